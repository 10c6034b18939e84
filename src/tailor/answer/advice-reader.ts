/**
 * Advice out of a model's answer while it is being written.
 *
 * The answer that is asked for is `{ rewrites: [{ passage, rewritten, reason }], reasoning }`. Models wrap it ("advice": {…}), leave out the list
 * around a single rewrite or quote the sentence instead of giving its number; all of these are understood, since a member
 * is known by its own name and by the object that it stands in.
 */
import { JsonReader, type JsonEvent, type JsonPath } from './json-reader.ts';
import type { TailorPassage } from '../passages.ts';

export type AdviceEvent =
  /** More of the wording for a passage. */
  | {
      readonly type: 'rewritten-delta';
      readonly rewrite: number;
      readonly passage: TailorPassage;
      readonly delta: string;
    }
  /** A wording is complete. `reason` is empty where none was given. */
  | {
      readonly type: 'rewrite-read';
      readonly rewrite: number;
      readonly passage: TailorPassage;
      readonly rewritten: string;
      readonly reason: string;
    }
  /** A complete wording that says of no passage, or of one that is not there, that it replaces it. */
  | { readonly type: 'passage-unknown' }
  | { readonly type: 'reasoning-delta'; readonly delta: string }
  | { readonly type: 'reasoning-read' };

type Member = 'passage' | 'original' | 'rewritten' | 'reason' | 'reasoning';

/** Names that models give the members, beside those they are asked for. */
const MEMBERS: Readonly<Record<string, Member>> = {
  passage: 'passage',
  line: 'passage',
  number: 'passage',
  id: 'passage',
  original: 'original',
  sentence: 'original',
  sentence_to_improve: 'original',
  sentenceToImprove: 'original',
  rewritten: 'rewritten',
  rewrite: 'rewritten',
  improved: 'rewritten',
  recommended_improvement: 'rewritten',
  recommendedImprovement: 'rewritten',
  reason: 'reason',
  explanation: 'reason',
  reasoning: 'reasoning',
};

interface OpenRewrite {
  /** From 1, in the order in which they are begun. */
  readonly rewrite: number;
  passage: TailorPassage | undefined;
  rewritten: string;
  reason: string;
  isComplete: boolean;
  /** How much of `rewritten` was reported. */
  reported: number;
}

export interface AdviceReaderOptions {
  /** Longest answer that is read, in UTF-16 units; the rest is left. */
  readonly maxCharacters: number;
}

export class AdviceReader {
  readonly #passages: readonly TailorPassage[];
  readonly #json: JsonReader = new JsonReader();
  readonly #open: Map<string, OpenRewrite> = new Map();
  #begun = 0;
  #left: number;
  #hasReasoning = false;
  #foundAny = false;
  #wasCut = false;

  constructor(passages: readonly TailorPassage[], { maxCharacters }: AdviceReaderOptions) {
    this.#passages = passages;
    this.#left = maxCharacters;
  }

  /** Nothing that may still come would be read. */
  get isDone(): boolean {
    return this.#json.isDone || this.#left <= 0;
  }

  /** Slips of the answer that were mended. */
  get repairs(): number {
    return this.#json.repairs;
  }

  /** Whether the answer held anything that was asked for. */
  get foundAny(): boolean {
    return this.#foundAny;
  }

  /** Whether the text ended inside the answer. */
  get wasCut(): boolean {
    return this.#wasCut;
  }

  push(text: string): readonly AdviceEvent[] {
    const events: AdviceEvent[] = [];
    let rest = text.slice(0, Math.max(0, this.#left));
    this.#left -= rest.length;
    while (rest !== '') {
      this.#take(this.#json.push(rest), events);
      if (!this.#json.isDone || this.#foundAny) break;
      // An object before the answer ("{}", an echo of the schema) is not the answer.
      rest = rest.slice(this.#json.consumed);
      this.#json.restart();
      this.#open.clear();
    }
    return events;
  }

  end(): readonly AdviceEvent[] {
    const events: AdviceEvent[] = [];
    this.#wasCut = this.#json.isOpen || this.#left <= 0;
    this.#take(this.#json.end(), events);
    // A wording that is complete in an object that is not: only its reason is missing.
    for (const open of this.#open.values()) this.#close(open, events);
    this.#open.clear();
    return events;
  }

  #take(found: readonly JsonEvent[], events: AdviceEvent[]): void {
    for (const event of found) {
      if (event.type === 'container-end') this.#readEnd(event.path, events);
      else {
        const member = memberOf(event.path);
        if (member === undefined) continue;
        if (member === 'reasoning') this.#readReasoning(event, events);
        else this.#readRewrite(member, event, events);
      }
    }
  }

  #readReasoning(event: Exclude<JsonEvent, { type: 'container-end' }>, events: AdviceEvent[]): void {
    // Only the first counts: a model that repeats itself gives no second opinion.
    if (this.#hasReasoning) return;
    if (event.type === 'string-delta') {
      this.#foundAny = true;
      events.push({ type: 'reasoning-delta', delta: event.delta });
    } else {
      this.#hasReasoning = true;
      events.push({ type: 'reasoning-read' });
    }
  }

  #readRewrite(member: Member, event: Exclude<JsonEvent, { type: 'container-end' }>, events: AdviceEvent[]): void {
    const key = JSON.stringify(event.path.slice(0, -1));
    let open = this.#open.get(key);
    if (open === undefined) {
      open = { rewrite: ++this.#begun, passage: undefined, rewritten: '', reason: '', isComplete: false, reported: 0 };
      this.#open.set(key, open);
    }
    if (event.type === 'string-delta') {
      if (member === 'rewritten' && !open.isComplete) {
        this.#foundAny = true;
        open.rewritten += event.delta;
      }
    } else if (member === 'rewritten') open.isComplete ||= typeof event.value === 'string';
    else if (member === 'passage' || member === 'original') open.passage ??= this.#passage(event.value);
    else if (member === 'reason' && typeof event.value === 'string') open.reason = event.value;
    this.#report(open, events);
  }

  #report(open: OpenRewrite, events: AdviceEvent[]): void {
    if (open.passage === undefined || open.reported === open.rewritten.length) return;
    events.push({
      type: 'rewritten-delta',
      rewrite: open.rewrite,
      passage: open.passage,
      delta: open.rewritten.slice(open.reported),
    });
    open.reported = open.rewritten.length;
  }

  #readEnd(path: JsonPath, events: AdviceEvent[]): void {
    const key = JSON.stringify(path);
    const open = this.#open.get(key);
    if (open === undefined) return;
    this.#open.delete(key);
    this.#close(open, events);
  }

  #close({ rewrite, passage, rewritten, reason, isComplete }: OpenRewrite, events: AdviceEvent[]): void {
    if (!isComplete) return;
    if (passage === undefined) events.push({ type: 'passage-unknown' });
    else events.push({ type: 'rewrite-read', rewrite, passage, rewritten, reason });
  }

  /** By its number ("3", "[3]") or by its words. */
  #passage(value: string | number | boolean | null): TailorPassage | undefined {
    if (typeof value === 'number') return this.#passages.find(({ number }) => number === value);
    if (typeof value !== 'string') return undefined;
    const digits = /^\D{0,12}(\d{1,4})\D{0,3}$/.exec(value.trim())?.[1];
    if (digits !== undefined) return this.#passages.find(({ number }) => number === Number(digits));
    const words = looseWords(value);
    return words === '' ? undefined : this.#passages.find(({ text }) => looseWords(text) === words);
  }
}

function memberOf(path: JsonPath): Member | undefined {
  const name = path.at(-1);
  return typeof name === 'string' && Object.hasOwn(MEMBERS, name) ? MEMBERS[name] : undefined;
}

/** The words of a sentence: quotes, bullets, case and the width of gaps are what models change when they quote. */
function looseWords(text: string): string {
  return (text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}
