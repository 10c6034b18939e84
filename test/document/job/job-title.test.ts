import { describe, expect, it } from 'vitest';
import { parseJob } from '../../../src/document/parse-job.ts';

const rest =
  'The work is done in shifts with a friendly crew of twelve, and all tools are provided from the first day on, as are a locker and a warm meal at noon.';
const titleOf = (text: string): string | undefined => parseJob(text).title?.value;

describe('the title of a posting that lost its line ends', () => {
  it.each([
    [`Capacity Planning Engineer - 11350 Our client is at home in Leeds. ${rest}`, 'Capacity Planning Engineer'],
    [`The Night Porter will be responsible for the lobby of the hotel. ${rest}`, 'Night Porter'],
    [`Agile Coach Contract Experienced Agile Coach needed for a bank. ${rest}`, 'Agile Coach'],
    [`Job title: Java Application ArchitectLocation: LeedsDuration: a year. ${rest}`, 'Java Application Architect'],
    [`A client of ours has an immediate opening for Java Developer in Cork. ${rest}`, 'Java Developer'],
    [`A bank is seeking a Sr. Full Stack Java Developer. Location: Cork. ${rest}`, 'Sr. Full Stack Java Developer'],
    [`This is a chance for somebody new. If you are a Pastry Cook with ideas, write to us. ${rest}`, 'Pastry Cook'],
    [`We are looking for talented and motivated engineers for a new plant. ${rest}`, 'engineers'],
  ])('stands in %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    [
      'URGENT HIRING!!! Customer Support Specialist (Leeds)\n\nQualifications:\n- Patience',
      'Customer Support Specialist (Leeds)',
    ],
    ['LINE COOK WANTED – Kettle Bistro, Leeds\nWe open for lunch and dinner.', 'LINE COOK'],
    ['Now hiring: Forklift Operator\nMust be on time.', 'Forklift Operator'],
  ])('is freed of what cries beside it in %j', (text, title) => {
    expect(titleOf(text)).toBe(title);
  });

  it.each([
    `You have worked three years as a tech lead before. ${rest}`,
    `A magazine has named us as a leader of our trade. ${rest}`,
  ])('is not what %j says of others or of the past', (text) => {
    expect(titleOf(text)).toBeUndefined();
  });
});
