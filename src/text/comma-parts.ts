import { trimSpan, type Span } from './span.ts';

/** The parts of a stretch between its commas outside brackets, without white space; empty parts are left out. */
export function commaParts(text: string, span: Span): readonly Span[] {
  const parts: Span[] = [];
  let start = span.start;
  let depth = 0;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 40) depth++;
    else if (code === 41) depth--;
    else if ((code === 44 || code === 0xff0c) && depth <= 0) {
      addPart(text, start, at, parts);
      start = at + 1;
    }
  }
  addPart(text, start, span.end, parts);
  return parts;
}

function addPart(text: string, start: number, end: number, parts: Span[]): void {
  const part = trimSpan(text, { start, end });
  if (part.end > part.start) parts.push(part);
}
