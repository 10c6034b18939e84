/**
 * Spellings of one word that dictionaries list once: British and American, plural and singular.
 *
 * All functions take and give normal forms (see `tokenize`). They are crude on purpose: the same rule runs over both sides
 * of a comparison, so an unnatural key ("enterprize") does no harm; what counts is that two different words keep two keys.
 */

import { isDigit } from './character-classes.ts';

/** One key for British and American spelling: "modelling" and "modeling", "organisation" and "organization". */
export function spellingKey(normal: string): string {
  const length = normal.length;
  if (length < 5) return normal;
  const isPlural = normal.charCodeAt(length - 1) === 115 && normal.charCodeAt(length - 2) !== 115;
  let key = normal;
  const end = isPlural ? length - 1 : length;
  for (const [british, american] of suffixesBefore(normal.charCodeAt(end - 1))) {
    const start = end - british.length;
    if (start > 1 && normal.startsWith(british, start)) {
      key = normal.slice(0, start) + american + normal.slice(end);
      break;
    }
  }
  return length >= 7 && key.includes('ae') ? key.replaceAll('ae', 'e') : key;
}

type Replacement = readonly [british: string, american: string];

/** Replacements by the last letter of the British ending; within a letter the longer ending stands first. */
function suffixesBefore(lastLetter: number): readonly Replacement[] {
  switch (lastLetter) {
    case 100: // d
      return ENDING_IN_D;
    case 101: // e
      return ENDING_IN_E;
    case 103: // g
      return ENDING_IN_G;
    case 108: // l
      return ENDING_IN_L;
    case 110: // n
      return ENDING_IN_N;
    case 114: // r
      return ENDING_IN_R;
    default:
      return NO_SUFFIX;
  }
}

const NO_SUFFIX: readonly Replacement[] = [];
const ENDING_IN_D: readonly Replacement[] = [
  ['oured', 'ored'],
  ['elled', 'eled'],
  ['ised', 'ized'],
  ['ysed', 'yzed'],
];
const ENDING_IN_E: readonly Replacement[] = [
  ['ogramme', 'ogram'],
  ['alogue', 'alog'],
  ['icence', 'icense'],
  ['efence', 'efense'],
  ['ise', 'ize'],
  ['yse', 'yze'],
  ['tre', 'ter'],
];
const ENDING_IN_G: readonly Replacement[] = [
  ['elling', 'eling'],
  ['ouring', 'oring'],
  ['ising', 'izing'],
  ['ysing', 'yzing'],
];
const ENDING_IN_L: readonly Replacement[] = [
  ['isational', 'izational'],
  ['avioural', 'avioral'],
];
const ENDING_IN_N: readonly Replacement[] = [['isation', 'ization']];
const ENDING_IN_R: readonly Replacement[] = [
  ['eller', 'eler'],
  ['iser', 'izer'],
  ['yser', 'yzer'],
  ['our', 'or'],
];

/** The singular an English plural may have; undefined when the word does not look like a plural. */
export function singular(normal: string): string | undefined {
  const length = normal.length;
  if (length < 4 || normal.charCodeAt(length - 1) !== 115) return undefined;
  const before = normal.charCodeAt(length - 2);
  // ss, us, is: "process", "status", "analysis" are singular.
  if (before === 115 || before === 117 || before === 105) return undefined;
  if (normal.endsWith('ies') && length > 4) return normal.slice(0, -3) + 'y';
  if (normal.endsWith('sses') || normal.endsWith('shes') || normal.endsWith('ches') || normal.endsWith('xes'))
    return normal.slice(0, -2);
  return normal.slice(0, -1);
}

/** "html5" → "html", "python3.9" → "python"; undefined without trailing digits or when fewer than three letters remain. */
export function withoutVersion(normal: string): string | undefined {
  let end = normal.length;
  while (end > 0 && isDigitOrDot(normal.charCodeAt(end - 1))) end--;
  if (end === normal.length || end < 3 || normal.length - end > 4) return undefined;
  for (let at = 0; at < end; at++) if (isDigitOrDot(normal.charCodeAt(at))) return undefined;
  return normal.slice(0, end);
}

function isDigitOrDot(code: number): boolean {
  return isDigit(code) || code === 46;
}
