import type { ModelRequest, ModelUsage } from '../../llm/language-model.ts';
import { estimatedTokens } from '../prompt.ts';
import type { TailorSettings } from '../tailor-options.ts';
import type { WritingEnd } from './model-advice.ts';

/** The tokens of a run: what its requests and answers have used, and what is left for the next ones. */
export class TokenBudget {
  readonly #settings: TailorSettings;
  #sent = 0;
  #answered = 0;
  #usage: ModelUsage | undefined;

  constructor(settings: TailorSettings) {
    this.#settings = settings;
  }

  /** Tokens that the next request may have, estimated. */
  get input(): number {
    const { maxInputTokens, inputBudget } = this.#settings;
    return Math.min(maxInputTokens, inputBudget - this.#sent);
  }

  /** Tokens that the next answer may have; below 0 when the last one had more than it was allowed. */
  get answer(): number {
    return this.#settings.maxAnswerTokens - this.#answered;
  }

  /** As the providers counted; what only one of them tells counts as it is. */
  get usage(): ModelUsage | undefined {
    return this.#usage;
  }

  send({ system = '', messages }: Pick<ModelRequest, 'system' | 'messages'>): void {
    this.#sent += estimatedTokens([system, ...messages.map(({ content }) => content)].join('\n'));
  }

  receive({ tokens, usage }: WritingEnd): void {
    this.#answered += tokens;
    if (usage === undefined) return;
    const total = (name: keyof ModelUsage): number | undefined => {
      const before = this.#usage?.[name];
      return before === undefined ? usage[name] : before + (usage[name] ?? 0);
    };
    const inputTokens = total('inputTokens');
    const outputTokens = total('outputTokens');
    this.#usage = {
      ...(inputTokens === undefined ? {} : { inputTokens }),
      ...(outputTokens === undefined ? {} : { outputTokens }),
    };
  }
}
