/** A result written by hand that shows every case the page knows; its spans point into the two texts below. */
import type { MatchResult } from '../../src/match/match-result.ts';
import type { MatchedTexts } from '../../src/node/match-explanation.ts';
import type { Evidence } from '../../src/explanation/factor.ts';

export const texts: MatchedTexts = {
  resume: 'Ran Postgres clusters for six years, deployed with Helm, wrote Flask services.',
  job: 'PostgreSQL (5 years), Docker, Django, SQL, Kubernetes, Terraform; nice to have: Go.',
};

function evidence(document: 'resume' | 'job', words: string): Evidence {
  const start = texts[document].indexOf(words);
  if (start < 0) throw new Error(`"${words}" is not in the ${document}`);
  return { document, span: { start, end: start + words.length } };
}

export const result: MatchResult = {
  score: 0.6,
  interval: { low: 0.52, high: 0.68 },
  confidence: 0.81,
  factors: [
    {
      id: 'required-skills',
      value: 0.7,
      weight: 0.6,
      contribution: 0.4,
      reason:
        'Four of six required skills are answered, two of them by a neighbour, so the contribution was held down.',
      evidence: [evidence('resume', 'Postgres')],
    },
    { id: 'experience', value: 0.5, weight: 0.4, contribution: 0.2, reason: 'Six of twelve months.', evidence: [] },
  ],
  provenance: {
    engine: 'match@1',
    taxonomy: 'skills-0123456789ab',
    termStatistics: 'terms-0123456789ab',
    embedder: null,
    inputs: { resume: 'a'.repeat(64), job: 'b'.repeat(64) },
    referenceDate: '2026-11',
  },
  matchedSkills: [
    {
      skillId: 'go',
      label: 'Go',
      kind: 'tool',
      necessity: 'preferred',
      via: 'related',
      answeredBy: 'flask',
      credit: 0.4,
      weight: 1,
      evidence: [evidence('job', 'Go')],
    },
    {
      skillId: 'postgresql',
      label: 'PostgreSQL',
      kind: 'tool',
      necessity: 'required',
      via: 'exact',
      answeredBy: 'postgresql',
      credit: 1,
      weight: 0.3,
      yearsAsked: 5,
      yearsShown: 6,
      evidence: [evidence('job', 'PostgreSQL'), evidence('resume', 'Postgres')],
    },
    {
      skillId: 'sql',
      label: 'SQL',
      kind: 'tool',
      necessity: 'required',
      via: 'implied',
      answeredBy: 'postgresql',
      credit: 0.95,
      weight: 0.2,
      evidence: [evidence('resume', 'Postgres')],
    },
  ],
  missingSkills: [
    {
      skillId: 'kubernetes',
      label: 'Kubernetes',
      kind: 'tool',
      necessity: 'required',
      gap: 'supported',
      supportedBy: ['helm'],
      weight: 0.2,
      evidence: [evidence('job', 'Kubernetes'), evidence('resume', 'Helm')],
    },
    {
      skillId: 'terraform',
      label: 'Terraform',
      kind: 'tool',
      necessity: 'required',
      gap: 'missing',
      supportedBy: [],
      weight: 0.2,
      evidence: [evidence('job', 'Terraform')],
    },
  ],
  otherSkills: ['helm'],
  fixes: [
    {
      kind: 'name-skill',
      advice: 'Name Kubernetes if you used it: Helm suggests so.',
      skillId: 'kubernetes',
      delta: 0.081,
    },
    {
      kind: 'gain-skill',
      advice: 'Terraform is asked for and nothing points to it.',
      skillId: 'terraform',
      delta: 0.052,
    },
  ],
  cap: { limit: 0.6, reason: 'fewer than two thirds of the must-haves are met' },
};
