/** Numbers as they are written: in digits with their groups and letters, and in words. */
import type { Token } from '../../text/tokenize.ts';
import type { QuantityTables } from './quantity-tables.ts';

export interface ReadNumber {
  value: number;
  to: number;
  unit: string;
}

/** "40", "2,000", "2.000,50", "1.5", "3x", "2k", "40th". Undefined for names with digits ("3d", "24h" is a number). */
export function readDigits(
  text: string,
  tokens: readonly Token[],
  at: number,
  table: QuantityTables,
): ReadNumber | undefined {
  const shape = /^(\d+(?:\.\d+)*)([a-z]*)$/.exec(tokens[at]!.normal);
  if (shape === null) return undefined;
  let digits = shape[1]!;
  const letters = shape[2]!;
  let to = at + 1;
  if (letters === '') {
    // Groups of three behind a comma, a stop or a narrow blank, then a fraction.
    while (to < tokens.length && /^\d{3}(?:\.\d+)?$/.test(tokens[to]!.normal) && digits.length <= 15) {
      const gap = text.slice(tokens[to - 1]!.end, tokens[to]!.start);
      if (
        gap !== ',' &&
        gap !== '\u202f' &&
        gap !== '\u00a0' &&
        gap !== "'" &&
        gap !== '’' &&
        !(gap === ' ' && /^\d{1,3}$/.test(digits))
      )
        break;
      digits += tokens[to]!.normal;
      to++;
    }
    if (
      to < tokens.length &&
      /^\d{1,2}$/.test(tokens[to]!.normal) &&
      text.slice(tokens[to - 1]!.end, tokens[to]!.start) === ','
    ) {
      digits = `${digits.replaceAll('.', '')}.${tokens[to]!.normal}`;
      to++;
    }
  }
  // "2.000" and "1.250.000" group; "2.5" and "3.75" do not.
  const value = Number(/^\d{1,3}(?:\.\d{3})+$/.test(digits) ? digits.replaceAll('.', '') : digits);
  if (!Number.isFinite(value)) return undefined;
  if (letters === '') return { value, to, unit: '' };
  if (/^(?:st|nd|rd|th|er|eme)$/.test(letters)) return { value, to, unit: 'ordinal' };
  const factor = table.multipliers.get(letters);
  if (factor !== undefined) return { value: value * factor, to, unit: '' };
  const unit = table.units.get(letters);
  return unit === undefined ? undefined : { value, to, unit };
}

/** "twelve", "twenty-five", "two hundred", "a dozen". */
export function readWords(
  tokens: readonly Token[],
  at: number,
  table: QuantityTables,
): { value: number; to: number } | undefined {
  const { normal } = tokens[at]!;
  const value = table.numbers.get(normal) ?? germanTens(normal, table);
  if (value !== undefined) {
    // "Two and a half", "deux et demi".
    const half = halfBehind(tokens, at + 1);
    if (half > 0) return { value: value + 0.5, to: at + 1 + half };
    const ones = value >= 20 && value % 10 === 0 ? table.numbers.get(tokens[at + 1]?.normal ?? '') : undefined;
    return ones !== undefined && ones > 0 && ones < 10 ? { value: value + ones, to: at + 2 } : { value, to: at + 1 };
  }
  if (
    normal === 'one' ||
    normal === 'a' ||
    normal === 'an' ||
    normal === 'ein' ||
    normal === 'eine' ||
    normal === 'un' ||
    normal === 'une' ||
    normal === 'una'
  ) {
    const next = tokens[at + 1]?.normal ?? '';
    if (next.length > 2 && table.multipliers.has(next)) return { value: 1, to: at + 1 };
    return undefined;
  }
  // "hundred staff", alone.
  if (normal.length > 3 && table.multipliers.has(normal)) return { value: table.multipliers.get(normal)!, to: at + 1 };
  return undefined;
}

/** Words of "and a half" at a place; 0 where it says something else. */
function halfBehind(tokens: readonly Token[], at: number): number {
  const said = (length: number): string =>
    tokens
      .slice(at, at + length)
      .map(({ normal }) => normal)
      .join(' ');
  return said(3) === 'and a half' ? 3 : /^(?:et demie?|y medi[oa])$/.test(said(2)) ? 2 : 0;
}

/** "funfundzwanzig". */
function germanTens(normal: string, table: QuantityTables): number | undefined {
  const joint = normal.indexOf('und');
  if (joint < 3 || normal.length > 20) return undefined;
  const first = normal.slice(0, joint);
  const ones = first === 'ein' ? 1 : table.numbers.get(first);
  const tens = table.numbers.get(normal.slice(joint + 3));
  return ones !== undefined && tens !== undefined && ones < 10 && tens >= 20 ? ones + tens : undefined;
}
