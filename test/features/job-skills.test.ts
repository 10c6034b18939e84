import { describe, expect, it } from 'vitest';
import { parseJob } from '../../src/document/parse-job.ts';
import { jobFeatures } from '../../src/features/job-features.ts';
import type { AskedSkill } from '../../src/features/job-skills.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';

function asked(text: string): ReadonlyMap<string, AskedSkill> {
  const features = jobFeatures(parseJob(text), bundledTaxonomy());
  return new Map(features.askedSkills.map((skill) => [skill.label, skill]));
}

const posting = `Backend Developer

About us
We are a bakery chain and use Excel for everything.

Responsibilities
- Build services in Go

Requirements
- 5+ years of Java
- PostgreSQL or MySQL
- communication skills

Nice to have
- Kubernetes

Benefits
- Free German classes
`;

describe('askedSkills', () => {
  it('takes necessity from the section and the line', () => {
    const skills = asked(posting);
    expect(skills.get('Java')?.necessity).toBe('required');
    expect(skills.get('Kubernetes')?.necessity).toBe('preferred');
  });

  it('leaves out what the employer says about itself and offers', () => {
    const skills = asked(posting);
    expect(skills.has('German')).toBe(false);
  });

  it('ties years to the skill that follows them', () => {
    expect(asked(posting).get('Java')?.yearsAsked).toBe(5);
    expect(asked(posting).get('PostgreSQL')?.yearsAsked).toBeUndefined();
  });

  it('takes “PostgreSQL or MySQL” as one wish', () => {
    const skills = asked(posting);
    expect(skills.get('PostgreSQL')?.group).toBe(skills.get('MySQL')?.group);
    expect(skills.get('PostgreSQL')?.group).not.toBe(skills.get('Java')?.group);
  });

  it('takes “R, SAS or Python” as one wish and “R, SAS and Python” as three', () => {
    const groups = (text: string): number => new Set([...asked(text).values()].map(({ group }) => group)).size;
    expect(groups('Statistician\nRequirements\n- SPSS, SAS or Python')).toBe(1);
    expect(groups('Statistician\nRequirements\n- SPSS, SAS and Python')).toBe(3);
  });

  it('asks for a skill on its own when any line does', () => {
    const skills = asked('Developer\nRequirements\n- Java or Kotlin\n- Very good Java');
    expect(skills.get('Java')?.group).not.toBe(skills.get('Kotlin')?.group);
  });

  it('weighs tools above soft skills, and requirements above tasks', () => {
    const skills = asked(posting);
    expect(skills.get('Java')!.weight).toBeGreaterThan(
      5 * [...skills.values()].find(({ kind }) => kind === 'soft')!.weight,
    );
    expect(skills.get('Java')!.weight).toBeGreaterThan(skills.get('Go')!.weight);
  });
});
