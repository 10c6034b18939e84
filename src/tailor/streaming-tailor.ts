/**
 * Advice on a résumé for one job, streamed while it is written, with nothing in it that the résumé does not say.
 *
 * Scores, missing keywords and questions come from the Matcher, before a writer begins. A writer, a language model or the rules, gives
 * words; they pass the gate in `answer-gate.ts`, and each accepted rewrite is matched again for what it is worth.
 */
import { jobDocument, type JobSource } from '../document/parse-job.ts';
import type { ResumeSource } from '../document/parse-resume.ts';
import { checkMethods, checkObject, checkSignal } from '../errors.ts';
import { Matcher } from '../match/matcher.ts';
import type { NamedResume } from '../recommend/named-resumes.ts';
import { bundledTaxonomy } from '../skills/bundled-taxonomy.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';
import { bestResume } from './best-resume.ts';
import { Tailoring } from './tailoring.ts';
import { tailorSettings, type StreamingTailorOptions, type TailorSettings } from './tailor-options.ts';
import { TailorRun, type UncountedEvent } from './tailor-run.ts';

/** One résumé, or several of one person, of which the one that answers the job best is tailored. */
export type TailorInput = { readonly job: JobSource } & (
  | { readonly resume: ResumeSource; readonly resumes?: undefined }
  | { readonly resumes: Iterable<ResumeSource | NamedResume>; readonly resume?: undefined }
);

export interface TailorCallOptions {
  /** Ends the run, and with it the model's answer; readers get its reason as an error. */
  readonly signal?: AbortSignal | undefined;
}

/**
 * Tailors any number of résumés with one set of options.
 *
 * @example
 * ```ts
 * import { StreamingTailor } from '@trackruit/ml';
 * import { scriptedModel } from '@trackruit/ml/testing';
 *
 * // Stands for any language model: it adds a shop, and says it without when it is asked again.
 * const wordings = ['Managed the stock of three shops in Excel', 'Managed the stock of two shops in Excel'];
 * const model = scriptedModel((_, call) => [
 *   JSON.stringify({ rewrites: [{ passage: 1, rewritten: wordings[call], reason: '' }], reasoning: '' }),
 *   { end: 'stop' },
 * ]);
 * const run = new StreamingTailor({ model, repairRounds: 1 }).stream({
 *   resume: 'Ada Example\n\nExperience\nClerk, Northwind Ltd, Jan 2020 - Dec 2023\n- Responsible for managing the stock of two shops in Excel',
 *   job: 'Stock clerk\nRequirements\n- Excel\n- SAP',
 * });
 * const [rewrite] = (await run.result()).rewrites;
 * console.log(rewrite?.rewritten); // Managed the stock of two shops in Excel
 * console.log(rewrite?.repairedFrom?.map(({ surface }) => surface)); // ['three']
 * ```
 */
export class StreamingTailor {
  readonly #matcher: Matcher;
  readonly #taxonomy: SkillTaxonomy | undefined;
  readonly #referenceDate: Date | undefined;
  readonly #settings: TailorSettings;

  /** @throws InvalidInputError for options out of range, and for a model whose context leaves no room for a résumé */
  constructor(options: StreamingTailorOptions = {}) {
    checkObject(options, 'options');
    checkMethods(options.taxonomy ?? undefined, 'options.taxonomy', ['skills']);
    this.#matcher = new Matcher(options);
    this.#taxonomy = options.taxonomy;
    this.#referenceDate = options.referenceDate;
    this.#settings = tailorSettings(options);
  }

  /** A run. It begins when its events or its result are asked for, and whoever reads gets what goes wrong. */
  stream(input: TailorInput, options: TailorCallOptions = {}): TailorRun {
    checkObject(options, 'options');
    checkSignal(options.signal);
    return new TailorRun((signal) => this.#events(input, signal), options.signal);
  }

  async *#events(input: TailorInput, signal: AbortSignal): AsyncGenerator<UncountedEvent, void, undefined> {
    signal.throwIfAborted();
    checkObject(input, 'input', '{ resume, job }');
    const job = jobDocument(input.job);
    const chosen = await bestResume(input, job, this.#matcher, { signal, referenceDate: this.#referenceDate });
    const taxonomy = this.#taxonomy ?? bundledTaxonomy();
    yield* new Tailoring(
      { ...chosen, job },
      { matcher: this.#matcher, taxonomy, settings: this.#settings, signal },
    ).events();
  }
}
