/**
 * Remote, hybrid or on site. A lone "remote" in a sentence proves nothing ("remote servers", "hybrid cloud"), so phrases
 * count everywhere and single words only where a posting states its place: title, location, labelled lines.
 */
import type { Located } from '../../text/span.ts';
import { wordSet } from '../../text/word-set.ts';
import { cueLexicon, type CueWords } from '../cues/cue-lexicon.ts';
import type { WorkplaceType } from '../job-document.ts';
import { workplacePhrases } from '../lexicon/workplace.ts';

/**
 * The workplace type stated among the cue words `from` to `to`; undefined when none is. Hybrid wins over the others, and
 * remote together with on-site is hybrid; the span is that of the cue that settled it.
 *
 * @param isStatement the words are a title, a location or a labelled line, so single words count as well
 */
export function workplaceType(
  words: CueWords,
  from: number,
  to: number,
  isStatement: boolean,
): Located<WorkplaceType> | undefined {
  let remote: Located<WorkplaceType> | undefined;
  let onSite: Located<WorkplaceType> | undefined;
  for (const hit of lexicon.find(words, from, to)) {
    if (hit.value === 'no') continue;
    if (!hit.value.isPhrase && !isStatement && !isLabel(words.text, hit)) continue;
    if (negations.has(words.words[hit.firstWord - 1] ?? '') && hit.firstWord > from) continue;
    const span = { start: hit.start, end: hit.end };
    if (hit.value.type === 'hybrid') return { value: 'hybrid', span };
    if (hit.value.type === 'remote') remote ??= { value: 'remote', span };
    else onSite ??= { value: 'on-site', span };
  }
  if (remote !== undefined && onSite !== undefined) return { value: 'hybrid', span: remote.span };
  return remote ?? onSite;
}

/** "Hybrid: three days in the studio", "… | Hybrid, Leeds": first in its line or part of a line, with a sign behind it. */
function isLabel(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  let before = start - 1;
  while (before >= 0 && text[before] === ' ') before--;
  const isFirst = before < 0 || /[\n\r|•·(]/.test(text[before]!);
  return isFirst && /^\s?[:,(–—-]/.test(text.slice(end, end + 2));
}

const negations = /* @__PURE__ */ wordSet('no not non kein keine keinen pas sin nessun geen nie');

const lexicon = /* @__PURE__ */ cueLexicon(workplacePhrases);
