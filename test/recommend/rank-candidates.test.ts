import { describe, expect, it } from 'vitest';
import { CursorError, InvalidInputError } from '../../src/errors.ts';
import { match } from '../../src/match/match.ts';
import { compareResumes } from '../../src/recommend/compare-resumes.ts';
import { rankCandidates } from '../../src/recommend/rank-candidates.ts';
import { dataEngineer, inventedJob, nurse, referenceDate } from './invented-jobs.ts';

const options = { referenceDate };
const job = inventedJob(0);
const people = [
  { id: 'nurse', resume: nurse },
  { id: 'engineer', resume: dataEngineer },
];

describe('rankCandidates', () => {
  it('puts the résumé of the trade first, explained as match does', async () => {
    const { results, compared } = await rankCandidates({ job, resumes: people }, options);
    expect(results.map(({ id }) => id)).toEqual(['engineer', 'nurse']);
    expect(compared).toBe(2);
    for (const { id, match: own, score } of results) {
      const alone = await match({ resume: people.find((one) => one.id === id)!.resume, job }, options);
      expect(own).toEqual(alone);
      expect(score).toBe(alone.score);
    }
  });

  it('leads to the same people under other names, searched or not', async () => {
    const crowd = Array.from({ length: 30 }, (_, at) => ({
      id: `p${at}`,
      resume: at % 3 === 0 ? dataEngineer.replace('Kafka', ['Kafka', 'Flink', 'Redis'][at % 3]!) : nurse,
    }));
    const renamed = crowd.map(({ id, resume }, at) => ({
      id,
      resume: resume
        .replace('Amara Lindqvist', ['Lena Kowalski', 'Omar Baker', 'Ingrid Page'][at % 3]!)
        .replace('Tomas Okafor', 'Mira Novak'),
    }));
    for (const candidates of [5, 100]) {
      const one = await rankCandidates({ job, resumes: crowd, limit: 5 }, { ...options, candidates });
      const two = await rankCandidates({ job, resumes: renamed, limit: 5 }, { ...options, candidates });
      expect(two.results.map(({ id, score }) => [id, score])).toEqual(one.results.map(({ id, score }) => [id, score]));
    }
  });

  it('keeps copies apart: people are not collapsed', async () => {
    const { results } = await rankCandidates(
      { job, resumes: [...people, { id: 'twin', resume: dataEngineer }] },
      options,
    );
    expect(results.map(({ id }) => id)).toEqual(['engineer', 'twin', 'nurse']);
  });

  it('turns pages, and refuses a cursor when somebody has come', async () => {
    const first = await rankCandidates({ job, resumes: people, limit: 1 }, options);
    const second = await rankCandidates({ job, resumes: people, limit: 1, cursor: first.nextCursor }, options);
    expect(second.results.map(({ id, rank }) => [id, rank])).toEqual([['nurse', 2]]);
    expect(second.nextCursor).toBeUndefined();
    const more = [...people, { id: 'twin', resume: dataEngineer }];
    await expect(rankCandidates({ job, resumes: more, limit: 1, cursor: first.nextCursor }, options)).rejects.toThrow(
      CursorError,
    );
  });

  it('takes plain texts, makes ids of them, and says when the posting names no skill', async () => {
    const { results, notices } = await rankCandidates(
      { job: 'Somebody for the churchyard', resumes: [nurse, dataEngineer] },
      options,
    );
    for (const { id } of results) expect(id).toMatch(/^resume-[0-9a-f]{20}$/);
    expect(notices.map(({ code }) => code)).toEqual(['no-skills-found']);
  });

  it('names what is bad', async () => {
    await expect(rankCandidates({ job, resumes: [7 as never] }, options)).rejects.toThrow(
      'resumes[0]: expected a résumé, got number',
    );
    await expect(rankCandidates({ job: '', resumes: people }, options)).rejects.toThrow(InvalidInputError);
    await expect(rankCandidates({ job, resumes: people }, { signal: AbortSignal.abort('stop') })).rejects.toBe('stop');
  });
});

describe('compareResumes', () => {
  const asked = 'Data Engineer\nRequirements\n- Python\n- PostgreSQL or MySQL\n- Airflow\n- Kubernetes\n';
  const versions = [
    { id: 'short', resume: dataEngineer.replace(' and Apache Airflow on PostgreSQL', '') },
    { id: 'long', resume: dataEngineer },
  ];

  it('shows factor by factor and skill by skill who has what', async () => {
    const { resumes, factors, skills, lackedByAll, onlyOneHas } = await compareResumes(
      { resumes: versions, job: asked },
      options,
    );
    expect(resumes.map(({ id, rank }) => [id, rank])).toEqual([
      ['long', 1],
      ['short', 2],
    ]);
    for (const { id, cells } of factors)
      cells.forEach((cell, at) => {
        const factor = resumes[at]!.match.factors.find((one) => one.id === id);
        expect(cell).toEqual(
          factor === undefined
            ? null
            : { value: factor.value, weight: factor.weight, contribution: factor.contribution },
        );
      });
    const states = Object.fromEntries(
      skills.map(({ skillId, answers }) => [skillId, answers.map(({ state }) => state)]),
    );
    expect(states['python']).toEqual(['exact', 'exact']);
    expect(states['kubernetes']).toEqual([
      expect.stringMatching(/missing|supported/),
      expect.stringMatching(/missing|supported/),
    ]);
    expect(states['airflow']![0]).toBe('exact');
    // One database is enough: whoever has PostgreSQL needs no MySQL.
    expect(states['mysql']![0]).toBe('other-of-group');
    expect(lackedByAll).toContain('kubernetes');
    expect(onlyOneHas).toContainEqual({ skillId: 'postgresql', resumeId: 'long' });
  });

  it('is the same whatever the order of the résumés', async () => {
    const one = await compareResumes({ resumes: versions, job: asked }, options);
    expect(await compareResumes({ resumes: [...versions].reverse(), job: asked }, options)).toEqual(one);
    expect(JSON.parse(JSON.stringify(one))).toEqual(one);
  });

  it('refuses none, too many and two with one id', async () => {
    await expect(compareResumes({ resumes: [], job: asked })).rejects.toThrow(
      'resumes: expected 1 to 50 résumés, got 0',
    );
    await expect(compareResumes({ resumes: [versions[0]!, versions[0]!], job: asked })).rejects.toThrow(
      'resumes: two have one id',
    );
  });
});
