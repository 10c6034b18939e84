/** The words of one line of Markdown: bold, italics, code, links, images, breaks and escapes taken apart from the text. */

export interface MarkdownSpan {
  readonly kind: 'text' | 'image' | 'line-end';
  readonly text: string;
  readonly isBold: boolean;
  readonly isItalic: boolean;
  readonly target?: string;
}

interface Piece {
  kind: MarkdownSpan['kind'] | 'mark';
  text: string;
  target?: string;
  canOpen?: boolean;
  canClose?: boolean;
  /** Of a mark that found its partner. */
  turns?: 'on' | 'off';
}

/** Spans in order; every stretch between two signs is looked at once, so time grows with the line's length. */
export function markdownSpans(line: string, targets: ReadonlyMap<string, string>): readonly MarkdownSpan[] {
  const pieces = cut(line, targets);
  pairMarks(pieces);
  const spans: MarkdownSpan[] = [];
  let bold = 0;
  let italic = 0;
  for (const piece of pieces) {
    if (piece.kind === 'mark' && piece.turns !== undefined) {
      const step = piece.turns === 'on' ? 1 : -1;
      if (piece.text.length >= 2) bold += step;
      if (piece.text.length % 2 === 1) italic += step;
      continue;
    }
    const kind = piece.kind === 'mark' ? 'text' : piece.kind;
    if (kind === 'text' && piece.text === '') continue;
    spans.push({
      kind,
      text: piece.text,
      isBold: bold > 0,
      isItalic: italic > 0,
      ...(piece.target === undefined ? {} : { target: piece.target }),
    });
  }
  return spans;
}

/** What a backslash may take its meaning from: ASCII punctuation. */
const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';

/** Most units looked ahead for the end of a link, a tag or a stretch of code. */
const reach = 2_000;

function cut(line: string, targets: ReadonlyMap<string, string>): Piece[] {
  const pieces: Piece[] = [];
  let words = '';
  const push = (piece: Piece): void => {
    if (words !== '') pieces.push({ kind: 'text', text: decoded(words) });
    words = '';
    pieces.push(piece);
  };
  let at = 0;
  while (at < line.length) {
    const sign = line[at] ?? '';
    if (sign === '\\' && at + 1 < line.length && punctuation.includes(line[at + 1] ?? ' ')) {
      push({ kind: 'text', text: line[at + 1] ?? '' });
      at += 2;
    } else if (sign === '*' || sign === '_') {
      let end = at;
      while (line[end] === sign) end++;
      push(mark(line, at, end));
      at = end;
    } else {
      const found =
        sign === '`'
          ? code(line, at)
          : sign === '[' || (sign === '!' && line[at + 1] === '[')
            ? link(line, at, targets)
            : sign === '<'
              ? tag(line, at)
              : undefined;
      if (found === undefined) {
        words += sign;
        at++;
      } else {
        if (found.piece === undefined) push({ kind: 'text', text: '' });
        else push(found.piece);
        at = found.end;
      }
    }
  }
  push({ kind: 'text', text: '' });
  return pieces;
}

interface Found {
  readonly piece: Piece | undefined;
  readonly end: number;
}

/** A run of stars or underscores; the latter are no marks inside a word. */
function mark(line: string, start: number, end: number): Piece {
  const before = start === 0 ? ' ' : (line[start - 1] ?? ' ');
  const after = line[end] ?? ' ';
  const isBlankBefore = /\s/.test(before);
  const isBlankAfter = /\s/.test(after);
  const isSignBefore = /[\p{P}\p{S}]/u.test(before);
  const isSignAfter = /[\p{P}\p{S}]/u.test(after);
  const opens = !isBlankAfter && (!isSignAfter || isBlankBefore || isSignBefore);
  const closes = !isBlankBefore && (!isSignBefore || isBlankAfter || isSignAfter);
  const isWord = line[start] === '_';
  return {
    kind: 'mark',
    text: line.slice(start, end),
    canOpen: opens && (!isWord || !closes || isSignBefore),
    canClose: closes && (!isWord || !opens || isSignAfter),
  };
}

/** Each closing mark takes the nearest open one of the same signs. */
function pairMarks(pieces: readonly Piece[]): void {
  const open = new Map<string, Piece[]>();
  for (const piece of pieces) {
    if (piece.kind !== 'mark') continue;
    const same = open.get(piece.text) ?? [];
    const partner = piece.canClose === true ? same.pop() : undefined;
    if (partner !== undefined) {
      partner.turns = 'on';
      piece.turns = 'off';
    } else if (piece.canOpen === true) {
      same.push(piece);
      open.set(piece.text, same);
    }
  }
}

function code(line: string, at: number): Found | undefined {
  let signs = at;
  while (line[signs] === '`') signs++;
  const fence = line.slice(at, signs);
  const end = line.slice(0, signs + reach).indexOf(fence, signs);
  return end < 0
    ? undefined
    : { piece: { kind: 'text', text: line.slice(signs, end).trim() }, end: end + fence.length };
}

/** "[words](target)", "[words][label]", "[label]", and images of the same forms. */
function link(line: string, at: number, targets: ReadonlyMap<string, string>): Found | undefined {
  const isImage = line[at] === '!';
  const from = isImage ? at + 2 : at + 1;
  const limit = Math.min(line.length, from + reach);
  let depth = 1;
  let close = from;
  for (; close < limit; close++) {
    if (line[close] === '\\') close++;
    else if (line[close] === '[') depth++;
    else if (line[close] === ']' && --depth === 0) break;
  }
  if (depth > 0) return undefined;
  const inner = line.slice(from, close);
  let target: string | undefined;
  let end = close + 1;
  if (line[end] === '(') {
    const bracket = line.slice(0, end + reach).indexOf(')', end);
    if (bracket < 0) return undefined;
    target = (/^\s*<?([^\s>]*)/.exec(line.slice(end + 1, bracket))?.[1] ?? '').trim();
    end = bracket + 1;
  } else {
    const label = line[end] === '[' ? line.slice(end + 1, line.indexOf(']', end)) : '';
    target = targets.get((label === '' ? inner : label).toLowerCase());
    if (target === undefined) return undefined;
    if (line[end] === '[') end = line.indexOf(']', end) + 1;
  }
  // Marks inside the words of a link are few; what they mark is not told apart.
  const words = markdownSpans(inner.slice(0, reach), new Map())
    .map(({ text }) => text)
    .join('');
  if (isImage) return { piece: { kind: 'image', text: words }, end };
  return { piece: { kind: 'text', text: words, ...(target === '' ? {} : { target }) }, end };
}

/** "<https://…>", "<a@b.org>", "<br>"; other tags and comments vanish. */
function tag(line: string, at: number): Found | undefined {
  if (line.startsWith('<!--', at)) {
    const close = line.indexOf('-->', at);
    return close < 0 ? undefined : { piece: undefined, end: close + 3 };
  }
  const close = line.slice(0, at + reach).indexOf('>', at);
  if (close < 0) return undefined;
  const inner = line.slice(at + 1, close);
  const end = close + 1;
  if (/^(?:https?|mailto|tel):[^\s<]+$/i.test(inner)) {
    return { piece: { kind: 'text', text: inner.replace(/^(?:mailto|tel):/i, ''), target: inner }, end };
  }
  if (/^[^\s<@]+@[^\s<@]+$/.test(inner))
    return { piece: { kind: 'text', text: inner, target: `mailto:${inner}` }, end };
  if (/^br\s*\/?$/i.test(inner)) return { piece: { kind: 'line-end', text: '' }, end };
  return /^\/?[a-z][a-z0-9-]*(?:\s[^<]*)?\/?$/i.test(inner) ? { piece: undefined, end } : undefined;
}

const entities: Readonly<Record<string, string>> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  ndash: '–',
  mdash: '—',
  bull: '•',
  middot: '·',
};

function decoded(text: string): string {
  return text.includes('&')
    ? text.replace(/&(?:#(\d{1,7})|#x([\da-f]{1,6})|([a-z]{2,6}));/gi, (whole, decimal, hexadecimal, name) => {
        const code = decimal === undefined ? Number.parseInt(String(hexadecimal), 16) : Number(decimal);
        if (name !== undefined) return entities[String(name).toLowerCase()] ?? whole;
        return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : whole;
      })
    : text;
}
