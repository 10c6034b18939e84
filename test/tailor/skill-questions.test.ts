import { describe, expect, it } from 'vitest';
import { skillQuestion } from '../../src/tailor/skill-questions.ts';
import { StreamingTailor } from '../../src/tailor/streaming-tailor.ts';

describe('questions about skills', () => {
  it('ask of a language, a paper and a way to be what can be answered', () => {
    expect(skillQuestion('SAP', 'tool', 'en')).toBe(
      'Do you have experience with SAP? Then say where, and what came of it.',
    );
    expect(skillQuestion('Swedish', 'language', 'en')).toBe('Do you speak Swedish? Then say how well.');
    expect(skillQuestion('first aid', 'certificate', 'en')).toMatch(/since when\.$/);
    expect(skillQuestion('creativity', 'soft', 'en')).not.toContain('experience');
  });

  it('quote the posting’s wording as the language of the résumé quotes', async () => {
    const german = `Erika Beispiel\n\nBERUFSERFAHRUNG\nVerkäuferin, Laden am Hafen, 01/2019 - 12/2022\n- Zuständig für die Kasse und die Beratung der Kunden in dem Laden am Hafen\n- Pflege der Waren und der Regale für die Kunden`;
    const job = 'Verkäuferin (m/w/d)\nAnforderungen\n- Kundenberatung\n- Warenwirtschaft\n- Datenmodellierung';
    const { questions } = await new StreamingTailor().stream({ resume: german, job }).result();
    expect(questions.length).toBeGreaterThan(0);
    expect(questions.map(({ question }) => question).join(' ')).not.toContain('”');
  });
});

describe('options that plain JavaScript gets wrong', () => {
  it('are refused by name', () => {
    const tailor = new StreamingTailor();
    const input = { resume: 'a', job: 'b' };
    expect(() => tailor.stream(input, { signal: 'now' as never })).toThrow(
      expect.objectContaining({ parameter: 'options.signal' }),
    );
    expect(() => new StreamingTailor({ maxRewrites: Symbol('three') as never })).toThrow(
      expect.objectContaining({ parameter: 'options.maxRewrites' }),
    );
    expect(() => new StreamingTailor({ taxonomy: {} as never })).toThrow(
      expect.objectContaining({ parameter: 'options.taxonomy' }),
    );
  });

  it('end a reader who asks for the events after no number, instead of giving it nothing for ever', async () => {
    const run = new StreamingTailor().stream({ resume: 'Ann\nClerk', job: 'Clerk' });
    for (const after of [Number.NaN, -1, 0.5])
      await expect(run.events({ after }).next()).rejects.toMatchObject({ parameter: 'query.after' });
  });
});
