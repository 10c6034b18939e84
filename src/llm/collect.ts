import { checkMethods, LanguageModelError } from '../errors.ts';
import type { LanguageModel, ModelRequest, ResponseEnd } from './language-model.ts';

/** A whole response. */
export interface CollectedText extends Omit<ResponseEnd, 'type'> {
  readonly text: string;
}

/**
 * Asks and waits for the end.
 *
 * @throws LanguageModelError if the model fails; what it wrote until then is lost
 * @throws the signal's reason if aborted
 */
export async function collectText(model: LanguageModel, request: ModelRequest): Promise<CollectedText> {
  checkMethods(model ?? null, 'model', ['stream']);
  let text = '';
  for await (const chunk of model.stream(request)) {
    if (chunk.type === 'text-delta') {
      text += chunk.delta;
    } else {
      const { reason, usage } = chunk;
      return { text, reason, ...(usage === undefined ? {} : { usage }) };
    }
  }
  throw new LanguageModelError('cut-off', `${model.id}: ended without saying why`);
}
