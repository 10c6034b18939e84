/**
 * Numbers of a wording with what they say: their value, unit, what bounds them ("over", "up to") and where they stand.
 *
 * "40 %", "forty percent" and "40 percent" are the same; so are "2,000", "2000" and "2k", and "$2M" and "2 million dollars".
 */
import { isAsciiUpper, isDigit } from '../../text/character-classes.ts';
import type { Span } from '../../text/span.ts';
import type { Token } from '../../text/tokenize.ts';
import { readDigits, readWords } from './number-reading.ts';
import { quantityTables, type QuantityBound, type QuantityTables } from './quantity-tables.ts';
import type { WordingLanguage } from './word-key.ts';

export interface Quantity {
  readonly span: Span;
  /** Equal values are equal strings. */
  readonly value: string;
  /** `%`, `$`, `year`…; empty for a count, `date` for a year of the calendar. */
  readonly unit: string;
  readonly bound?: QuantityBound;
  /** Tokens it takes up, bound and unit included; `to` is exclusive. */
  readonly from: number;
  readonly to: number;
}

/** In order of their place; no two overlap. `tokens` are those of `text`. */
export function readQuantities(
  text: string,
  tokens: readonly Token[],
  language: WordingLanguage | undefined,
): readonly Quantity[] {
  const table = quantityTables(language);
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length;) {
    const quantity = readAt(text, tokens, at, table, found[found.length - 1]?.to ?? 0);
    if (quantity === undefined) at++;
    else {
      found.push(quantity);
      at = quantity.to;
    }
  }
  return withSharedUnits(found, tokens, text);
}

const JOINING = /^(?:and|und|et|y|or)$/;
const betweenEnds = /^(?:to|bis|a|au|hasta|until|and|und|et|y|auf)$/;

/** "From 9 to 6 days", "20 minutes to 8": both ends of a range are of one unit. */
function withSharedUnits(found: readonly Quantity[], tokens: readonly Token[], text: string): readonly Quantity[] {
  const isRange = (at: number): boolean => {
    const before = found[at - 1];
    const next = found[at];
    if (before === undefined || next === undefined) return false;
    if (/[,;:()]/.test(text.slice(tokens[before.to - 1]!.end, tokens[next.from]!.start))) return false;
    return before.to === next.from || (before.to + 1 === next.from && betweenEnds.test(tokens[before.to]!.normal));
  };
  return found.map((quantity, at) => {
    if (quantity.unit !== '') return quantity;
    const shared = isRange(at + 1) ? found[at + 1]!.unit : isRange(at) ? found[at - 1]!.unit : '';
    return shared === '' || shared === 'date' || shared === 'vague' || shared === 'ordinal'
      ? quantity
      : { ...quantity, unit: shared };
  });
}

function readAt(
  text: string,
  tokens: readonly Token[],
  at: number,
  table: QuantityTables,
  after: number,
): Quantity | undefined {
  const token = tokens[at]!;
  const { normal } = token;
  let value: number | undefined;
  let unit = '';
  let to = at + 1;
  // "Third party" and "3rd party" are nobody's number.
  if (/^(?:third|3rd)$/.test(normal) && /^part(?:y|ies)$/.test(tokens[at + 1]?.normal ?? '')) return undefined;
  const share = table.shares.get(normal);
  const first = normal.charCodeAt(0);
  if (isDigit(first)) {
    const read = readDigits(text, tokens, at, table);
    if (read === undefined) return undefined;
    ({ value, to, unit } = read);
  } else if (share !== undefined) {
    const isFold = share.startsWith('x');
    return bounded(text, tokens, at, to, share.slice(1), isFold ? 'x' : '%', table, after);
  } else if (table.vague.has(normal)) {
    return bounded(text, tokens, at, to, normal, 'vague', table, after);
  } else {
    const read = readWords(tokens, at, table);
    if (read === undefined) return undefined;
    ({ value, to } = read);
  }
  for (
    let factor = multiplierAt(text, tokens, to, table);
    factor !== undefined;
    factor = multiplierAt(text, tokens, to, table)
  ) {
    // "0.02 mm" are millimetres, "$5 mm" millions.
    if (tokens[to]!.normal === 'mm' && symbolAround(text, tokens, at, to) === undefined) break;
    value *= factor;
    to++;
  }
  const written = trimmed(value);
  const symbol = symbolAround(text, tokens, at, to);
  if (symbol !== undefined) unit = symbol;
  else if (unit === '') {
    const next = tokens[to];
    const named =
      next === undefined || !isNear(text, tokens[to - 1]!, next) || text.slice(next.start, next.end) === 'HR'
        ? undefined
        : isLabel(text, tokens, to, table)
          ? undefined
          : table.units.get(next.normal);
    const isPerCent =
      next !== undefined &&
      (next.normal === 'per' || next.normal === 'pour' || next.normal === 'por') &&
      /^(?:cent|ciento)$/.test(tokens[to + 1]?.normal ?? '');
    const pair = next === undefined ? undefined : table.pairs.get(`${next.normal} ${tokens[to + 1]?.normal ?? ''}`);
    // "14 accounts in euro": a currency in a list of currencies is no unit.
    const isListed = next?.normal === 'euro' && JOINING.test(tokens[to + 1]?.normal ?? '');
    if (pair !== undefined) {
      unit = pair;
      to += 2;
    } else if (isPerCent) {
      unit = '%';
      to += 2;
    } else if (named !== undefined && !isListed) {
      unit = named;
      to++;
    }
  }
  if (unit === '' && Number.isInteger(value) && value >= 1900 && value <= 2100 && /^\d{4}$/.test(normal)) unit = 'date';
  return bounded(text, tokens, at, to, written, unit, table, after);
}

/** "3 Year 4 pupils": the unit is the name of a class, which a number of its own follows on. */
function isLabel(text: string, tokens: readonly Token[], at: number, table: QuantityTables): boolean {
  const next = tokens[at + 1];
  if (next === undefined || !isDigit(next.normal.charCodeAt(0)) || !isNear(text, tokens[at]!, next)) return false;
  // "1 Year 6 months".
  if (table.units.has(tokens[at + 2]?.normal ?? '')) return false;
  return isAsciiUpper(text.charCodeAt(tokens[at]!.start)) && text[tokens[at]!.end] === ' ';
}

function bounded(
  text: string,
  tokens: readonly Token[],
  at: number,
  to: number,
  value: string,
  unit: string,
  table: QuantityTables,
  after: number,
): Quantity {
  let from = at;
  let bound: QuantityBound | undefined;
  let { start } = tokens[at]!;
  let sign = start - 1;
  while (sign >= 0 && ' $€£\u00a0'.includes(text[sign]!)) sign--;
  const before = text[sign] ?? '';
  // "Une cinquantaine": about fifty.
  if (/^(?:\w+[^d]aine|decena|\w+tena|quincena|centenar)$/.test(tokens[at]!.normal)) bound = 'about';
  else if ('~≈'.includes(before) && before !== '') bound = 'about';
  else if ('>≥'.includes(before) && before !== '') bound = 'over';
  else if ('<≤'.includes(before) && before !== '') bound = 'under';
  const end = endWithSign(text, tokens[to - 1]!.end);
  if (text.slice(tokens[to - 1]!.end, end).includes('+') || text.slice(tokens[at]!.start, end).includes('+'))
    bound = 'over';
  if (bound === undefined)
    for (const [kind, words] of table.bounds) {
      const first = at - words.length;
      // "Fünf bis sechs" is a range, "bis 500" a bound.
      if (first === after && after > 0 && words.length === 1 && words[0] === 'bis') continue;
      if (first < after || !words.every((word, place) => tokens[first + place]!.normal === word)) continue;
      bound = kind;
      from = first;
      start = tokens[first]!.start;
      break;
    }
  return { span: { start, end }, value, unit, from, to, ...(bound === undefined ? {} : { bound }) };
}

/** "+", "%" and currency signs behind the last token. */
function endWithSign(text: string, end: number): number {
  let at = end;
  while (at < text.length && '+%€$£'.includes(text[at]!)) at++;
  if (text[at] === ' ' && '%€$£'.includes(text[at + 1] ?? '-')) at += 2;
  return at;
}

function trimmed(value: number): string {
  return String(Math.round(value * 1000) / 1000);
}

function multiplierAt(text: string, tokens: readonly Token[], at: number, table: QuantityTables): number | undefined {
  const token = tokens[at];
  if (token === undefined || !isNear(text, tokens[at - 1]!, token)) return undefined;
  // "5 m" may be metres and "5 M" millions: the same letter means the same in both wordings.
  return table.multipliers.get(token.normal);
}

function isNear(text: string, before: Token, next: Token): boolean {
  return next.start - before.end <= 2 && !/[,;.:()\n]/.test(text.slice(before.end, next.start));
}

const SYMBOLS: Readonly<Record<string, string>> = {
  '%': '%',
  $: '$',
  '€': '€',
  '£': '£',
  '¥': '¥',
  '₹': '₹',
  '‰': '‰',
};

function symbolAround(text: string, tokens: readonly Token[], at: number, to: number): string | undefined {
  const { start } = tokens[at]!;
  const { end } = tokens[to - 1]!;
  const before = text[start - 1] ?? '';
  const beforeBlank = before === ' ' ? (text[start - 2] ?? '') : '';
  const next = text[end] === '+' ? end + 1 : end;
  const after = text[next] ?? '';
  const afterBlank = after === ' ' || after === '\u00a0' || after === '\u202f' ? (text[next + 1] ?? '') : '';
  // "NZ$" and "US$" are two currencies.
  const prefix = before === '$' ? /[A-Z]{1,3}$/.exec(text.slice(Math.max(0, start - 4), start - 1)) : null;
  if (prefix !== null) return `${prefix[0]}$`;
  return (
    SYMBOLS[after] ??
    SYMBOLS[afterBlank] ??
    (before === '%' ? undefined : SYMBOLS[before]) ??
    (beforeBlank === '%' ? undefined : SYMBOLS[beforeBlank])
  );
}
