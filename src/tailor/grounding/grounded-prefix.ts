/** How much of a growing text may be shown already, so that nothing shown is ever taken back for what it says. */
import { isSpace } from '../../text/span.ts';
import { groundWording, type RewriteContext } from './ground-rewrite.ts';

/** Words at the end that the next ones can still change: "40" + "million", "assistant" + "manager". Chosen, unmeasured. */
const HELD_WORDS = 3;

interface Shown {
  text: string;
  /** Where the last whole word of `text` ended when it was looked at. */
  boundary: number;
  length: number;
  /** Where words ended up to which the text passed, the last few. */
  passed: readonly number[];
}

const shownBy = new WeakMap<RewriteContext, Shown>();

/**
 * UTF-16 units of `text`, a rewrite as far as it has come, that may be shown: whole words, all claims supported, and none of them
 * able to change with what follows. With `final` the whole text, or what was shown so far when it does not pass.
 *
 * Called with one text that grows, under one context; a text that is no longer version of the last one starts again.
 */
export function groundedPrefix(context: RewriteContext, text: string, final: boolean): number {
  let shown = shownBy.get(context);
  if (shown === undefined || !text.startsWith(shown.text))
    shownBy.set(context, (shown = { text: '', boundary: 0, length: 0, passed: [] }));
  const boundary = final ? text.length : wordEnd(text, shown.boundary);
  shown.text = text;
  if (boundary <= shown.boundary && !final) return shown.length;
  shown.boundary = boundary;
  if (text.length > context.longest) return shown.length;
  const { unsupported } = groundWording(context, text.slice(0, boundary));
  if (final) {
    if (unsupported.length === 0) shown.length = text.length;
    return shown.length;
  }
  // Every whole word is looked at when it is the last one; what passed then passes when the next ones are held back.
  if (unsupported.length === 0) shown.passed = [...shown.passed.slice(-2 * HELD_WORDS), boundary];
  let cut = boundary;
  for (let held = 0; held < HELD_WORDS; held++) cut = wordEnd(text.slice(0, cut), 0);
  const first = unsupported[0]?.span.start ?? cut;
  for (const end of shown.passed) if (end <= cut && end <= first && end > shown.length) shown.length = end;
  return shown.length;
}

/** Where the last word begins, its blanks before it left out: everything before it is whole. 0 where there is none. */
function wordEnd(text: string, least: number): number {
  let at = text.length;
  while (at > least && !isSpace(text.charCodeAt(at - 1))) at--;
  while (at > least && isSpace(text.charCodeAt(at - 1))) at--;
  return at;
}
