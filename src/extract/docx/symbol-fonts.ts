/**
 * Letters of the fonts that hold signs instead of letters, as the signs that they show.
 *
 * Such a font is used with codes F020–F0FF or with plain letters; both mean the same place in the font.
 */

export function isSymbolFont(font: string | undefined): boolean {
  return font !== undefined && tableOf(font) !== undefined;
}

/** The text in Unicode, sign by sign; what has no known look stays as it is. */
export function symbolText(text: string, font: string | undefined): string {
  const table = (font === undefined ? undefined : tableOf(font)) ?? symbol();
  let shown = '';
  for (const sign of text) {
    const code = sign.codePointAt(0)!;
    const place = code >= 0xf020 && code <= 0xf0ff ? code - 0xf000 : code;
    shown += table.get(place) ?? sign;
  }
  return shown;
}

function tableOf(font: string): ReadonlyMap<number, string> | undefined {
  switch (font.trim().toLowerCase()) {
    case 'symbol':
      return symbol();
    case 'wingdings':
      return wingdings();
    case 'wingdings 2':
      return wingdings2();
    case 'wingdings 3':
      return wingdings3();
    case 'webdings':
      return webdings();
    default:
      return undefined;
  }
}

const tables = new Map<string, ReadonlyMap<number, string>>();

/** `rows`: a place in the font and the signs from there on, in the order of the fonts' published tables. */
function table(name: string, rows: readonly (readonly [from: number, signs: string])[]): ReadonlyMap<number, string> {
  let known = tables.get(name);
  if (known === undefined) {
    known = new Map(rows.flatMap(([from, signs]) => [...signs].map((sign, index) => [from + index, sign] as const)));
    tables.set(name, known);
  }
  return known;
}

function symbol(): ReadonlyMap<number, string> {
  return table('symbol', [
    [0x20, ' !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_'],
    [0x61, 'αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼'],
    [0xa1, 'ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…'],
    [0xc0, 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊'],
    [0xe5, '∑'],
    [0xf2, '∫'],
  ]);
}

function wingdings(): ReadonlyMap<number, string> {
  return table('wingdings', [
    [0x21, '✏✂✁👓🔔📖🕯☎✆✉📨📪📫📬📭📁📂📄🗏🗐🗄⌛⌨🖱🖲💻💾💾💾✇✍'],
    [0x45, '☜☞☝☟🖐☺😐☹💣☠🏳🚩✈☼💧❄🕆✞🕈✠✡☪☯'],
    [0x6c, '●❍■□🞐❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞'],
    [0x80, '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿'],
    [0x9e, '·•▪○⭕⭘◉◎🔿▪◻🟂✦★✶✴✹✵'],
    [0xd5, '⌫⌦⮘➢⮙⮛➔'],
    [0xdf, '←→↑↓↖↗↙↘⬅➡⬆⬇⬈⬉⬋⬊⇦⇨⇧⇩⬄⇳'],
    [0xe8, '➔'],
    [0xf0, '⇨'],
    [0xfb, '✗✓☒☑'],
  ]);
}

function wingdings2(): ReadonlyMap<number, string> {
  return table('wingdings 2', [
    [0x4f, '✗✓☒☑'],
    [0x95, '·•●'],
  ]);
}

function wingdings3(): ReadonlyMap<number, string> {
  return table('wingdings 3', [
    [0x70, '▲▼△▽◀▶◁▷'],
    [0x7d, '▶'],
  ]);
}

function webdings(): ReadonlyMap<number, string> {
  return table('webdings', [
    [0x34, '▶'],
    [0x61, '✔'],
    [0x63, '□'],
    [0x67, '■'],
    [0x69, 'ℹ'],
    [0x6e, '●'],
  ]);
}
