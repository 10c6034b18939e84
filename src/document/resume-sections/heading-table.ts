/** The headings of résumés as tables to look words up in. */
import { wordSet } from '../../text/word-set.ts';
import { phraseWords } from '../cues/cue-lexicon.ts';
import { headingModifiers, sectionNames, sectionPhrases } from '../lexicon/resume-headings.ts';
import { furtherSectionPhrases } from '../lexicon/resume-headings-further.ts';
import type { SectionKind } from '../resume-document.ts';

export interface HeadingTable {
  /** Whole headings, words joined by one blank. */
  readonly phrases: ReadonlyMap<string, SectionKind>;
  /** Words and word pairs that name a kind; in one heading the highest rank decides. */
  readonly names: ReadonlyMap<string, { readonly kind: SectionKind; readonly rank: number }>;
  /** Words that may stand beside a name without changing it. */
  readonly modifiers: ReadonlySet<string>;
  /** Every word a heading may begin with. */
  readonly openings: ReadonlySet<string>;
}

let built: HeadingTable | undefined;

/** The tables; built on first use. */
export function headingTable(): HeadingTable {
  return (built ??= build());
}

function build(): HeadingTable {
  const phraseMap = new Map<string, SectionKind>();
  for (const [kind, list] of [...sectionPhrases, ...furtherSectionPhrases]) {
    for (const phrase of list.split('|')) {
      const words = phraseWords(phrase);
      const key = words.join(' ');
      if (key === '' || phraseMap.has(key)) continue;
      phraseMap.set(key, kind);
      // "Skills & Abilities", "AWARDS / HONORS": the sign is no word, so the conjunction must be optional.
      const bare = words.filter((word) => !conjunctions.has(word));
      if (bare.length > 0 && bare.length < words.length && !phraseMap.has(bare.join(' ')))
        phraseMap.set(bare.join(' '), kind);
    }
  }
  const nameMap = new Map<string, { kind: SectionKind; rank: number }>();
  for (const [rank, [kind, list]] of sectionNames.entries()) {
    for (const phrase of list.split('|')) nameMap.set(phraseWords(phrase).join(' '), { kind, rank });
  }
  const modifierSet = new Set(headingModifiers.split('|').map((word) => word.trim()));
  const openings = new Set(modifierSet);
  for (const phrase of [...phraseMap.keys(), ...nameMap.keys()]) openings.add(phrase.split(' ', 1)[0]!);
  return { phrases: phraseMap, names: nameMap, modifiers: modifierSet, openings };
}

let joined: ReadonlyMap<string, SectionKind> | undefined;

/** Whole headings without any blank, for letter-spaced lines; built when such a line is first met. */
export function headingsRunTogether(): ReadonlyMap<string, SectionKind> {
  return (joined ??= new Map([...headingTable().phrases].map(([phrase, kind]) => [phrase.replaceAll(' ', ''), kind])));
}

const conjunctions = /* @__PURE__ */ wordSet('and und et y e en i si и och og ja a es ve та і και 和 与 與 及 및');
