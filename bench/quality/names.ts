/**
 * Does a match listen to the person's name? Real résumé files under other names, scored for the same jobs.
 *
 *   node bench/quality/names.ts [--every N] [--only PART] [--kind PART] [--show N] [--plain]
 *
 * The name is the one that the data give for the file, not the one that the parser reads. It is exchanged in the extracted text wherever
 * it stands whole, in e-mail addresses and links that spell it, and where one of its words stands alone with a capital that the text
 * writes no other way. Counted are the names under which score, factors or fixes differ in any bit from those under "Ilse Quandt".
 * `--every N` takes each Nth name, `--plain` only the text of a file without its layout. Files whose text lacks the name are counted apart: nothing was exchanged there.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { extractDocx } from '../../src/extract/docx.ts';
import { extractPdf } from '../../src/extract/pdf.ts';
import { Matcher } from '../../src/match/matcher.ts';
import type { ExtractedDocument } from '../../src/document/extracted-document.ts';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { dataFolder, readJsonLines } from './labelled-data.ts';

const { values } = parseArgs({
  options: {
    every: { type: 'string' },
    only: { type: 'string' },
    kind: { type: 'string' },
    show: { type: 'string' },
    plain: { type: 'boolean' },
  },
});
const folder = dataFolder();
const referenceDate = new Date('2026-11-01');

/** Invented combinations of given and family names. */
const pairs = (given: string, family: string): readonly string[] =>
  given.split(' ').flatMap((first) => family.split(' ').map((last) => `${first} ${last}`.replaceAll('_', ' ')));

const kinds: Readonly<Record<string, readonly string[]>> = {
  'two words': pairs(
    'Emily Lakisha Mohammed Nguyễn Jürgen Wei Olga Fatima Siobhán Chloé',
    'Walsh Okafor Müßig Zhang Lindqvist',
  ),
  'family names that are trades or places': pairs(
    'Emily Kwame Priya Björn Aiko',
    'Cook Mason Baker Carpenter Fisher Porter Page Paris London Berlin',
  ),
  'given names that are words': pairs(
    'Page Ruby Mason Grace Hunter Dean Major Dallas Florence Swift',
    'Walsh Okafor Cook Baker Field',
  ),
  'ranks and trades': pairs(
    'Dean Major Marshal Judge Bishop Baker Sergeant Captain Porter Mason',
    'Field Day House Stone Barber Page Wood Law Kaufmann Marsh',
  ),
  'hyphens, particles, initials': pairs(
    'Anne-Marie Jean-Luc Mary_Jo José_Luís J._R.',
    'van_der_Berg de_la_Cruz O’Neill Al-Farsi Smith-Jones',
  ),
  'other scripts': [
    ...pairs('Мария Дмитрий', 'Иванова Кузнецов Повар'),
    ...pairs('Ελένη Νίκος', 'Παπαδοπούλου Γεωργίου'),
    ...pairs('محمد فاطمة', 'الفارسي منصور'),
    ...pairs('दीपक प्रिया', 'शर्मा पटेल'),
    ...pairs('דוד רחל', 'כהן לוי'),
    '王小明',
    '李娜',
    '김민수',
    '山田 太郎',
  ],
  'one word': 'Alice Sukarno Prakash Björk Zhang Madonna'.split(' '),
  'one word of working life, as nobody can tell': 'Cook Mason Page Ruby'.split(' '),
};

interface FileTruth {
  readonly id: string;
  readonly file: string;
  readonly format: string;
  readonly text_layer: boolean;
  readonly truth: { readonly name?: string | null; readonly email?: string | null };
}

/** The first real posting of three sets, and one that asks for what many names also mean. */
const jobs = [
  ...['jobs-dice/jobs.jsonl', 'jobs-google/jobs.jsonl'].map((file) => {
    const { title, description } = readJsonLines<{ title: string; description: string }>(folder, file)[0]!;
    return `${title}\n\n${description}`;
  }),
  `Cook and Baker

Requirements
- 3 years as a cook, baker, mason, carpenter, teacher or porter
- Ruby, Swift, Grace, Page layout
- Field work in Paris, London or Berlin, as a hunter or dean of a major school
`,
].map((text) => parseJob(text));
const matcher = new Matcher({ referenceDate });

interface Tally {
  files: number;
  exact: number;
  pairs: number;
  changed: number;
  largest: number;
}
const tallies = new Map<string, Tally>();
const faults: string[] = [];
let absent = 0;
let measured = 0;
let allExact = 0;
for (const { id, file, format, text_layer: hasText, truth } of readJsonLines<FileTruth>(
  folder,
  'resume-files/files.jsonl',
)) {
  const name = truth.name ?? undefined;
  if (!hasText || name === undefined || (values.only !== undefined && !id.includes(values.only))) continue;
  const bytes = readFileSync(new URL(`resume-files/${file}`, folder));
  const read: ExtractedDocument =
    format === 'pdf'
      ? await extractPdf(bytes, { timeoutMs: 60_000 })
      : format === 'docx'
        ? await extractDocx(bytes)
        : { text: bytes.toString('utf8'), mediaType: 'text/plain' };
  const source = values.plain === true ? { text: read.text, mediaType: 'text/plain' } : read;
  const exchange = nameExchange(source, name);
  if (exchange === undefined) {
    absent++;
    if (values.show !== undefined) console.log(`no name to exchange: ${id} ${name}`);
    continue;
  }
  measured++;
  let isExact = true;
  const base = await readings(exchange('Ilse Quandt'));
  for (const [kind, names] of Object.entries(kinds)) {
    if (values.kind !== undefined && !kind.includes(values.kind)) continue;
    const tally = tallies.get(kind) ?? { files: 0, exact: 0, pairs: 0, changed: 0, largest: 0 };
    tallies.set(kind, tally);
    tally.files++;
    const changed: string[] = [];
    let largest = 0;
    for (const other of names.filter((_, index) => index % Number(values.every ?? 1) === 0)) {
      tally.pairs++;
      const given = await readings(exchange(other));
      if (given.bytes === base.bytes) continue;
      changed.push(`${other} (${parseResume(exchange(other)).basics.name?.value ?? '–'})`);
      given.scores.forEach((score, at) => (largest = Math.max(largest, Math.abs(score - base.scores[at]!))));
    }
    tally.changed += changed.length;
    tally.largest = Math.max(tally.largest, largest);
    if (changed.length === 0) tally.exact++;
    else {
      if (!kind.startsWith('one word')) isExact = false;
      faults.push(`${id}, ${kind}: ${largest.toFixed(4)} ${changed.length}: ${changed.join('; ')}`);
    }
  }
  if (isExact) allExact++;
}
console.log(
  '| names | files | of them unchanged by every name | files × names | changed | largest change of a score |',
);
console.log('|---|--:|--:|--:|--:|--:|');
for (const [kind, { files, exact, pairs: count, changed, largest }] of tallies)
  console.log(`| ${kind} | ${files} | ${exact} | ${count} | ${changed} | ${largest.toFixed(4)} |`);
console.log(
  `unchanged by every name of two words or more, and of other scripts: ${allExact} of ${measured} files; without their name in the text: ${absent}`,
);
for (const fault of faults.slice(0, Number(values.show ?? 0))) console.log(fault);

async function readings(
  source: ExtractedDocument,
): Promise<{ readonly bytes: string; readonly scores: readonly number[] }> {
  const resume = parseResume(source, { referenceDate });
  const parts: unknown[] = [];
  const scores: number[] = [];
  for (const job of jobs) {
    const { score, interval, factors, fixes, confidence, matchedSkills, missingSkills } = await matcher.match({
      resume,
      job,
    });
    scores.push(score);
    parts.push(
      score,
      interval,
      confidence,
      factors.map(({ id, value, contribution }) => [id, value, contribution]),
    );
    parts.push(fixes.map(({ kind, delta }) => [kind, delta]));
    parts.push([...matchedSkills, ...missingSkills].map(({ skillId }) => skillId));
  }
  return { bytes: JSON.stringify(parts), scores };
}

/** Stretches of the text that spell the name, ascending, and how each is written under another name. */
interface NamePlace {
  readonly start: number;
  readonly end: number;
  readonly under: (other: readonly string[]) => string;
}

/** Builds the document under another name; undefined when the text does not hold the name. */
function nameExchange(document: ExtractedDocument, name: string): ((other: string) => ExtractedDocument) | undefined {
  const { text } = document;
  const words = name.split(/\s+/);
  const places: NamePlace[] = [];
  const add = (pattern: RegExp, under: (written: string, other: readonly string[]) => string): void => {
    for (const { index: start, 0: written } of text.matchAll(pattern)) {
      const end = start + written.length;
      if (places.some((place) => place.start < end && start < place.end)) continue;
      places.push({ start, end, under: (other) => under(written, other) });
    }
  };
  add(/[\w.+-]+@[\w.-]+|(?:https?:\/\/|www\.|linkedin\.com|github\.com)\S+/gi, (address, other) =>
    inAddress(address, words, other),
  );
  add(wordPattern(words.map(escaped).join('\\s+'), 'giu'), (written, other) => inCaseOf(written, other.join(' ')));
  if (!places.some(({ start, end }) => !/[@/]/.test(text.slice(start, end)))) return undefined;
  words.forEach((word, at) => {
    if (words.length < 2 || word.length < 3 || text.includes(word.toLowerCase())) return;
    for (const form of new Set([word, word.toUpperCase(), word[0]! + word.slice(1).toLowerCase()]))
      add(wordPattern(escaped(form), 'gu'), (written, other) =>
        inCaseOf(written, at === 0 ? other[0]! : other.at(-1)!),
      );
  });
  places.sort((a, b) => a.start - b.start);
  return (name) => withPlaces(document, places, name.split(' '));
}

function wordPattern(words: string, flags: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}@./-])${words}(?![\\p{L}\\p{N}@/-]|\\.\\p{L})`, flags);
}

function inCaseOf(written: string, other: string): string {
  return written === written.toUpperCase() ? other.toUpperCase() : other;
}

/** "john.doe@x.com" → "emily.walsh@x.com": first word for first, last for last; names of other scripts get "person". */
function inAddress(address: string, words: readonly string[], other: readonly string[]): string {
  const spelled = words.map(plainLetters).filter((word) => word.length > 2);
  const joint = other.map(plainLetters).filter((part) => part !== '');
  let changed = address;
  spelled.forEach((part, at) => {
    const written = joint.length === 0 ? 'person' : at === 0 ? joint[0]! : joint.at(-1)!;
    changed = changed.replace(new RegExp(escaped(part), 'i'), written);
  });
  return changed;
}

/** The text with its places rewritten, and every span of the layout where its letters went. Boxes stay as they are. */
function withPlaces(
  document: ExtractedDocument,
  places: readonly NamePlace[],
  other: readonly string[],
): ExtractedDocument {
  let text = '';
  let from = 0;
  const steps: { readonly from: number; readonly to: number }[] = [];
  for (const { start, end, under } of places) {
    text += document.text.slice(from, start) + under(other);
    from = end;
    steps.push({ from: end, to: text.length });
  }
  text += document.text.slice(from);
  const moved = (at: number): number => {
    let shift = 0;
    for (const [index, { start, end }] of places.entries()) {
      if (at >= end) shift = steps[index]!.to - end;
      else if (at > start) return Math.min(steps[index]!.to, start + shift + (at - start));
    }
    return at + shift;
  };
  const withSpans = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(withSpans);
    if (value === null || typeof value !== 'object') return value;
    const { start, end } = value as { readonly start?: unknown; readonly end?: unknown };
    if (typeof start === 'number' && typeof end === 'number') return { ...value, start: moved(start), end: moved(end) };
    return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withSpans(part)]));
  };
  const { links, ...rest } = document;
  const targets = links?.map((link) => ({ ...link, target: inAddress(link.target, wordsOf(document, places), other) }));
  return {
    ...(withSpans({ ...rest, ...(targets === undefined ? {} : { links: targets }) }) as ExtractedDocument),
    text,
  };
}

function wordsOf({ text }: ExtractedDocument, places: readonly NamePlace[]): readonly string[] {
  const whole = places.map(({ start, end }) => text.slice(start, end)).find((written) => !/[@/]/.test(written)) ?? '';
  return whole.split(/\s+/);
}

function plainLetters(word: string): string {
  return word
    .toLowerCase()
    .replaceAll('ß', 'ss')
    .normalize('NFD')
    .replace(/[^a-z]/g, '');
}

function escaped(word: string): string {
  return word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
