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
  /** The id of the skill that is meant, where one form names several and only the words around it tell which. */
  readonly skill?: string;
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
  /** Folded; of many countries, without those that are a common word or a tool of their own. */
  readonly givenNames: readonly string[];
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

/** Sets of words are made when they are first asked for: a text meets few of the surfaces. */
export interface AmbiguityRules {
  /** By domain. */
  fieldOf(domain: string): FieldRules | undefined;
  readonly generalCues: ReadonlySet<string>;
  readonly givenNames: ReadonlySet<string>;
  /** By `surfaceKey`. */
  surface(key: string): SurfaceRules | undefined;
}

let cached: AmbiguityRules | undefined;

export function ambiguityRules(): AmbiguityRules {
  if (cached === undefined) {
    const data = JSON.parse(packedAmbiguousSurfaces) as AmbiguousSurfaces;
    cached = {
      fieldOf: readLazily(data.fields, ({ domains }) => domains, fieldRules),
      generalCues: keySet([data.generalCues]),
      givenNames: keySet([data.givenNames]),
      surface: readLazily(data.surfaces, surfaceKeys, surfaceRulesOf),
    };
  }
  return cached;
}

/** A look-up whose values are made of the entries that bear a key, when it is first asked for. */
function readLazily<Entry, Value>(
  entries: readonly Entry[],
  keysOf: (entry: Entry) => readonly string[],
  read: (entries: readonly Entry[]) => Value,
): (key: string) => Value | undefined {
  const entriesOf = new Map<string, Entry[]>();
  for (const entry of entries)
    for (const key of keysOf(entry)) {
      const known = entriesOf.get(key);
      if (known === undefined) entriesOf.set(key, [entry]);
      else known.push(entry);
    }
  const values = new Map<string, Value>();
  return (key) => {
    let value = values.get(key);
    const own = value === undefined ? entriesOf.get(key) : undefined;
    if (own !== undefined) values.set(key, (value = read(own)));
    return value;
  };
}

/** A domain belongs to one field, the last that names it. */
function fieldRules(fields: readonly ContextField[]): FieldRules {
  const { name, cues, makings, takesGeneralCues } = fields.at(-1)!;
  return { name, cues: keySet([cues]), makings: keySet([makings]), takesGeneralCues };
}

function surfaceKeys({ texts, skill }: AmbiguousSurface): readonly string[] {
  return texts.map((text) =>
    surfaceKey(
      tokenize(text).map(({ word }) => word.key),
      skill,
    ),
  );
}

function surfaceRulesOf(entries: readonly AmbiguousSurface[]): SurfaceRules {
  return {
    before: keySet(entries.map(({ blockedBefore }) => blockedBefore)),
    after: keySet(entries.map(({ blockedAfter }) => blockedAfter)),
    near: keySet(entries.map(({ blockedNear }) => blockedNear)),
    cues: keySet(entries.map(({ cues }) => cues)),
    strict: entries.some(({ strict }) => strict === true),
    employer: entries.some(({ employer }) => employer === true),
  };
}

function keySet(lists: readonly (readonly string[] | undefined)[]): ReadonlySet<string> {
  return new Set(lists.flatMap((list) => list ?? []).map(spellingKey));
}

/** Key of a surface for `AmbiguityRules.surface`, of all its meanings or of one. */
export function surfaceKey(keys: readonly string[], skill?: string): string {
  return skill === undefined ? keys.join(' ') : `${keys.join(' ')}\n${skill}`;
}

/** What is known of the surface that the candidate was found by. */
export function surfaceRules(
  read: TokenizedText,
  rules: AmbiguityRules,
  candidate: Candidate,
): SurfaceRules | undefined {
  const { first, last } = candidate;
  const key = first === last ? read.keys[first]! : surfaceKey(read.keys.slice(first, last + 1));
  return rules.surface(key) ?? rules.surface(surfaceKey([key], candidate.form.skill.id));
}

/** Field of a candidate's domain; a domain without one is its own. */
export function fieldName(rules: AmbiguityRules, candidate: Candidate): string {
  const { domain } = candidate.form.skill;
  return rules.fieldOf(domain)?.name ?? domain;
}
