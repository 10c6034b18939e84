/**
 * Where the text that a file gives for what it paints is taken: for icons, and for letters with an icon before them.
 *
 * Letters that are painted win over any text that is said to stand for them: else a file could hold words that nobody sees.
 */
import type { ContentMark, MarkPairing } from './content-marks.ts';
import type { OperatorList } from './pdf-engine.ts';

/** Letters and digits that a text may have beyond those painted: "LinkedIn", "mail address". */
const MOST_ADDED = 24;

function lettersOf(text: string): string {
  return text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');
}

/**
 * What stands for a stretch of signs; undefined if what is painted says it.
 *
 * @param painted the letters of the stretch that are no icons
 */
export function replacementFor(actualText: string, painted: string): string | undefined {
  // A backslash begins a macro's name, as icon packages leave it where nobody has given a text.
  const text = actualText.replace(/\s+/g, ' ').trim();
  const said = lettersOf(text);
  const seen = lettersOf(painted);
  if (said.length - seen.length > MOST_ADDED || !said.includes(seen)) return undefined;
  return text;
}

/** Whether a page has icons, and marked contents without a number: the file may say in words what the icons mean. */
export function hasMarkedIcons(
  { fnArray, argsArray }: OperatorList,
  codes: Readonly<Record<string, number>>,
  isIconFont: (id: string) => boolean,
): boolean {
  const mark = codes['beginMarkedContentProps'];
  const hasMarks = fnArray.some((code, at) => {
    if (code !== mark) return false;
    const [tag, properties] = (argsArray[at] ?? []) as readonly unknown[];
    return tag === 'Span' && typeof properties !== 'number';
  });
  if (!hasMarks) return false;
  const setFont = codes['setFont'];
  const fonts = new Set<string>();
  for (let at = 0; at < fnArray.length; at++)
    if (fnArray[at] === setFont) fonts.add(String((argsArray[at] as readonly unknown[] | null | undefined)?.[0]));
  return [...fonts].some(isIconFont);
}

/** For every mark of an operator list, in their order, the text that stands for what it encloses. */
export function actualTexts(
  { fnArray, argsArray }: OperatorList,
  codes: Readonly<Record<string, number>>,
  pairing: MarkPairing,
): readonly (string | undefined)[] {
  interface Context {
    readonly marks: { readonly at: number; readonly tag: string }[];
  }
  const contexts: Context[] = [{ marks: [] }];
  const open = [contexts[0]];
  let count = 0;
  for (const [at, code] of fnArray.entries()) {
    if (code === codes['paintFormXObjectBegin'] || code === codes['beginAnnotation']) {
      const context: Context = { marks: [] };
      contexts.push(context);
      open.push(context);
    } else if (code === codes['paintFormXObjectEnd'] || code === codes['endAnnotation']) {
      if (open.length > 1) open.pop();
    } else if (code === codes['beginMarkedContent'] || code === codes['beginMarkedContentProps']) {
      const [tag] = (argsArray[at] ?? []) as readonly unknown[];
      open.at(-1)?.marks.push({ at: count++, tag: typeof tag === 'string' ? tag : '' });
    }
  }
  const texts = new Array<string | undefined>(count).fill(undefined);
  for (const { marks } of contexts) {
    const found: readonly ContentMark[] | undefined = pairing.take(marks.map(({ tag }) => tag));
    for (const [index, { at }] of marks.entries()) texts[at] = found?.[index]?.actualText;
  }
  return texts;
}
