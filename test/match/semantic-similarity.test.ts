import { describe, expect, it } from 'vitest';
import { bundledEmbedder } from '../../src/embedding/bundled-embedder.ts';
import type { Embedder } from '../../src/embedding/embedder.ts';
import { InvalidInputError, TrackruitError } from '../../src/errors.ts';
import { parseJob } from '../../src/document/parse-job.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import { match } from '../../src/match/match.ts';
import { Matcher } from '../../src/match/matcher.ts';
import type { MatchResult } from '../../src/match/match-result.ts';
import { spanText } from '../../src/text/span.ts';

const referenceDate = new Date('2025-06-15');
const options = { referenceDate };

const person = (title: string, ...duties: readonly string[]): string =>
  `Amara Lindqvist\namara@example.com\n+46 70 123 45 67\n\nExperience\n\n${title}, Northwind Ltd\nJan 2019 - Mar 2023\n${duties.map((duty) => `- ${duty}`).join('\n')}\n`;
const posting = (title: string, ...wishes: readonly string[]): string =>
  `${title}\n\nRequirements\n${wishes.map((wish) => `- ${wish}`).join('\n')}\n`;

const backEnd = person(
  'Backend Developer',
  'Built REST back ends in Flask',
  'Answered on-call alerts of the payment servers',
);
const webServices = posting('Web Developer', 'Experience with Python web services', 'Teamwork');
const nurse = person('Registered Nurse', 'Cared for patients after surgery', 'Gave medication on the ward');

const meaning = ({ factors }: MatchResult) => factors.find(({ id }) => id === 'semantic-similarity');

/** Counts what the embedder is asked, and lets the bundled one answer. */
function watched(id: string): { readonly embedder: Embedder; readonly calls: (readonly string[])[] } {
  const calls: (readonly string[])[] = [];
  const inner = bundledEmbedder();
  const embedder: Embedder = {
    id,
    dimensions: inner.dimensions,
    embed: (texts, own) => {
      calls.push(texts);
      return inner.embed(texts, own);
    },
  };
  return { embedder, calls };
}

describe('likeness in meaning', () => {
  it('finds the line that answers a requirement in other words, and shows both', async () => {
    const { evidence, value } = meaning(await match({ resume: backEnd, job: webServices }, options))!;
    expect(value).toBeGreaterThan(0.2);
    const shown = evidence.map(({ document, span }) => spanText(document === 'job' ? webServices : backEnd, span));
    const asked = shown.indexOf('Experience with Python web services');
    expect(asked).toBeGreaterThanOrEqual(0);
    expect(shown[asked + 1]).toContain('Flask');
  });

  it('is near 0 for another trade and 1 for the same text', async () => {
    const other = meaning(await match({ resume: nurse, job: webServices }, options))!;
    const same = meaning(await match({ resume: webServices, job: webServices }, options))!;
    expect(other.value).toBeLessThan(0.1);
    expect(same.value).toBeGreaterThan(0.95);
  });

  it('leaves most of its weight to the words and titles where no meaning is compared, in both ways to say so', async () => {
    const without = await match({ resume: backEnd, job: webServices }, { ...options, embedder: null });
    const weighedOut = await match(
      { resume: backEnd, job: webServices },
      { ...options, weights: { 'semantic-similarity': 0 } },
    );
    expect(weighedOut.score).toBe(without.score);
    const weightOf = (id: string): number => without.factors.find((factor) => factor.id === id)?.weight ?? NaN;
    expect(weightOf('lexical-similarity')).toBeGreaterThan(weightOf('required-skills'));
    expect(weightOf('title') / weightOf('lexical-similarity')).toBeCloseTo(0.2 / 1.5, 6);
    const own = await match(
      { resume: backEnd, job: webServices },
      { ...options, embedder: null, weights: { 'lexical-similarity': 0 } },
    );
    expect(own.factors.find(({ id }) => id === 'lexical-similarity')?.weight ?? 0).toBe(0);
  });

  it('is absent with `embedder: null`, its weight with the others, and the provenance says so', async () => {
    const result = await match({ resume: backEnd, job: webServices }, { ...options, embedder: null });
    expect(meaning(result)).toBeUndefined();
    expect(result.provenance.embedder).toBeNull();
    expect(result.factors.reduce((sum, { weight }) => sum + weight, 0)).toBe(1);
  });

  it('takes the bundled embedder for undefined, and the id of any other into the provenance', async () => {
    const plain = await match({ resume: backEnd, job: webServices }, { ...options, embedder: undefined });
    expect(plain.provenance.embedder).toBe(bundledEmbedder().id);
    const { embedder } = watched('another-model');
    const other = await match({ resume: backEnd, job: webServices }, { ...options, embedder });
    expect(other.provenance.embedder).toBe('another-model');
    expect(other.score).toBe(plain.score);
  });

  it('asks no embedder where its weight is 0', async () => {
    const { embedder, calls } = watched('idle');
    const result = await match(
      { resume: backEnd, job: webServices },
      { ...options, embedder, weights: { 'semantic-similarity': 0 } },
    );
    expect(calls).toEqual([]);
    expect(result.provenance.embedder).toBeNull();
  });

  it('has each document embedded once, however often it is matched, and a pair in one call', async () => {
    const { embedder, calls } = watched('counted');
    const matcher = new Matcher({ embedder });
    const resume = parseResume(backEnd, options);
    const jobs = [parseJob(webServices), parseJob(posting('Nurse', 'Wound care'))];
    await matcher.match({ resume, job: jobs[0]! });
    // The lines that tell the background of an embedder, and the two documents.
    expect(calls.length).toBe(2);
    await matcher.match({ resume, job: jobs[1]! });
    expect(calls.length).toBe(3);
    for (const job of jobs) await matcher.match({ resume, job });
    expect(calls.length).toBe(3);
  });

  it('shows an embedder neither name nor contact details, nor employers and dates', async () => {
    const { embedder, calls } = watched('curious');
    await match(
      { resume: `${backEnd}\nMs Lindqvist led the team; reach her at +46 8 555 123 45.\n`, job: webServices },
      { ...options, embedder },
    );
    const seen = calls.flat().join('\n');
    expect(seen).toContain('Flask');
    for (const hidden of ['Amara', 'Lindqvist', 'example.com', '123 45', 'Northwind', '2019'])
      expect(seen).not.toContain(hidden);
  });

  it('gives a fix the gain that the résumé with the line in it has', async () => {
    const job = posting('Backend Developer', 'Kubernetes', 'Terraform', 'Python');
    const skilled = (list: string): string => `${backEnd}\nSkills\nPython\n${list}`;
    const before = await match({ resume: skilled(''), job }, options);
    const fix = before.fixes.find(({ skillId }) => skillId === 'terraform')!;
    const after = await match({ resume: skilled('\nTerraform\n'), job }, options);
    expect(after.score - before.score).toBeCloseTo(fix.delta, 2);
    expect(meaning(after)!.value).toBeGreaterThan(meaning(before)!.value);
  });

  it('judges a mere title by its words and its meaning, and holds no missing skills against it', async () => {
    const job = posting('Nurse', 'Wound care', 'Triage', 'Electronic health records');
    const ids = (await match({ resume: 'Registered nurse', job }, options)).factors.map(({ id }) => id);
    expect(ids).not.toContain('required-skills');
    expect(ids).toContain('semantic-similarity');
    const scores = await Promise.all(
      ['Registered nurse', 'Pastry chef'].map(async (resume) => (await match({ resume, job }, options)).score),
    );
    expect(scores[0]).toBeGreaterThan(scores[1]! + 0.2);
  });
});

describe('an embedder that fails', () => {
  const failing = (error: Error): Embedder => ({ id: 'broken', dimensions: 4, embed: () => Promise.reject(error) });

  it('fails the match with a code and the cause, and no text in the message', async () => {
    const cause = new Error('device lost');
    const error = await match({ resume: backEnd, job: webServices }, { ...options, embedder: failing(cause) }).catch(
      (reason: unknown) => reason,
    );
    expect(TrackruitError.isInstance(error) && error.code).toBe('embedding-failed');
    expect((error as Error).cause).toBe(cause);
    expect((error as Error).message).not.toContain('Flask');
  });

  it('is tried again by the next match', async () => {
    let isBroken = true;
    const inner = bundledEmbedder();
    const embedder: Embedder = {
      id: 'once',
      dimensions: inner.dimensions,
      embed: (texts, own) => (isBroken ? Promise.reject(new Error('not yet')) : inner.embed(texts, own)),
    };
    const matcher = new Matcher({ embedder, referenceDate });
    await expect(matcher.match({ resume: backEnd, job: webServices })).rejects.toBeInstanceOf(TrackruitError);
    isBroken = false;
    expect(meaning(await matcher.match({ resume: backEnd, job: webServices }))).toBeDefined();
  });

  it('passes an abort on with the signal’s own reason', async () => {
    const controller = new AbortController();
    const reason = new Error('changed my mind');
    const embedder: Embedder = {
      id: 'slow',
      dimensions: 4,
      embed: () => {
        controller.abort(reason);
        return Promise.reject(new Error('interrupted'));
      },
    };
    await expect(
      match({ resume: backEnd, job: webServices }, { ...options, embedder, signal: controller.signal }),
    ).rejects.toBe(reason);
  });

  it.each([[7], ['bundled'], [{}], [{ id: 'x' }]])('is refused when it is no embedder: %o', (embedder) => {
    expect(() => new Matcher({ embedder: embedder as never })).toThrow(InvalidInputError);
  });
});
