import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { skillGap } from '../../src/career/skill-gap.ts';
import { InvalidInputError } from '../../src/errors.ts';

const resume =
  'Data Engineer\n\nExperience\n\nData Engineer, Halden Ltd\nJan 2020 - Dec 2025\n- Built pipelines in Python on PostgreSQL\n';
const job = (id: string, ...skills: readonly string[]) => ({
  id,
  title: 'Engineer',
  description: `Requirements\n${skills.map((skill) => `- ${skill}`).join('\n')}\n`,
});

describe('a skill gap', () => {
  it('counts by posting what is asked for and lacking', () => {
    const report = skillGap({
      resume,
      jobs: [job('a', 'Python', 'Kafka'), job('b', 'Kafka', 'Terraform'), job('c', 'Python')],
    });
    expect(report.lacking.map(({ label, requiredBy }) => [label, requiredBy])).toEqual([
      ['Apache Kafka', ['a', 'b']],
      ['Terraform', ['b']],
    ]);
    expect(report.answered.map(({ label, requiredBy }) => [label, requiredBy])).toEqual([['Python', ['a', 'c']]]);
    expect(report.openNow).toEqual(['c']);
  });

  it('learns first what opens most postings', () => {
    const report = skillGap({
      resume,
      jobs: [
        job('a', 'Kubernetes', 'Terraform'),
        job('b', 'Kubernetes'),
        job('c', 'Kubernetes'),
        job('d', 'Terraform', 'Ansible', 'Figma', 'Playwright'),
      ],
    });
    const [first, second] = report.learningOrder;
    expect(first).toMatchObject({ label: 'Kubernetes', opens: ['b', 'c'], openAfter: 2, neededBy: 3 });
    expect(second).toMatchObject({ label: 'Terraform', opens: ['a'], openAfter: 3 });
    expect(report.learningOrder.at(-1)!.openAfter).toBe(4);
  });

  it('does not ask for a second one of skills of which one is enough', () => {
    const report = skillGap({ resume, jobs: [job('a', 'PostgreSQL or MySQL', 'Kafka')] });
    expect(report.lacking.map(({ label }) => label)).toEqual(['Apache Kafka']);
  });

  it('keeps a skill that is answered in part among the lacking, with its answer', () => {
    const report = skillGap({ resume, jobs: [job('a', 'MySQL')] });
    expect(report.lacking[0]).toMatchObject({ label: 'MySQL', answer: { via: 'related', answeredBy: 'postgresql' } });
  });

  it('is the same whatever the order of the postings, and never closes what is open', () => {
    const skills = ['Python', 'Kafka', 'Terraform', 'Kubernetes', 'Figma', 'Wound care', 'SAP'];
    const jobs = fc
      .array(fc.uniqueArray(fc.constantFrom(...skills), { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 6 })
      .map((lists) => lists.map((list, at) => job(String(at), ...list)));
    const orders = jobs.chain((list) =>
      fc.tuple(fc.constant(list), fc.shuffledSubarray(list, { minLength: list.length })),
    );
    fc.assert(
      fc.property(orders, ([one, two]) => {
        const report = skillGap({ resume, jobs: one });
        expect(skillGap({ resume, jobs: two })).toEqual(report);
        let open = report.openNow.length;
        for (const step of report.learningOrder) {
          expect(step.openAfter).toBe(open + step.opens.length);
          expect(step.neededBy).toBeGreaterThan(0);
          open = step.openAfter;
        }
        expect(open).toBe(one.length);
      }),
      { numRuns: 25 },
    );
  });

  it('is plain JSON', () => {
    const report = skillGap({ resume, jobs: [job('a', 'Kafka')] });
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });

  it('refuses no postings, two with one id, and thresholds out of range', () => {
    expect(() => skillGap({ resume, jobs: [] })).toThrow(InvalidInputError);
    expect(() => skillGap({ resume, jobs: [job('a', 'Kafka'), job('a', 'SAP')] })).toThrow('jobs: two have one id');
    expect(() => skillGap({ resume, jobs: [job('a', 'Kafka')] }, { openFrom: 0 })).toThrow('options.openFrom');
    expect(() => skillGap({ resume, jobs: [job('a', 'Kafka')] }, { steps: -1 })).toThrow('options.steps');
  });
});
