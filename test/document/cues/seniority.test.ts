import { expect, test } from 'vitest';
import { seniorityOf, seniorityRank } from '../../../src/document/cues/seniority.ts';

test.each([
  ['Sr. Data Engineer', 'senior'],
  ['Jr Frontend Developer', 'junior'],
  ['Software Engineer II', 'mid'],
  ['Developer 3', 'senior'],
  ['Team Leader', 'lead'],
  ['Staff Engineer', 'lead'],
  ['Engineering Manager', 'manager'],
  ['Senior Product Manager', 'senior'],
  ['Head of Data', 'director'],
  ['VP, Sales', 'executive'],
  ['Chief Financial Officer', 'executive'],
  ['Werkstudentin Marketing', 'intern'],
  ['Senior Management Intern', 'intern'],
  ['Teamleiter Logistik', 'lead'],
  ['Stagiaire comptable', 'intern'],
  ['Desarrollador Sénior', 'senior'],
  ['Data Engineer', undefined],
  ['Product Manager', undefined],
  ['Sales Executive', undefined],
  ['Lead Generation Specialist', undefined],
  ['Staff Nurse', undefined],
  ['Product Owner', undefined],
])('the rung of “%s” is %s', (title, rung) => {
  expect(seniorityOf(title)).toBe(rung);
});

test('ranks interns lowest and executives highest', () => {
  expect([seniorityRank('intern'), seniorityRank('executive')]).toEqual([0, 7]);
});
