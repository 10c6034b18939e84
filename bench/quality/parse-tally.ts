/** Counting right, wrong and missed answers of a reader, with samples of what went wrong. */

/** Answers of one class: how many were right, given and wanted. */
export class Tally {
  readonly name: string;
  hits = 0;
  claimed = 0;
  wanted = 0;
  readonly mistakes: string[] = [];

  constructor(name: string) {
    this.name = name;
  }

  get precision(): number {
    return this.claimed === 0 ? 0 : this.hits / this.claimed;
  }

  get recall(): number {
    return this.wanted === 0 ? 0 : this.hits / this.wanted;
  }

  get f1(): number {
    return this.claimed + this.wanted === 0 ? 0 : (2 * this.hits) / (this.claimed + this.wanted);
  }

  /** One answer that may be wanted, given, or both. */
  count(wanted: boolean, claimed: boolean, text: string): void {
    if (wanted) this.wanted++;
    if (claimed) this.claimed++;
    if (wanted && claimed) this.hits++;
    else if (wanted !== claimed) this.mistakes.push(`${wanted ? '-' : '+'} ${text}`);
  }

  add(other: Tally): void {
    this.hits += other.hits;
    this.claimed += other.claimed;
    this.wanted += other.wanted;
    this.mistakes.push(...other.mistakes);
  }

  print(mistakes: number): void {
    const share = (value: number): string => (value * 100).toFixed(1).padStart(6);
    console.log(
      `${this.name.padEnd(44)} P ${share(this.precision)}  R ${share(this.recall)}  F1 ${share(this.f1)}   (${this.hits}/${this.claimed}/${this.wanted})`,
    );
    for (const mistake of this.mistakes.slice(0, mistakes)) console.log(`    ${mistake}`);
  }
}

/** What a mistake is shown as. */
export interface Shown<Wanted, Claimed> {
  readonly wanted: (value: Wanted) => string;
  readonly claimed: (value: Claimed) => string;
  readonly where: string;
}

/** Matches each wanted value with one claimed value and returns the pairs' claims. */
export function compare<Wanted, Claimed>(
  tally: Tally,
  wanted: readonly Wanted[],
  claimed: readonly Claimed[],
  fits: (wanted: Wanted, claimed: Claimed) => boolean,
  show: Shown<Wanted, Claimed>,
): ReadonlySet<Claimed> {
  const free = [...claimed];
  const right = new Set<Claimed>();
  for (const value of wanted) {
    const at = free.findIndex((candidate) => fits(value, candidate));
    if (at >= 0) {
      tally.hits++;
      right.add(free[at]!);
      free.splice(at, 1);
    } else tally.mistakes.push(`- ${show.where}: missed ${show.wanted(value)}`);
  }
  for (const value of free) tally.mistakes.push(`+ ${show.where}: claimed ${show.claimed(value)}`);
  tally.wanted += wanted.length;
  tally.claimed += claimed.length;
  return right;
}

/** Letters and digits in one case, words parted by one blank. */
export function plain(value: string): string {
  return value
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** Letters and digits alone. */
export function tight(value: string): string {
  return plain(value).replaceAll(' ', '');
}

/** Equal, or the one within the other with at least half of its words. */
export function agrees(a: string, b: string): boolean {
  const [left, right] = [plain(a), plain(b)];
  if (left === right || left.replaceAll(' ', '') === right.replaceAll(' ', '')) return true;
  const [short, long] = left.length < right.length ? [left, right] : [right, left];
  return short !== '' && ` ${long} `.includes(` ${short} `) && short.split(' ').length * 2 >= long.split(' ').length;
}
