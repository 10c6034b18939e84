/** `&eacute;`, `&#8211;`: the characters that HTML can name. The 252 of HTML 4 and those of HTML 5 that ordinary pages use. */

let byName: ReadonlyMap<string, string> | undefined;

/** The text with its references resolved; what is none stays as it is. Linear. */
export function resolveReferences(text: string): string {
  let from = text.indexOf('&');
  if (from < 0) return text;
  const parts: string[] = [];
  let done = 0;
  while (from >= 0) {
    const found = referenceAt(text, from);
    if (found !== undefined) {
      parts.push(text.slice(done, from), found.value);
      done = found.end;
    }
    from = text.indexOf('&', found?.end ?? from + 1);
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function referenceAt(text: string, at: number): { readonly value: string; readonly end: number } | undefined {
  if (text.charCodeAt(at + 1) === 35) {
    const digits = /^&#(?:x([\da-f]{1,6})|(\d{1,7}));?/i.exec(text.slice(at, at + 12));
    if (digits === null) return undefined;
    const [all, hex, decimal] = digits;
    return { value: character(hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)), end: at + all.length };
  }
  const name = /^&([a-z][a-z\d]{1,23})(;?)/i.exec(text.slice(at, at + 26));
  if (name === null) return undefined;
  byName ??= names();
  const [all, word = '', stop] = name;
  const value = byName.get(word);
  // Old pages leave out the semicolon behind the names that HTML 2 had; more than that would break addresses ("&section=2").
  if (value === undefined || (stop === '' && (value.charCodeAt(0) > 255 || text[at + all.length] === '='))) {
    return undefined;
  }
  return { value, end: at + all.length };
}

/** Windows-1252 at the places of control characters, as browsers read them. */
const oldPlaces = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

function character(code: number): string {
  if (code >= 0x80 && code < 0xa0) return oldPlaces.charAt(code - 0x80);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000) ? '\ufffd' : String.fromCodePoint(code);
}

/** Names in the order of their characters, from a first one on. */
const runs: readonly (readonly [first: number, names: string])[] = [
  [
    160,
    'nbsp iexcl cent pound curren yen brvbar sect uml copy ordf laquo not shy reg macr deg plusmn sup2 sup3 acute micro para middot cedil sup1 ordm raquo frac14 frac12 frac34 iquest Agrave Aacute Acirc Atilde Auml Aring AElig Ccedil Egrave Eacute Ecirc Euml Igrave Iacute Icirc Iuml ETH Ntilde Ograve Oacute Ocirc Otilde Ouml times Oslash Ugrave Uacute Ucirc Uuml Yacute THORN szlig agrave aacute acirc atilde auml aring aelig ccedil egrave eacute ecirc euml igrave iacute icirc iuml eth ntilde ograve oacute ocirc otilde ouml divide oslash ugrave uacute ucirc uuml yacute thorn yuml',
  ],
  [
    913,
    'Alpha Beta Gamma Delta Epsilon Zeta Eta Theta Iota Kappa Lambda Mu Nu Xi Omicron Pi Rho - Sigma Tau Upsilon Phi Chi Psi Omega',
  ],
  [
    945,
    'alpha beta gamma delta epsilon zeta eta theta iota kappa lambda mu nu xi omicron pi rho sigmaf sigma tau upsilon phi chi psi omega',
  ],
  [8592, 'larr uarr rarr darr harr'],
  [8656, 'lArr uArr rArr dArr hArr'],
];

const singles =
  'quot " amp & lt < gt > apos \' OElig Œ oelig œ Scaron Š scaron š Yuml Ÿ Zcaron Ž zcaron ž Ccaron Č ccaron č Cacute Ć cacute ć Lstrok Ł lstrok ł Nacute Ń nacute ń Sacute Ś sacute ś Zacute Ź zacute ź Zdot Ż zdot ż Aogon Ą aogon ą Eogon Ę eogon ę Abreve Ă abreve ă Scedil Ş scedil ş Gbreve Ğ gbreve ğ imath ı Idot İ Odblac Ő odblac ő Udblac Ű udblac ű Rcaron Ř rcaron ř Ecaron Ě ecaron ě Uring Ů uring ů fnof ƒ circ ˆ tilde ˜ ndash – mdash — horbar ― lsquo ‘ rsquo ’ sbquo ‚ ldquo “ rdquo ” bdquo „ dagger † Dagger ‡ bull • bullet • hellip … mldr … permil ‰ prime ′ Prime ″ lsaquo ‹ rsaquo › oline ‾ frasl ⁄ euro € trade ™ numero № infin ∞ asymp ≈ ne ≠ equiv ≡ le ≤ ge ≥ minus − lowast ∗ radic √ sum ∑ prod ∏ part ∂ isin ∈ cap ∩ cup ∪ int ∫ loz ◊ spades ♠ clubs ♣ hearts ♥ diams ♦ check ✓ checkmark ✓ cross ✗ star ☆ starf ★ phone ☎ centerdot · hyphen ‐ dash ‐ comma , period . colon : semi ; lpar ( rpar ) lsqb [ rsqb ] lcub { rcub } num # commat @ lowbar _ sol / bsol \\ excl ! quest ? plus + equals = percnt % ast * dollar $ verbar | vert | grave ` Hat ^ squf ▪ blacksquare ▪ square □ cir ○ utri ▵ utrif ▴ rtri ▹ rtrif ▸ dtri ▿ dtrif ▾ ltri ◃ ltrif ◂';

/** White space and signs without a look, by code. */
const unseen =
  'ensp 8194 emsp 8195 thinsp 8201 hairsp 8202 numsp 8199 zwnj 8204 zwj 8205 lrm 8206 rlm 8207 NoBreak 8288 Tab 9 NewLine 10';

function names(): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const [first, words] of runs) {
    for (const [index, name] of words.split(' ').entries()) found.set(name, String.fromCharCode(first + index));
  }
  const pairs = singles.split(' ');
  for (let at = 0; at + 1 < pairs.length; at += 2) found.set(pairs[at]!, pairs[at + 1]!);
  const codes = unseen.split(' ');
  for (let at = 0; at + 1 < codes.length; at += 2) found.set(codes[at]!, String.fromCharCode(Number(codes[at + 1])));
  return found;
}
