import { describe, expect, it } from 'vitest';
import { match } from '../../src/match/match.ts';
import { AdviceMalformedError } from '../../src/tailor/advice-malformed-error.ts';
import { StreamingTailor } from '../../src/tailor/streaming-tailor.ts';
import { tailor } from '../../src/tailor/tailor.ts';
import type { StreamingTailorOptions } from '../../src/tailor/tailor-options.ts';
import type { TailorEvent, TailorResult } from '../../src/tailor/tailor-event.ts';
import { scriptedModel, type ScriptedModelOptions } from '../../src/testing/scripted-model.ts';
import type { AnswerScript } from '../../src/testing/answer-script.ts';

const resume = `Ada Example
ada@example.org

Summary
Stock clerk with an eye for detail.

Experience
Clerk, Northwind Ltd, Jan 2020 - Dec 2023
- Responsible for managing the stock of two shops in Excel
- Was responsible for counting the till every evening
- Trained 4 new colleagues

Skills
Excel, inventory management`;

const job = `Stock clerk
Requirements
- Excel
- SAP
- inventory management`;

const referenceDate = new Date('2026-11-01');
const STOCK = 2;
const TILL = 3;

interface Advised {
  readonly rewrites: readonly { readonly passage: number; readonly rewritten: string; readonly reason?: string }[];
  readonly reasoning?: string;
}

function answer(advice: Advised): string {
  return JSON.stringify({
    rewrites: advice.rewrites.map((rewrite) => ({ reason: '', ...rewrite })),
    reasoning: advice.reasoning ?? '',
  });
}

/** Cut into pieces of a few characters, as models give them. */
function pieces(text: string, length = 7): readonly string[] {
  return text.match(new RegExp(`[\\s\\S]{1,${length}}`, 'gu')) ?? [];
}

function scripted(
  script: AnswerScript,
  options: StreamingTailorOptions & ScriptedModelOptions = {},
): ReturnType<typeof tailor> {
  return tailor({ resume, job }, { referenceDate, ...options, model: scriptedModel(script, options) });
}

async function eventsOf(run: AsyncIterable<TailorEvent>): Promise<TailorEvent[]> {
  const events: TailorEvent[] = [];
  for await (const event of run) events.push(event);
  return events;
}

function resultOf(events: readonly TailorEvent[]): TailorResult {
  const last = events.at(-1);
  if (last?.type !== 'result-ready') throw new Error('no result');
  return last.result;
}

/** What a reader sees of a rewrite, after what was taken back. */
function shown(events: readonly TailorEvent[], passage: number): string {
  let text = '';
  for (const event of events) {
    if (event.type === 'text-delta' && event.passage === passage) text += event.delta;
    else if (event.type === 'text-withdrawn' && event.passage === passage) text = '';
  }
  return text;
}

const honest = answer({
  rewrites: [
    { passage: STOCK, rewritten: 'Managed the stock of two shops in Excel', reason: 'Begins with the deed.' },
    { passage: TILL, rewritten: 'Counted the till every evening', reason: 'Shorter.' },
  ],
  reasoning: 'The job asks for Excel, and the résumé shows it. The job also asks for SAP.',
});

describe('StreamingTailor', () => {
  it('matches before the model is asked, and gives the engine’s own numbers', async () => {
    const model = scriptedModel(['{}', { end: 'stop' }]);
    const run = new StreamingTailor({ model, referenceDate }).stream({ resume, job });
    const reader = run[Symbol.asyncIterator]();
    const first = (await reader.next()).value!;
    expect(model.requests).toHaveLength(0);
    expect(first).toMatchObject({ id: 1, type: 'match-ready' });
    if (first.type === 'match-ready') expect(first.match).toEqual(await match({ resume, job }, { referenceDate }));
    await reader.return();
  });

  it('streams accepted words, then finished rewrites with what they are worth', async () => {
    const events = await eventsOf(scripted([...pieces(honest), { end: 'stop', usage: { outputTokens: 80 } }]));
    const types = events.map(({ type }) => type);
    expect(types.slice(0, 2)).toEqual(['match-ready', 'writing-started']);
    expect(types.indexOf('text-delta')).toBeLessThan(types.indexOf('rewrite-ready'));
    expect(events.map(({ id }) => id)).toEqual(events.map((_, at) => at + 1));
    expect(shown(events, STOCK)).toBe('Managed the stock of two shops in Excel');
    const result = resultOf(events);
    expect(result.rewrites.map(({ passage, rewritten }) => [passage, rewritten])).toEqual([
      [STOCK, 'Managed the stock of two shops in Excel'],
      [TILL, 'Counted the till every evening'],
    ]);
    expect(result.warnings).toEqual([]);
    expect(result.missingKeywords).toContain('SAP');
    expect(result.questions.map(({ label }) => label)).toContain('SAP');
    expect(result.provenance).toEqual({
      engine: 'tailor@4',
      model: 'scripted:no-model',
      finishReason: 'stop',
      usage: { outputTokens: 80 },
    });
  });

  it('re-scores each rewrite and the whole tailored résumé with the Matcher', async () => {
    const result = await scripted([honest, { end: 'stop' }]).result();
    for (const { span, rewritten, delta } of result.rewrites) {
      const changed = resume.slice(0, span.start) + rewritten + resume.slice(span.end);
      const { score } = await match({ resume: changed, job }, { referenceDate });
      expect(delta).toBeCloseTo(score - result.matchScore, 12);
    }
    expect((await match({ resume: result.tailoredResume, job }, { referenceDate })).score).toBe(result.tailoredScore);
    expect(result.tailoredResume.work[0]!.highlights.map(({ value }) => value)).toEqual([
      'Managed the stock of two shops in Excel',
      'Counted the till every evening',
      'Trained 4 new colleagues',
    ]);
    const { sentenceToImprove } = result;
    expect(resume.slice(sentenceToImprove!.span.start, sentenceToImprove!.span.end)).toBe(sentenceToImprove!.text);
  });

  it('gives the same events for the same answer, however it is cut', async () => {
    const whole = resultOf(await eventsOf(scripted([honest, { end: 'stop' }])));
    for (const length of [1, 3, 50])
      expect(resultOf(await eventsOf(scripted([...pieces(honest, length), { end: 'stop' }])))).toEqual(whole);
  });

  it('shows nobody what the résumé does not say, and names it once in the warning', async () => {
    const invented = answer({
      rewrites: [
        {
          passage: STOCK,
          rewritten: 'Managed the stock of twelve shops in Excel and SAP for Contoso',
          reason: 'You know SAP.',
        },
        { passage: TILL, rewritten: 'Counted the till every evening', reason: 'You led 30 people at Contoso.' },
      ],
      reasoning: 'You have ten years of SAP at Contoso. The job asks for SAP.',
    });
    const events = await eventsOf(scripted([...pieces(invented, 3), { end: 'stop' }], { repairRounds: 0 }));
    const seen = events
      .filter(({ type }) => type !== 'warning-raised' && type !== 'match-ready' && type !== 'result-ready')
      .map((event) => JSON.stringify(event))
      .join('\n');
    expect(seen).not.toMatch(/twelve|Contoso|ten years|30/);
    const { rewrites, reasoning, warnings, tailoredResume } = resultOf(events);
    expect(rewrites.map(({ passage }) => passage)).toEqual([TILL]);
    expect(rewrites[0]).not.toHaveProperty('reason');
    expect(reasoning).toBe('The job asks for SAP.');
    expect(warnings.map(({ code }) => code)).toEqual(['rewrite-refused', 'reasoning-trimmed']);
    expect(tailoredResume.text).not.toMatch(/Contoso|SAP/);
    expect(shown(events, STOCK)).toBe('');
  });

  it('keeps what was complete when the answer is cut off, at every place', async () => {
    for (let end = 1; end < honest.length; end += 9) {
      const events = await eventsOf(
        scripted([honest.slice(0, end), { end: 'length' }], { whenModelFails: 'use-rules' }),
      );
      const { rewrites, warnings, provenance } = resultOf(events);
      for (const { passage, rewritten } of rewrites)
        if (provenance.model === 'scripted:no-model') expect(shown(events, passage)).toBe(rewritten);
      const codes = warnings.map(({ code }) => code);
      expect(codes.includes('advice-cut-off') || codes.includes('advice-malformed')).toBe(true);
    }
  });

  it('ends with an error that holds the engine’s part when nothing of the answer can be used', async () => {
    const error = await scripted(['I am sorry, I cannot do that.', { end: 'stop' }])
      .result()
      .catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(AdviceMalformedError);
    expect(error).toMatchObject({ code: 'advice-malformed' });
    const { partial } = error as AdviceMalformedError;
    expect(partial.missingKeywords).toContain('SAP');
    expect(partial.rewrites).toEqual([]);
    expect((error as Error).message).not.toContain('sorry');
  });

  it('lets the rules step in for a failing model where that is wanted', async () => {
    const events = await eventsOf(scripted([{ fail: 'overloaded' }], { whenModelFails: 'use-rules' }));
    const { provenance, warnings, rewrites } = resultOf(events);
    expect(provenance.model).toMatch(/^rules@/);
    expect(warnings.map(({ code }) => code)).toContain('model-failed');
    expect(rewrites.length).toBeGreaterThan(0);
    await expect(scripted([{ fail: 'overloaded' }]).result()).rejects.toMatchObject({
      code: 'model-failed',
      reason: 'overloaded',
    });
  });

  it('keeps finished rewrites when the connection is lost, and says so', async () => {
    const half = honest.slice(0, honest.indexOf('"Counted'));
    const result = await scripted([half, { cutOff: true }]).result();
    expect(result.rewrites.map(({ passage }) => passage)).toEqual([STOCK]);
    expect(result.warnings.map(({ code }) => code)).toContain('model-failed');
  });

  it('stops a model that repeats itself, and closes its answer', async () => {
    const model = scriptedModel([honest.slice(0, -60), { endless: 'and so on and so on ' }]);
    const result = await tailor({ resume, job }, { model, referenceDate }).result();
    expect(result.warnings.map(({ code }) => code)).toContain('repetition-stopped');
    expect(result.rewrites).toHaveLength(2);
    expect(model.openAnswers).toBe(0);
  });

  it('takes one rewrite a passage and no more than were asked for', async () => {
    const many = answer({
      rewrites: [
        { passage: TILL, rewritten: 'Counted the till every evening' },
        { passage: TILL, rewritten: 'Counting the till every evening' },
        { passage: STOCK, rewritten: 'Managed the stock of two shops in Excel' },
      ],
    });
    const all = await scripted([many, { end: 'stop' }]).result();
    expect(all.rewrites.map(({ rewritten }) => rewritten)).toEqual([
      'Managed the stock of two shops in Excel',
      'Counted the till every evening',
    ]);
    const one = await scripted([many, { end: 'stop' }], { maxRewrites: 1 }).result();
    expect(one.rewrites.map(({ passage }) => passage)).toEqual([TILL]);
  });

  it('warns of rewrites that change nothing or replace nothing', async () => {
    const text = answer({
      rewrites: [
        { passage: TILL, rewritten: 'Was responsible for counting the till every evening' },
        { passage: 99, rewritten: 'Counted the till' },
      ],
    });
    const { rewrites, warnings } = await scripted([text, { end: 'stop' }]).result();
    expect(rewrites).toEqual([]);
    expect(warnings.map(({ code }) => code)).toEqual(['unchanged-rewrite', 'unknown-passage']);
  });

  it('ends the model’s answer when it is aborted, with the reason as it is', async () => {
    const controller = new AbortController();
    const model = scriptedModel([...pieces(honest).slice(0, 18), { stall: true }]);
    const run = tailor({ resume, job }, { model, referenceDate, signal: controller.signal });
    const reason = new Error('the person left');
    const reading = (async () => {
      for await (const event of run) if (event.type === 'text-delta') controller.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
    expect(model.openAnswers).toBe(0);
  });

  it('tailors the best of several résumés', async () => {
    const resumes = [
      { id: 'cook', resume: 'Cook\n\nExperience\nCook, Contoso Grill, 2019 - 2023\n- Cooked for 80 guests a day' },
      { id: 'clerk', resume },
    ];
    const result = await tailor({ resumes, job }, { referenceDate }).result();
    expect(result.resumeId).toBe('clerk');
    expect(result.tailoredResume.text).toContain('Northwind');
    await expect(tailor({ resumes: [], job }).result()).rejects.toMatchObject({ parameter: 'resumes' });
  });

  it('needs no model: the rules write, and what they write passes the same gate', async () => {
    const result = await tailor({ resume, job }, { referenceDate }).result();
    expect(result.provenance.model).toMatch(/^rules@/);
    expect(result.warnings).toEqual([]);
    expect(result.recommendedImprovement).toBeDefined();
    expect(result.reasoning).not.toBe('');
    expect(JSON.parse(JSON.stringify(result))).toEqual(result);
  });

  it('asks in the language of the résumé, and says where the rules have no words of it', async () => {
    const russian = `Вера Образцова
Опыт работы
Разработчик, ООО Пример, Январь 2020 — Декабрь 2023
- Разработка отчетов для отдела продаж на Java и участие в найме сотрудников
- Работал с базами данных, а также писал тесты для всех новых служб`;
    const { questions, warnings } = await tailor({ resume: russian, job }, { referenceDate }).result();
    expect(warnings.map(({ code }) => code)).toEqual(['language-not-reworded']);
    expect(questions.map(({ question }) => question)).toContain(
      'Есть ли у вас такой опыт: SAP? Тогда напишите, где и с каким результатом.',
    );
  });

  it('names a skill in a question as a posting in another language does, and not by its English label', async () => {
    const { questions, warnings } = await tailor(
      {
        resume: `Eva Beispiel
Berufserfahrung
Entwicklerin, Muster GmbH, Januar 2020 - Dezember 2023
- Verantwortlich für die Pflege der Berichte und der Datenbanken in einem kleinen Team`,
        job: 'Analystin gesucht\nIhr Profil\n- Gute Kenntnisse in der Datenmodellierung und der Statistik sind für die Stelle wichtig',
      },
      { referenceDate },
    ).result();
    expect(warnings).toEqual([]);
    expect(questions.find(({ label }) => label === 'data modelling')?.question).toBe(
      'Haben Sie Erfahrung mit „Datenmodellierung“? Dann schreiben Sie, wo und mit welchem Ergebnis.',
    );
  });

  it('refuses options that cannot be meant', () => {
    const refused = (options: object): unknown => {
      try {
        new StreamingTailor(options);
      } catch (error) {
        return (error as { parameter?: unknown }).parameter;
      }
      return undefined;
    };
    expect(refused({ maxRewrites: 0 })).toBe('options.maxRewrites');
    expect(refused({ maxInputTokens: 10 })).toBe('options.maxInputTokens');
    expect(refused({ temperature: -1 })).toBe('options.temperature');
    expect(refused({ model: 'gpt' })).toBe('options.model');
    expect(refused({ model: scriptedModel([], { contextTokens: 700 }) })).toBe('options.model');
    expect(refused({ model: scriptedModel([], { contextTokens: 1600 }) })).toBeUndefined();
    expect(refused({ model: scriptedModel([], { contextTokens: 1600 }), maxAnswerTokens: 1500 })).toBe(
      'options.maxInputTokens',
    );
    expect(refused({ whenModelFails: 'guess' })).toBe('options.whenModelFails');
    expect(refused({ repairRounds: 2 })).toBe('options.repairRounds');
    expect(refused({ timeoutMs: 0 })).toBe('options.timeoutMs');
    expect(refused({ timeoutMs: Infinity })).toBeUndefined();
  });
});
