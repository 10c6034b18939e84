/** One run of a tailor, from the match to the result. */
import { freezeDeep } from '../document/freeze-deep.ts';
import type { JobDocument } from '../document/job-document.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { spliceResume } from '../document/splice-resume.ts';
import { LanguageModelError, TrackruitError } from '../errors.ts';
import { jobFeatures } from '../features/job-features.ts';
import { resumeFeatures } from '../features/resume-features.ts';
import type { LanguageModel, ModelRequest } from '../llm/language-model.ts';
import type { Matcher } from '../match/matcher.ts';
import type { MatchResult } from '../match/match-result.ts';
import type { SkillTaxonomy } from '../skills/taxonomy.ts';
import { languageNames } from '../text/language-names.ts';
import { AdviceMalformedError } from './advice-malformed-error.ts';
import { adviceLanguage } from './advice-language.ts';
import { AnswerGate, type AcceptedRewrite, type GateEvent } from './answer/answer-gate.ts';
import { modelAdvice, type WriterEvent, type WritingEnd } from './answer/model-advice.ts';
import { TokenBudget } from './answer/token-budget.ts';
import { WritingTime } from './answer/writing-time.ts';
import { endWarnings, repairWarnings } from './answer/writing-warnings.ts';
import { tailorPassages, type TailorPassage } from './passages.ts';
import { tailorPrompt } from './prompt.ts';
import { repairPrompt } from './repair-prompt.ts';
import { ruleAdvice } from './answer/rule-advice.ts';
import { ruleTailor, type RuleTailor } from './rule-tailor.ts';
import { skillQuestions } from './skill-questions.ts';
import type { TailorBrief } from './tailor-brief.ts';
import type { Rewrite, TailorResult, TailorWarning } from './tailor-event.ts';
import { isLanguageModel, type TailorSettings } from './tailor-options.ts';
import type { UncountedEvent } from './tailor-run.ts';

/** Version of the gate and of how advice is read; a change of what passes changes it. */
export const TAILOR_ENGINE = 'tailor@4';

export interface TailoringInput {
  readonly resume: ResumeDocument;
  readonly job: JobDocument;
  /** The résumé's own id, where it was chosen from several. */
  readonly resumeId?: string | undefined;
  readonly match: MatchResult;
}

export interface TailoringTools {
  readonly matcher: Matcher;
  readonly taxonomy: SkillTaxonomy;
  readonly settings: TailorSettings;
  readonly signal: AbortSignal;
}

interface Tailored {
  readonly resume: ResumeDocument;
  readonly score: number;
}

type TailoringEvent = WriterEvent | { readonly type: 'warning-raised'; readonly warning: TailorWarning };

export class Tailoring {
  readonly #input: TailoringInput;
  readonly #tools: TailoringTools;
  readonly #brief: TailorBrief;
  readonly #gate: AnswerGate;
  readonly #rewrites: Rewrite[] = [];
  /** The résumé with the first rewrite alone: the result itself where no second one comes. */
  #first: Tailored | undefined;
  readonly #warnings: TailorWarning[] = [];
  #writer: LanguageModel | RuleTailor;
  readonly #time: WritingTime;
  /** How the first answer ended. */
  #end: WritingEnd | undefined;
  readonly #tokens: TokenBudget;
  #repairRounds = 0;

  constructor(input: TailoringInput, tools: TailoringTools) {
    const { resume, job, match } = input;
    const features = resumeFeatures(resume, tools.taxonomy);
    this.#input = input;
    this.#tools = tools;
    this.#writer = tools.settings.writer;
    this.#brief = {
      resume: features,
      job: jobFeatures(job, tools.taxonomy),
      match,
      passages: tailorPassages(resume),
      language: adviceLanguage(features),
      maxRewrites: tools.settings.maxRewrites,
    };
    this.#gate = new AnswerGate(this.#brief);
    this.#tokens = new TokenBudget(tools.settings);
    this.#time = new WritingTime(tools.settings.timeoutMs, tools.signal);
  }

  /**
   * @throws LanguageModelError if the model fails and gave nothing to use
   * @throws AdviceMalformedError if its answer holds nothing to use
   * @throws the signal's reason if aborted
   */
  async *events(): AsyncGenerator<UncountedEvent, void, undefined> {
    const { match, resumeId } = this.#input;
    yield { type: 'match-ready', match, ...(resumeId === undefined ? {} : { resumeId }) };
    try {
      yield* this.#answer();
      yield* this.#repair();
    } finally {
      this.#time.end();
    }
    yield { type: 'result-ready', result: await this.#result() };
  }

  async *#answer(): AsyncGenerator<UncountedEvent, void, undefined> {
    for await (const event of this.#write()) {
      this.#tools.signal.throwIfAborted();
      if (event.type === 'writing-started') yield event;
      else if (event.type === 'writing-ended') this.#end = event;
      else if (event.type === 'warning-raised') yield this.#warn(event.warning);
      else for (const passed of this.#gate.take(event)) yield await this.#pass(passed);
    }
    for (const passed of this.#gate.end()) yield await this.#pass(passed);
    for (const warning of endWarnings(this.#end)) yield this.#warn(warning);
  }

  /** What the writer writes; where the rules step in for a model, theirs after it. */
  async *#write(): AsyncGenerator<TailoringEvent, void, undefined> {
    const { settings } = this.#tools;
    if (!isLanguageModel(settings.writer)) {
      yield* rulesAdvice(settings.writer, this.#brief);
      return;
    }
    let problem: TailorWarning;
    try {
      let foundAny = false;
      for await (const event of this.#askModel(settings.writer)) {
        if (event.type === 'writing-ended') {
          foundAny = event.foundAny;
          this.#tokens.receive(event);
        }
        yield event;
      }
      if (foundAny) return;
      problem = { code: 'advice-malformed', message: `The answer of ${settings.writer.id} held no advice.` };
      if (!settings.usesRules) {
        yield { type: 'warning-raised', warning: problem };
        throw new AdviceMalformedError(problem.message, await this.#result());
      }
    } catch (error) {
      if (!settings.usesRules || !(error instanceof LanguageModelError)) throw error;
      problem = { code: 'model-failed', message: error.message };
    }
    yield { type: 'warning-raised', warning: problem };
    const rules = ruleTailor();
    this.#writer = rules;
    yield* rulesAdvice(rules, this.#brief);
  }

  async *#askModel(model: LanguageModel): AsyncGenerator<TailoringEvent, void, undefined> {
    const { settings } = this.#tools;
    const { request, leftOut } = tailorPrompt(this.#brief, settings);
    if (leftOut.passages > 0 || leftOut.jobLines > 0)
      yield {
        type: 'warning-raised',
        warning: {
          code: 'input-shortened',
          message: `The model was shown neither ${leftOut.passages} of ${this.#brief.passages.length} passages nor ${leftOut.jobLines} lines of the job: they do not fit.`,
        },
      };
    this.#time.begin();
    yield* modelAdvice(model, this.#sent(request), this.#brief.passages);
  }

  #sent(request: Pick<ModelRequest, 'system' | 'messages' | 'schema'>): ModelRequest {
    const { temperature, seed } = this.#tools.settings;
    this.#tokens.send(request);
    return { ...request, maxTokens: this.#tokens.answer, temperature, seed, signal: this.#time.signal };
  }

  /**
   * Asks the model again for lines that were refused, where there is room for rewrites. What is given comes by the same gate. Nothing that
   * fails here costs what the first answer gave: it becomes a warning.
   */
  async *#repair(): AsyncGenerator<UncountedEvent, void, undefined> {
    const { settings, signal } = this.#tools;
    const model = this.#writer;
    // Whoever failed a moment ago is not asked again at once: that is what `withRetry` is for.
    if (settings.repairRounds === 0 || this.#end?.failure !== undefined || !isLanguageModel(model)) return;
    const refused = this.#gate.refused.slice(0, settings.maxRewrites - this.#rewrites.length);
    if (refused.length === 0) return;
    const { request, passages } = repairPrompt(this.#brief, refused, {
      maxInputTokens: this.#tokens.input,
      maxAnswerTokens: this.#tokens.answer,
    });
    if (passages.length < refused.length)
      yield this.#warn({
        code: 'repair-skipped',
        message: `The model was not asked again for ${refused.length - passages.length} of ${refused.length} refused passages: what tokens it has left is not enough for them.`,
      });
    if (passages.length === 0) return;
    this.#repairRounds++;
    this.#gate.beginRepair();
    try {
      yield* this.#repaired(modelAdvice(model, this.#sent(request), passages), passages);
    } catch (error) {
      signal.throwIfAborted();
      if (!TrackruitError.isInstance(error)) throw error;
      yield this.#warn({
        code: 'repair-failed',
        message: `Asking again for refused passages failed: ${error.message}`,
      });
    }
    for (const passed of this.#gate.withdrawOpen()) yield await this.#pass(passed);
  }

  async *#repaired(
    events: AsyncIterable<WriterEvent>,
    passages: readonly TailorPassage[],
  ): AsyncGenerator<UncountedEvent, void, undefined> {
    let foundAny = false;
    for await (const event of events) {
      this.#tools.signal.throwIfAborted();
      switch (event.type) {
        case 'writing-started':
          yield { ...event, repairs: passages.map(({ number }) => number) };
          break;
        case 'writing-ended':
          this.#tokens.receive(event);
          for (const passed of this.#gate.withdrawOpen()) yield await this.#pass(passed);
          for (const warning of repairWarnings(event, foundAny)) yield this.#warn(warning);
          break;
        // It was not asked for: the first answer's stands.
        case 'reasoning-delta':
        case 'reasoning-read':
          break;
        default:
          // All are answered, and it goes on: small models then begin anew, up to their limit of tokens.
          if (passages.every((passage) => this.#gate.isClosed(passage))) return;
          foundAny ||= event.type === 'rewrite-read';
          for (const passed of this.#gate.take(event)) yield* this.#passRepaired(passed);
      }
    }
  }

  /** A wording that cannot be scored is taken back. */
  async *#passRepaired(event: GateEvent): AsyncGenerator<UncountedEvent, void, undefined> {
    let passed: UncountedEvent;
    try {
      passed = await this.#pass(event);
    } catch (error) {
      if (event.type === 'rewrite-accepted') yield { type: 'text-withdrawn', passage: event.rewrite.passage };
      throw error;
    }
    yield passed;
  }

  async #pass(event: GateEvent): Promise<UncountedEvent> {
    if (event.type === 'warning-raised') return this.#warn(event.warning);
    if (event.type !== 'rewrite-accepted') return event;
    const tailored = await this.#rematch([event.rewrite]);
    this.#first ??= tailored;
    const rewrite: Rewrite = freezeDeep({
      ...event.rewrite,
      delta: tailored.score - this.#input.match.score,
    });
    this.#rewrites.push(rewrite);
    return { type: 'rewrite-ready', rewrite };
  }

  #warn(warning: TailorWarning): UncountedEvent {
    this.#warnings.push(freezeDeep(warning));
    return { type: 'warning-raised', warning };
  }

  async #rematch(edits: readonly AcceptedRewrite[]): Promise<Tailored> {
    const { resume, job, match } = this.#input;
    if (edits.length === 0) return { resume, score: match.score };
    const changed = spliceResume(
      resume,
      edits.map(({ span, rewritten }) => ({ span, text: rewritten })),
    );
    const { score } = await this.#tools.matcher.match({ resume: changed, job }, { signal: this.#tools.signal });
    return { resume: changed, score };
  }

  async #result(): Promise<TailorResult> {
    const { match, resumeId } = this.#input;
    // What a failed model used is not said of the rules that stepped in for it.
    const usage = isLanguageModel(this.#writer) ? this.#tokens.usage : undefined;
    const rewrites = [...this.#rewrites].sort((a, b) => a.span.start - b.span.start);
    const tailored = rewrites.length === 1 && this.#first !== undefined ? this.#first : await this.#rematch(rewrites);
    const best = rewrites.reduce<Rewrite | undefined>(
      (most, rewrite) => (most === undefined || rewrite.delta > most.delta ? rewrite : most),
      undefined,
    );
    return freezeDeep({
      ...(resumeId === undefined ? {} : { resumeId }),
      match,
      matchScore: match.score,
      missingKeywords: match.missingSkills.map(({ label }) => label),
      ...(best === undefined
        ? {}
        : {
            sentenceToImprove: { text: best.original, span: best.span },
            recommendedImprovement: best.rewritten,
          }),
      reasoning: this.#gate.reasoning,
      rewrites,
      questions: skillQuestions(match, this.#brief.language, this.#brief.job),
      warnings: [...this.#warnings],
      tailoredResume: tailored.resume,
      tailoredScore: tailored.score,
      provenance: {
        engine: TAILOR_ENGINE,
        model: this.#writer.id,
        ...(this.#end?.finishReason === undefined ? {} : { finishReason: this.#end.finishReason }),
        ...(usage === undefined ? {} : { usage }),
        ...(this.#repairRounds === 0 ? {} : { repairRounds: this.#repairRounds }),
      },
    });
  }
}

function* rulesAdvice(rules: RuleTailor, brief: TailorBrief): Generator<TailoringEvent, void, undefined> {
  if (rules.languages?.includes(brief.language) === false)
    yield {
      type: 'warning-raised',
      warning: {
        code: 'language-not-reworded',
        message: `The rules know no wording of ${languageNames[brief.language]}: score, gaps and questions hold, and all they do for a line is to name a skill that it shows.`,
      },
    };
  yield* ruleAdvice(rules.write(brief), brief.passages);
}
