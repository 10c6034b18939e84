/**
 * The gate between what a writer writes and what anybody sees: a rewrite passes word by word as far as the résumé supports it and is
 * accepted as a whole or not at all; the reasoning passes by whole sentences.
 */
import type { AdviceEvent } from './advice-reader.ts';
import type { UnsupportedClaim } from '../grounding/claim.ts';
import { groundedPrefix } from '../grounding/grounded-prefix.ts';
import { groundedSentences, groundSentences } from '../grounding/ground-prose.ts';
import { proseContext, type ProseContext } from '../grounding/prose-context.ts';
import { groundWording, rewriteContext, type RewriteContext } from '../grounding/ground-rewrite.ts';
import type { TailorPassage } from '../passages.ts';
import type { TailorBrief } from '../tailor-brief.ts';
import type { Rewrite, TailorWarning } from '../tailor-event.ts';
import type { UncountedEvent } from '../tailor-run.ts';

/** A rewrite that passed, before it is scored. */
export type AcceptedRewrite = Omit<Rewrite, 'delta'>;

export type GateEvent = UncountedEvent | { readonly type: 'rewrite-accepted'; readonly rewrite: AcceptedRewrite };

/** What did not pass, and why. */
export interface RefusedRewrite {
  readonly passage: TailorPassage;
  readonly rewritten: string;
  /** Never empty. */
  readonly claims: readonly UnsupportedClaim[];
}

interface OpenRewrite {
  readonly passage: TailorPassage;
  readonly context: RewriteContext;
  text: string;
  /** How much of `text` was shown. */
  shown: number;
}

export class AnswerGate {
  readonly #brief: TailorBrief;
  readonly #open: Map<number, OpenRewrite> = new Map();
  /** Numbers of the passages that have a rewrite; a second one is not read. */
  readonly #taken: Set<number> = new Set();
  /** The last refused rewrite of each passage, in the order in which they were first refused. */
  readonly #refused: Map<number, RefusedRewrite> = new Map();
  /** What was refused of the first answer, while the second one is read. */
  #repairing: ReadonlyMap<number, RefusedRewrite> = new Map();
  /** Passages whose rewrite in the second answer was refused; there is no third. */
  readonly #givenUp: Set<number> = new Set();
  #sawUnknown = false;
  /** The reasoning as it is written, what of it passed, and the claims of what did not. */
  #written = '';
  #isWritten = false;
  #reasoning = '';
  #dropped: readonly UnsupportedClaim[] = [];
  /** Made for the first sentence. */
  #proseContext: ProseContext | undefined;

  constructor(brief: TailorBrief) {
    this.#brief = brief;
  }

  /** What of the reasoning passed. */
  get reasoning(): string {
    return this.#reasoning;
  }

  /** Of the passages that have no rewrite. */
  get refused(): readonly RefusedRewrite[] {
    return [...this.#refused.values()].filter(({ passage }) => !this.#taken.has(passage.number));
  }

  /** What is taken from here on answers the question for what was refused. */
  beginRepair(): void {
    this.#repairing = new Map(this.#refused);
    this.#sawUnknown = false;
  }

  *take(event: AdviceEvent): Generator<GateEvent, void, undefined> {
    switch (event.type) {
      case 'rewritten-delta':
        yield* this.#showRewrite(event.rewrite, event.passage, event.delta);
        break;
      case 'rewrite-read':
        yield* this.#finishRewrite(event);
        break;
      case 'passage-unknown':
        if (!this.#sawUnknown)
          yield warned({
            code: 'unknown-passage',
            message:
              this.#repairing.size > 0
                ? 'Rewrites of passages that the model was not asked for again were left out.'
                : 'Rewrites named none of the passages that were shown to the writer, and were left out.',
          });
        this.#sawUnknown = true;
        break;
      case 'reasoning-delta':
        this.#written += event.delta;
        if (SENTENCE_END.test(event.delta)) yield* this.#showReasoning();
        break;
      case 'reasoning-read':
        this.#isWritten = true;
        yield* this.#showReasoning();
        break;
    }
  }

  /** The writer stopped: rewrites that are not complete are taken back, and so is half a sentence. */
  *end(): Generator<GateEvent, void, undefined> {
    yield* this.#showReasoning();
    yield* this.withdrawOpen();
    if (this.#dropped.length > 0)
      yield warned({
        code: 'reasoning-trimmed',
        message: 'Sentences of the reasoning said of the person what the résumé does not, and were left out.',
        claims: this.#dropped,
      });
  }

  /** Takes back rewrites that are not complete. */
  *withdrawOpen(): Generator<GateEvent, void, undefined> {
    for (const { passage, shown } of this.#open.values())
      if (shown > 0) yield { type: 'text-withdrawn', passage: passage.number };
    this.#open.clear();
  }

  *#showRewrite(rewrite: number, passage: TailorPassage, delta: string): Generator<GateEvent, void, undefined> {
    if (this.isClosed(passage)) return;
    const open = this.#opened(rewrite, passage);
    open.text = (open.text + delta).trimStart();
    yield* this.#show(open, groundedPrefix(open.context, open.text, false));
  }

  #opened(rewrite: number, passage: TailorPassage): OpenRewrite {
    let open = this.#open.get(rewrite);
    if (open === undefined) {
      const { resume, job } = this.#brief;
      open = { passage, context: rewriteContext({ resume, job, original: passage }), text: '', shown: 0 };
      this.#open.set(rewrite, open);
    }
    return open;
  }

  *#show(open: OpenRewrite, end: number): Generator<GateEvent, void, undefined> {
    if (end <= open.shown) return;
    const { passage, text, shown } = open;
    open.shown = end;
    yield { type: 'text-delta', field: 'rewritten', passage: passage.number, delta: text.slice(shown, end) };
  }

  *#finishRewrite({
    rewrite,
    passage,
    rewritten: written,
    reason: writtenReason,
  }: Extract<AdviceEvent, { type: 'rewrite-read' }>): Generator<GateEvent, void, undefined> {
    if (this.isClosed(passage)) return;
    const open = this.#opened(rewrite, passage);
    this.#open.delete(rewrite);
    const rewritten = written.trim();
    const { supported, unsupported } = groundWording(open.context, rewritten);
    const refusal = this.#refusal(passage, rewritten, unsupported);
    if (refusal !== undefined) {
      if (unsupported.length > 0) this.#refused.set(passage.number, { passage, rewritten, claims: unsupported });
      if (this.#repairing.has(passage.number)) this.#givenUp.add(passage.number);
      if (open.shown > 0) yield { type: 'text-withdrawn', passage: passage.number };
      yield warned(refusal);
      return;
    }
    yield* this.#show(open, open.text.trimEnd().length);
    this.#taken.add(passage.number);
    const reason = groundSentences(this.#prose, writtenReason).text;
    const first = this.#repairing.get(passage.number);
    yield {
      type: 'rewrite-accepted',
      rewrite: {
        passage: passage.number,
        span: passage.span,
        original: this.#brief.resume.document.text.slice(passage.span.start, passage.span.end),
        rewritten,
        ...(reason === '' ? {} : { reason }),
        claims: supported,
        ...(first === undefined ? {} : { repairedFrom: first.claims }),
      },
    };
  }

  #refusal(
    { number, text }: TailorPassage,
    rewritten: string,
    unsupported: readonly UnsupportedClaim[],
  ): TailorWarning | undefined {
    if (rewritten === text)
      return {
        code: 'unchanged-rewrite',
        message: `A rewrite of passage ${number} changed nothing, and was left out.`,
        passage: number,
      };
    if (unsupported.length === 0) return undefined;
    return {
      code: 'rewrite-refused',
      message: this.#repairing.has(number)
        ? `The second rewrite of passage ${number}, too, said what the résumé does not, and was left out.`
        : `A rewrite of passage ${number} said what the résumé does not, and was left out.`,
      passage: number,
      claims: unsupported,
    };
  }

  get #prose(): ProseContext {
    return (this.#proseContext ??= proseContext(this.#brief));
  }

  /** No rewrite of it is taken: it has one or was refused twice, or there are enough of them. */
  isClosed({ number }: TailorPassage): boolean {
    return this.#taken.has(number) || this.#givenUp.has(number) || this.#taken.size >= this.#brief.maxRewrites;
  }

  *#showReasoning(): Generator<GateEvent, void, undefined> {
    if (this.#written === '') return;
    const { text, unsupported } = groundedSentences(this.#prose, this.#written, this.#isWritten);
    const delta = text.slice(this.#reasoning.length);
    this.#reasoning = text;
    this.#dropped = unsupported;
    if (delta !== '') yield { type: 'text-delta', field: 'reasoning', delta };
  }
}

/** A sentence is looked for only where one may have ended. */
const SENTENCE_END = /[.!?…。\n]/;

function warned(warning: TailorWarning): GateEvent {
  return { type: 'warning-raised', warning };
}
