/** Lists of phrases → the places of a run of words where one of them stands. */
import type { BulletWord } from './bullets.ts';
import type { Span } from '../text/span.ts';

export interface PhraseHit {
  readonly phrase: string;
  /** What the list says about it; empty without a slash in the list. */
  readonly note: string;
  readonly span: Span;
  /** Position of its first word among the words. */
  readonly at: number;
}

export interface PhraseList {
  /** Longest phrase first at each word; found phrases do not overlap. Linear in the words. */
  find(words: readonly BulletWord[]): readonly PhraseHit[];
}

/** A bar between phrases; behind a phrase's last slash its note. Built on first use. Hyphens are read as spaces. */
export function phraseList(list: string, withNotes: boolean = false): PhraseList {
  let byFirst: ReadonlyMap<string, readonly { words: readonly string[]; phrase: string; note: string }[]> | undefined;
  return {
    find: (words) => {
      byFirst ??= build(list, withNotes);
      const pieces = words.flatMap(({ normal, span }, at) => normal.split('-').map((piece) => ({ piece, span, at })));
      const hits: PhraseHit[] = [];
      for (let at = 0; at < pieces.length; at++) {
        const entry = byFirst
          .get(pieces[at]!.piece)
          ?.find((candidate) => candidate.words.every((word, offset) => pieces[at + offset]?.piece === word));
        if (entry === undefined) continue;
        const last = pieces[at + entry.words.length - 1]!;
        hits.push({
          phrase: entry.phrase,
          note: entry.note,
          span: { start: pieces[at]!.span.start, end: last.span.end },
          at: pieces[at]!.at,
        });
        at += entry.words.length - 1;
      }
      return hits;
    },
  };
}

function build(
  list: string,
  withNotes: boolean,
): ReadonlyMap<string, readonly { words: readonly string[]; phrase: string; note: string }[]> {
  const byFirst = new Map<string, { words: readonly string[]; phrase: string; note: string }[]>();
  for (const item of list.split('|')) {
    const slash = withNotes ? item.lastIndexOf('/') : -1;
    const phrase = (slash < 0 ? item : item.slice(0, slash)).trim();
    const words = phrase.split(/[\s/-]+/);
    const entries = byFirst.get(words[0]!);
    const entry = { words, phrase, note: slash < 0 ? '' : item.slice(slash + 1).trim() };
    if (entries === undefined) byFirst.set(words[0]!, [entry]);
    else entries.push(entry);
  }
  for (const entries of byFirst.values()) entries.sort((a, b) => b.words.length - a.words.length);
  return byFirst;
}
