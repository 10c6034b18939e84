/** The rule that turns a label into the id of a bundled skill; the packed data stores only ids that differ from it. */
import { foldWord } from '../text/normalize.ts';

/** Most labels; the quick way for them. */
const PLAIN_LABEL = /^[a-z0-9]+(?:[ -][a-z0-9]+)*$/i;

/** "C++" → `c-plus-plus`, ".NET" → `dot-net`, "R&D" → `r-and-d`, "Crème brûlée" → `creme-brulee`. */
export function skillIdOf(label: string): string {
  if (PLAIN_LABEL.test(label)) return label.toLowerCase().replaceAll(' ', '-');
  const folded = foldWord(label);
  let id = '';
  for (let at = 0; at < folded.length; at++) {
    const character = folded[at]!;
    const code = folded.charCodeAt(at);
    if ((code >= 97 && code <= 122) || (code >= 48 && code <= 57)) id += character;
    else if (character === '+') id += '-plus-';
    else if (character === '#') id += '-sharp-';
    else if (character === '&') id += '-and-';
    else if (character === '.' && folded.startsWith('net', at + 1) && (at === 0 || folded[at - 1] === ' '))
      id += 'dot-';
    else id += '-';
  }
  return id.replace(/-+/g, '-').replace(/^-|-$/g, '');
}
