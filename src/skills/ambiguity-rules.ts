/** The words by which ambiguous surface forms are judged: data of skills/ambiguous-surfaces.json, read on first use. */
import { spellingKey } from '../text/word-forms.ts';
import { tokenize } from '../text/tokenize.ts';
import type { Candidate } from './candidates.ts';
import { packedAmbiguousSurfaces } from './packed-taxonomy.ts';
import type { TokenizedText } from './tokenized-text.ts';

/** Domains that support each other, with the words that announce one of their skills. */
export interface ContextField {
  readonly name: string;
  readonly domains: readonly string[];
  /** Words that support a form within a few words of it. */
  readonly cues: readonly string[];
  /** Things made and words of making: they support what follows in "rewrote the billing service in Go". */
  readonly makings: readonly string[];
  /** Words of knowing and using ("experience with", "proficient in") count as cues too. */
  readonly takesGeneralCues: boolean;
}

/** What is known of ambiguous surfaces beyond their markers in the taxonomy. A surface may stand in several entries; they add up. */
export interface AmbiguousSurface {
  readonly texts: readonly string[];
  /** A word that proves another meaning when it stands right before, or right after. */
  readonly blockedBefore?: readonly string[];
  readonly blockedAfter?: readonly string[];
  /** Words that prove it anywhere in the same line, a few words away. */
  readonly blockedNear?: readonly string[];
  readonly cues?: readonly string[];
  /** Such a common word that only its own neighbourhood can support it, not the rest of the text. */
  readonly strict?: boolean;
  /** A company bears the name too: "at SAP" names an employer, though the form is sure otherwise. */
  readonly employer?: boolean;
}

export interface AmbiguousSurfaces {
  readonly fields: readonly ContextField[];
  readonly generalCues: readonly string[];
  readonly surfaces: readonly AmbiguousSurface[];
}

/** One surface's words as spelling keys. */
export interface SurfaceRules {
  readonly before: ReadonlySet<string>;
  readonly after: ReadonlySet<string>;
  readonly near: ReadonlySet<string>;
  readonly cues: ReadonlySet<string>;
  readonly strict: boolean;
  readonly employer: boolean;
}

export interface FieldRules {
  readonly name: string;
  readonly cues: ReadonlySet<string>;
  readonly makings: ReadonlySet<string>;
  readonly takesGeneralCues: boolean;
}

export interface AmbiguityRules {
  readonly fieldOf: ReadonlyMap<string, FieldRules>;
  readonly generalCues: ReadonlySet<string>;
  readonly surfaces: ReadonlyMap<string, SurfaceRules>;
}

let cached: AmbiguityRules | undefined;

export function ambiguityRules(): AmbiguityRules {
  if (cached === undefined) {
    const data = JSON.parse(packedAmbiguousSurfaces) as AmbiguousSurfaces;
    const keySet = (list: readonly string[] = [], known: ReadonlySet<string> = new Set()): ReadonlySet<string> =>
      new Set([...known, ...list.map(spellingKey)]);
    const fieldOf = new Map<string, FieldRules>();
    for (const field of data.fields)
      for (const domain of field.domains)
        fieldOf.set(domain, {
          name: field.name,
          cues: keySet(field.cues),
          makings: keySet(field.makings),
          takesGeneralCues: field.takesGeneralCues,
        });
    const surfaces = new Map<string, SurfaceRules>();
    for (const entry of data.surfaces)
      for (const text of entry.texts) {
        const key = surfaceKey(tokenize(text).map((token) => spellingKey(token.normal)));
        const known = surfaces.get(key);
        surfaces.set(key, {
          before: keySet(entry.blockedBefore, known?.before),
          after: keySet(entry.blockedAfter, known?.after),
          near: keySet(entry.blockedNear, known?.near),
          cues: keySet(entry.cues, known?.cues),
          strict: entry.strict === true || known?.strict === true,
          employer: entry.employer === true || known?.employer === true,
        });
      }
    cached = { fieldOf, generalCues: keySet(data.generalCues), surfaces };
  }
  return cached;
}

/** Key of a surface in `AmbiguityRules.surfaces`. */
export function surfaceKey(keys: readonly string[]): string {
  return keys.join(' ');
}

/** What is known of the surface that the candidate was found by. */
export function surfaceRules(
  read: TokenizedText,
  rules: AmbiguityRules,
  candidate: Candidate,
): SurfaceRules | undefined {
  return rules.surfaces.get(surfaceKey(read.keys.slice(candidate.first, candidate.last + 1)));
}

/** Field of a candidate's domain; a domain without one is its own. */
export function fieldName(rules: AmbiguityRules, candidate: Candidate): string {
  const { domain } = candidate.form.skill;
  return rules.fieldOf.get(domain)?.name ?? domain;
}
