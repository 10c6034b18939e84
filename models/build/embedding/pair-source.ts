/**
 * Draws the pairs that the table learns from: two things said of one occupation, two names of one skill, two neighbouring
 * parts of one ad or résumé.
 *
 * Ads and résumés are long, so a side is often several texts of its group one after another; what the teacher says of it is
 * the mean of what it says of the texts.
 */
import type { Group, OpenCorpus } from './open-corpus.ts';
import { shuffled } from './random.ts';
import type { Pair, Side } from './student.ts';

/** How much a pair of one group must find itself, against the teacher's view of the batch. */
const TRUST = 0.7;
/** The same for two parts of one document. */
const DOCUMENT_TRUST = 0.2;
/** Share of long sides that some line of an ad or a résumé is mixed into: 0.5 against none, +1 point title → ad. */
const NOISE = 0.4;
/** Sizes of sides made of texts, in texts; each is as likely. */
const PARTS: readonly number[] = [1, 1, 2, 4, 8, 12];
/** Share of sides that are a name, where a group has names and texts. */
const NAME_SHARE = 0.45;

/** How often a batch takes a pair from each kind of group. */
const SHARES: Readonly<Record<string, number>> = {
  onet: 0.34,
  'esco skill': 0.14,
  esco: 0.18,
  skill: 0.14,
  technology: 0.04,
  document: 0.16,
};

interface Pool {
  readonly share: number;
  readonly items: readonly number[];
  readonly pair: (item: number) => Pair;
  next: number[];
}

export class PairSource {
  readonly #random: () => number;
  readonly #sides: ReadonlyMap<string, Side>;
  readonly #passages: readonly string[];
  readonly #pools: readonly Pool[];

  /** `sides`: what the table and the teacher say of each text; texts without a known word are missing. */
  constructor(corpus: OpenCorpus, sides: ReadonlyMap<string, Side>, random: () => number) {
    this.#random = random;
    this.#sides = sides;
    const known = (list: readonly string[]): readonly string[] => list.filter((text) => sides.has(text));
    this.#passages = known(corpus.passages);
    const groups = corpus.groups
      .map(({ id, names, texts }) => ({ id, names: known(names), texts: known(texts) }))
      .filter(({ names, texts }) => names.length + texts.length > 0);
    this.#pools = Object.entries(SHARES).map(([kind, share]) => {
      if (kind === 'document') {
        const items = this.#passages.map((_, at) => at).filter((at) => at % 8 === 0 && at + 8 < this.#passages.length);
        return { share, items, pair: (at) => this.#documentPair(at), next: [] };
      }
      const own = groups.filter(({ id }) => kindOf(id) === kind);
      return { share, items: own.map((_, at) => at), pair: (at) => this.#groupPair(own[at]!), next: [] };
    });
  }

  /** About `size` pairs, no group twice. */
  batch(size: number): readonly Pair[] {
    return this.#pools.flatMap((pool) => {
      const pairs: Pair[] = [];
      for (let left = Math.round(pool.share * size); left > 0; left--) {
        if (pool.next.length === 0) pool.next = shuffled(pool.items, this.#random);
        pairs.push(pool.pair(pool.next.pop()!));
      }
      return pairs;
    });
  }

  #groupPair(group: Group): Pair {
    const a = this.#drawSide(group);
    let b = this.#drawSide(group);
    for (let trial = 0; trial < 4 && b === a; trial++) b = this.#drawSide(group);
    return { a, b, trust: a === b ? 0 : TRUST };
  }

  #drawSide({ names, texts }: Group): Side {
    if (texts.length === 0 || (names.length > 0 && this.#random() < NAME_SHARE))
      return this.#sides.get(this.#pick(names))!;
    const count = Math.min(this.#pick(PARTS), Math.ceil(texts.length / 2));
    if (count === 1) return this.#sides.get(this.#pick(texts))!;
    const chosen = Array.from({ length: count }, () => this.#sides.get(this.#pick(texts))!);
    const teacher = meanTeacher(chosen);
    if (this.#random() < NOISE) chosen.push(this.#sides.get(this.#pick(this.#passages))!);
    return { rows: joinedRows(chosen), teacher };
  }

  /** Two neighbouring stretches of four passages; the corpus has the passages of a document one after another. */
  #documentPair(at: number): Pair {
    const size = this.#random() < 0.5 ? 1 : 4;
    const side = (from: number): Side => {
      const chosen = this.#passages.slice(from, from + size).map((text) => this.#sides.get(text)!);
      return { rows: joinedRows(chosen), teacher: meanTeacher(chosen) };
    };
    return { a: side(at), b: side(at + size), trust: DOCUMENT_TRUST };
  }

  #pick<Item>(items: readonly Item[]): Item {
    return items[Math.floor(this.#random() * items.length)]!;
  }
}

/** "onet 11-1011.00" → "onet", "esco skill manage staff" → "esco skill". */
function kindOf(id: string): string {
  const [first = ''] = id.split(' ');
  return id.startsWith('esco skill ') ? 'esco skill' : first;
}

function joinedRows(sides: readonly Side[]): Int32Array {
  return Int32Array.from(sides.flatMap(({ rows }) => [...rows]));
}

function meanTeacher(sides: readonly Side[]): Float32Array {
  const mean = new Float32Array(sides[0]!.teacher.length);
  for (const { teacher } of sides) for (let at = 0; at < mean.length; at++) mean[at]! += teacher[at]!;
  const length = Math.sqrt(mean.reduce((sum, value) => sum + value * value, 0));
  for (let at = 0; at < mean.length; at++) mean[at]! /= length > 0 ? length : 1;
  return mean;
}
