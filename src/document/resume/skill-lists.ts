/** Lists of skills: "Languages: Python, Go" → a name and its keywords. */
import { isDigit } from '../../text/character-classes.ts';
import { locate, trimSpan, type Located, type Span } from '../../text/span.ts';
import type { SkillList } from '../resume-document.ts';
import { countWords, type ResumeLines } from './resume-lines.ts';
import type { LinedSection } from '../resume-sections/sections.ts';
import { isLowerCase } from '../../text/letter-case.ts';

/** Longest name of a list before its colon, in UTF-16 units; longer ones are sentences. */
const longestName = 48;
/** Most words in a keyword; more are a sentence, which is kept as one keyword. */
const maxKeywordWords = 8;

/** One list for each line that has a name, and for each run of lines without. */
export function readSkillLists(resume: ResumeLines, sections: readonly LinedSection[]): readonly SkillList[] {
  return sections.flatMap((section) => readSection(resume, section));
}

function readSection(resume: ResumeLines, { section, lines: indices }: LinedSection): readonly SkillList[] {
  const { text, lines } = resume;
  const lists: { name?: Located<string>; keywords: Located<string>[]; span: { start: number; end: number } }[] = [];
  for (const index of indices) {
    const line = lines[index]!;
    const content = {
      start: Math.max(line.content.start, Math.min(section.body.start, line.content.end)),
      end: line.content.end,
    };
    if (content.end <= content.start) continue;
    const colon = nameEnd(text, content);
    const keywords = keywordSpans(text, { start: colon === undefined ? content.start : colon + 1, end: content.end });
    const open = lists.at(-1);
    if (colon !== undefined) {
      const name = trimSpan(text, { start: content.start, end: colon });
      lists.push({
        name: locate(text, name),
        keywords: keywords.map(located),
        span: { ...content },
      });
    } else if (
      open !== undefined &&
      (open.name === undefined || (line.marker === undefined && index > 0 && !lines[index - 1]!.isBlank))
    ) {
      joinWrapped(text, open.keywords, keywords);
      open.span.end = content.end;
    } else lists.push({ keywords: keywords.map(located), span: { ...content } });
  }
  return lists;

  function located(span: Span): Located<string> {
    return locate(text, span);
  }
}

/** Adds the keywords of the next line; a last keyword that runs over the line end becomes one with the first. */
function joinWrapped(text: string, keywords: Located<string>[], next: readonly Span[]): void {
  const [first, ...rest] = next;
  if (first === undefined) return;
  const last = keywords.at(-1);
  if (last !== undefined && isLowerCase(text.charCodeAt(first.start)) && !hasSign(text, last.span.end, first.start)) {
    const span = { start: last.span.start, end: first.end };
    keywords[keywords.length - 1] = locate(text, span);
  } else keywords.push(locate(text, first));
  for (const span of rest) keywords.push(locate(text, span));
}

function hasSign(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (text.charCodeAt(at) > 32) return true;
  return false;
}

/** Place of the colon (or spaced dash) that ends a list's name. */
function nameEnd(text: string, content: Span): number | undefined {
  const reach = Math.min(content.end, content.start + longestName);
  for (let at = content.start; at < reach; at++) {
    const code = text.charCodeAt(at);
    if (code === 44 || code === 59) return undefined;
    if (code === 58 && text.charCodeAt(at + 1) !== 47) return at > content.start ? at : undefined;
  }
  return undefined;
}

/** Parts between commas, semicolons, bars, bullets, tabs and wide gaps; brackets keep their commas. */
export function keywordSpans(text: string, within: Span): readonly Span[] {
  const spans: Span[] = [];
  let start = within.start;
  let depth = 0;
  const close = (end: number): void => {
    const span = trimKeyword(text, { start, end });
    if (span.end > span.start) spans.push(span);
    start = end + 1;
  };
  for (let at = within.start; at < within.end; at++) {
    const code = text.charCodeAt(at);
    if (code === 40 || code === 91) depth++;
    else if (code === 41 || code === 93) depth = Math.max(0, depth - 1);
    else if (depth === 0 && isKeywordEnd(text, at, within.end, code)) close(at);
  }
  close(within.end);
  const isProse =
    spans.length <= 2 && spans.some((span) => countWords(text, span, maxKeywordWords + 1) > maxKeywordWords);
  if (!isProse) return spans;
  const whole = trimKeyword(text, within);
  return whole.end > whole.start ? [whole] : [];
}

function isKeywordEnd(text: string, at: number, end: number, code: number): boolean {
  if (code === 44) return !(isDigit(text.charCodeAt(at - 1)) && isDigit(text.charCodeAt(at + 1)));
  if (
    code === 59 ||
    code === 124 ||
    code === 9 ||
    code === 0x2022 ||
    code === 0xb7 ||
    code === 0x25cf ||
    code === 0x25aa ||
    code === 0x2219 ||
    code === 0xff0c ||
    code === 0x3001 ||
    code === 0xff5c
  )
    return true;
  if (code === 32) return text.charCodeAt(at + 1) === 32 && at + 1 < end;
  return false;
}

/** No white space, list signs or final stop around a keyword. */
function trimKeyword(text: string, within: Span): Span {
  let span = trimSpan(text, within);
  while (span.end > span.start) {
    const first = text.charCodeAt(span.start);
    const last = text.charCodeAt(span.end - 1);
    if (first === 45 || first === 0x2013 || first === 58 || first === 42 || first === 0x2022)
      span = trimSpan(text, { start: span.start + 1, end: span.end });
    else if (last === 46 && !text.slice(span.start, span.end - 1).includes('.'))
      span = trimSpan(text, { start: span.start, end: span.end - 1 });
    else break;
  }
  return span;
}
