import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { nodeLlamaCppModel } from '../../src/llm/node-llama-cpp.ts';
import type { LanguageModel } from '../../src/llm/language-model.ts';
import { AdviceMalformedError } from '../../src/tailor/advice-malformed-error.ts';
import { tailor } from '../../src/tailor/tailor.ts';
import type { TailorEvent, TailorResult } from '../../src/tailor/tailor-event.ts';
import { howToInstallGemma, llamaFolder, loadGemma, type Gemma } from '../llm/gemma.ts';

const resume = `Ada Example

Experience
Data Engineer, Northwind Ltd, Jan 2020 - Dec 2023
- Was responsible for building the pipelines of the warehouse in Python and Airflow
- Helped with the move of 40 reports to dbt`;
const job = 'Data Engineer\nRequirements\n- Python\n- Kubernetes';

if (llamaFolder === undefined && process.env.CI && !process.env.WITHOUT_LLAMA)
  throw new Error(`The tests with a real model must run in CI: ${howToInstallGemma}`);
if (llamaFolder === undefined) console.warn(`\n!! TAILORING BY A REAL MODEL SKIPPED: ${howToInstallGemma}\n`);

describe.runIf(llamaFolder !== undefined)('tailor with a small real model', () => {
  let gemma: Gemma;
  let model: LanguageModel;
  beforeAll(async () => {
    gemma = await loadGemma();
    model = nodeLlamaCppModel({ lib: gemma.lib, context: await gemma.createContext() });
  }, 60_000);
  afterAll(() => gemma.llama.dispose());

  async function run(
    maxAnswerTokens: number,
  ): Promise<{ readonly events: readonly TailorEvent[]; readonly result: TailorResult }> {
    const events: TailorEvent[] = [];
    const written = tailor({ resume, job }, { model, maxAnswerTokens, referenceDate: new Date('2026-11-01'), seed: 1 });
    try {
      for await (const event of written) events.push(event);
      return { events, result: await written.result() };
    } catch (error) {
      if (!(error instanceof AdviceMalformedError)) throw error;
      return { events, result: error.partial };
    }
  }

  it('reads real tokens, and whatever it writes, nothing new stands in the résumé', async () => {
    const { events, result } = await run(160);
    expect(events.map(({ type }) => type).slice(0, 2)).toEqual(['match-ready', 'writing-started']);
    expect(result.provenance.model).toContain('gemma');
    expect(result.missingKeywords).toContain('Kubernetes');
    expect(result.tailoredResume.text).not.toContain('Kubernetes');
  }, 120_000);

  it('lives with JSON that its limit of tokens cuts off', async () => {
    const { result } = await run(64);
    const codes = result.warnings.map(({ code }) => code);
    expect(codes.includes('advice-cut-off') || codes.includes('advice-malformed')).toBe(true);
  }, 120_000);

  it('is stopped by an abort while it writes', async () => {
    const controller = new AbortController();
    const reason = new Error('enough');
    const written = tailor({ resume, job }, { model, signal: controller.signal });
    const reading = (async () => {
      for await (const { type } of written) if (type === 'writing-started') controller.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
    // The one sequence of the context is free again.
    expect((await run(64)).events.length).toBeGreaterThan(1);
  }, 120_000);
});
