/** Occupations as O*NET names and relates them: the shipped table (models/README.md), imported when first asked for. */
import { TrackruitError } from '../errors.ts';
import type { SkillId } from '../skills/taxonomy.ts';

export interface Occupation {
  /** O*NET-SOC code, as in `15-2051.00`. */
  readonly code: string;
  /** O*NET's title, in the plural: "Data Scientists". */
  readonly title: string;
  /** Places in the table, nearest first, ten at most; empty where O*NET relates none. */
  readonly related: readonly number[];
  /** Skills that tell it from other occupations, as its tasks and technologies name them. */
  readonly skills: readonly SkillId[];
}

export interface OccupationTable {
  readonly version: string;
  readonly occupations: readonly Occupation[];
}

/** Of everything that shows O*NET's information; its licence (CC BY 4.0) asks for it. */
export const OCCUPATIONS_ATTRIBUTION =
  'Includes information from the O*NET database by the U.S. Department of Labor, Employment and Training Administration (USDOL/ETA), used under the CC BY 4.0 licence. O*NET® is a trademark of USDOL/ETA. The information was modified: related occupations were shortened to ten and skills were read from tasks and technologies. USDOL/ETA has not approved, endorsed or tested these modifications.';

const DIGITS = '0123456789abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ!#%&()*+,-./:;<=>?@[]^_{|}~';
const CODE_LENGTH = 8;

let loading: Promise<OccupationTable> | undefined;

/** @throws TrackruitError with code `store-failed` if the module cannot be imported; the next call tries again */
export async function occupationTable(): Promise<OccupationTable> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<OccupationTable> {
  let packed: string;
  try {
    packed = (await import('./packed-occupations.ts')).packedOccupations;
  } catch (cause) {
    throw new TrackruitError('store-failed', 'the table of occupations could not be imported', { cause });
  }
  const [version, codes, titles, related, skills, ownSkills] = packed.split('\n') as [
    string,
    string,
    string,
    string,
    string,
    string,
  ];
  const ids = skills.split('|');
  const relatedOf = related.split(' ');
  const skillsOf = ownSkills.split(' ');
  return {
    version,
    occupations: titles.split('|').map((title, at) => {
      const code = codes.slice(at * CODE_LENGTH, (at + 1) * CODE_LENGTH);
      return {
        code: `${code.slice(0, 2)}-${code.slice(2, 6)}.${code.slice(6)}`,
        title,
        related: numbersIn(relatedOf[at]!),
        skills: numbersIn(skillsOf[at]!).map((number) => ids[number]!),
      };
    }),
  };
}

/** Two digits each. */
function numbersIn(text: string): readonly number[] {
  return Array.from(
    { length: text.length / 2 },
    (_, at) => DIGITS.indexOf(text[2 * at]!) * DIGITS.length + DIGITS.indexOf(text[2 * at + 1]!),
  );
}
