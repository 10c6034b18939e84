/**
 * Which form each entry of a page takes: those in which a reader of the page gets every entry back as it was, and as many of one
 * form as can be, so that they look alike.
 */
import type { CalendarMonth } from '../document/dates/date-range.ts';
import { parseResume } from '../document/parse-resume.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { hasWord } from './clean-text.ts';
import { composedForms, entryForms, type ComposableEntry, type EntryForm } from './entry-lines.ts';
import { fieldReadings, type FieldReading } from './same-fields.ts';

/** Readings of the page in search of better forms; of a page of two sheets, one takes a millisecond or two. */
const maxReads = 60;

/** How each part of the page is written, so far. */
export interface Choice {
  /** Place in `entryForms` of most entries of a part, so that they look alike; absent for the first. */
  readonly usual: Map<FieldReading['part'], number>;
  /** Of entries that take another: the place in what is left of `entryForms` without the usual one. */
  readonly own: Map<ComposableEntry, number>;
  /** Parts whose carried lines stay as short as they are. */
  readonly unjoined: Set<FieldReading['part']>;
}

export function formOf(entry: ComposableEntry, { usual, own }: Choice): EntryForm {
  const most = usual.get(entry.part) ?? 0;
  const place = own.get(entry);
  const form = place === undefined ? entryForms[most] : otherForms(most)[place];
  return form ?? 'written';
}

function otherForms(usual: number): readonly EntryForm[] {
  return entryForms.filter((_, place) => place !== usual);
}

/** @param read reads the page as the choice has it by then */
export function chooseForms(choice: Choice, entries: readonly ComposableEntry[], read: () => ReadBack): void {
  const reading = read();
  if (reading.faults.length === 0) return;
  chooseUsualForms(choice, reading, read);
  chooseOwnForms(choice, entries, read);
}

/** For each part the composed form that reads back best, the earlier of two that do equally well. */
function chooseUsualForms(choice: Choice, first: ReadBack, read: () => ReadBack): void {
  const parts = new Set(first.faults);
  const fewest = new Map([...parts].map((part) => [part, count(first.faults, part)]));
  const chosen = new Map<FieldReading['part'], number>();
  for (let form = 1; form < composedForms; form++) {
    for (const part of parts) choice.usual.set(part, form);
    const { faults } = read();
    for (const part of parts) {
      const found = count(faults, part);
      if (found >= (fewest.get(part) ?? 0)) continue;
      fewest.set(part, found);
      chosen.set(part, form);
    }
  }
  for (const part of parts) choice.usual.set(part, chosen.get(part) ?? 0);
}

function count(faults: readonly FieldReading['part'][], part: FieldReading['part']): number {
  return faults.filter((one) => one === part).length;
}

/**
 * For each entry that does not come back, and for the one before it, which may have swallowed its head, the form with the
 * fewest faults in all; of two that do equally well the earlier. Each is tried once.
 */
function chooseOwnForms(choice: Choice, entries: readonly ComposableEntry[], read: () => ReadBack): void {
  const tried = new Set<ComposableEntry>();
  const hopeless = new Set<FieldReading['part']>();
  let reading = read();
  for (let reads = 0; reads < maxReads && reading.faults.length > 0;) {
    const part = reading.missing.find(
      (one) => hasLines(one, entries) && !choice.unjoined.has(one.part) && !hopeless.has(one.part),
    )?.part;
    if (part !== undefined) {
      choice.unjoined.add(part);
      reads++;
      const next = read();
      if (next.faults.length < reading.faults.length) reading = next;
      else hopeless.add(part);
      if (hopeless.has(part)) choice.unjoined.delete(part);
      continue;
    }
    const entry = nextToTry(reading.missing, entries, tried);
    if (entry === undefined) return;
    tried.add(entry);
    let best: number | undefined;
    for (let form = 0; form < entryForms.length - 1; form++) {
      choice.own.set(entry, form);
      reads++;
      const next = read();
      if (next.faults.length >= reading.faults.length) continue;
      reading = next;
      best = form;
    }
    if (best === undefined) choice.own.delete(entry);
    else choice.own.set(entry, best);
  }
}

/** The reading is of carried lines and not of an entry that was composed. */
function hasLines({ part, index }: FieldReading, entries: readonly ComposableEntry[]): boolean {
  return part !== 'basics' && !entries.some((one) => one.part === part && one.index === index);
}

function nextToTry(
  missing: readonly FieldReading[],
  entries: readonly ComposableEntry[],
  tried: ReadonlySet<ComposableEntry>,
): ComposableEntry | undefined {
  for (const { part, index } of missing) {
    const at = entries.findIndex((one) => one.part === part && one.index === index);
    for (const entry of at < 0 ? [] : [entries[at], entries[at - 1]]) {
      if (entry !== undefined && !tried.has(entry)) return entry;
    }
  }
  // What is read besides is mostly a headline, taken from the first entry below the name.
  const first = entries[0];
  return first === undefined || tried.has(first) ? undefined : first;
}

export interface ReadBack {
  /** Readings of the document that the page does not give. */
  readonly missing: readonly FieldReading[];
  /** The part of each of those, and of each reading that the page gives besides. */
  readonly faults: readonly FieldReading['part'][];
}

export function readBack(wanted: readonly FieldReading[], text: string, { referenceDate }: ResumeDocument): ReadBack {
  if (!hasWord(text)) return { missing: [], faults: [] };
  const counts = new Map<string, number>();
  const given = fieldReadings(parseResume(text, { referenceDate: firstDay(referenceDate) }));
  for (const { part, key } of given) counts.set(`${part} ${key}`, (counts.get(`${part} ${key}`) ?? 0) + 1);
  const missing = wanted.filter(({ part, key }) => {
    const left = counts.get(`${part} ${key}`) ?? 0;
    if (left > 0) counts.set(`${part} ${key}`, left - 1);
    return left === 0;
  });
  const besides = given.filter(({ part, key }) => {
    const left = counts.get(`${part} ${key}`) ?? 0;
    if (left > 0) counts.set(`${part} ${key}`, left - 1);
    return left > 0;
  });
  return { missing, faults: [...missing, ...besides].map(({ part }) => part) };
}

function firstDay({ year, month }: CalendarMonth): Date {
  return new Date(Date.UTC(year, (month ?? 1) - 1));
}
