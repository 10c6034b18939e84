import { expect, test } from 'vitest';
import { jobNeeds } from '../../../src/document/job/job-needs.ts';
import { parseJob } from '../../../src/document/parse-job.ts';

const read = (source: Parameters<typeof parseJob>[0]): string[] => {
  const job = parseJob(source);
  return jobNeeds(job).map(
    ({ role, necessity, span }) => `${role} ${necessity}: ${job.text.slice(span.start, span.end).trim()}`,
  );
};

test('cuts a posting into title, requirements, duties and description, in order', () => {
  const text = `Night Porter
You join a team of four.
Responsibilities
- Welcome late guests
Requirements
- Knowledge of Opera PMS
- Spanish is a plus
- No experience needed
Benefits
- Free meals`;
  expect(read(text)).toEqual([
    'title required: Night Porter',
    'description required: You join a team of four.',
    'responsibility required: Welcome late guests',
    'requirement required: Knowledge of Opera PMS',
    'requirement preferred: Spanish is a plus',
  ]);
});

test('leaves the company and place of a posting out', () => {
  expect(
    read({
      title: 'Baker',
      company: 'Python Bakery',
      location: 'Java, NY',
      description: 'Must have 2 years of experience.',
    }),
  ).toEqual(['title required: Baker', 'requirement required: Must have 2 years of experience.']);
});
