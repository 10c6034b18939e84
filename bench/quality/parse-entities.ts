/** skills-resume-dataturks: names, employers, positions, degrees and schools marked by hand in plain texts. */
import { parseResume } from '../../src/document/parse-resume.ts';
import { readJsonLines } from './labelled-data.ts';
import { agrees, compare, plain, Tally } from './parse-tally.ts';

export function measureEntities(folder: URL, referenceDate: Date, print: (tally: Tally) => void): void {
  const rows = readJsonLines<{
    id: string;
    text: string;
    entities: readonly { readonly text: string; readonly label: string }[];
  }>(folder, 'skills-resume-dataturks/dataturks.jsonl');
  const labels = ['Name', 'Companies worked at', 'Designation', 'Degree', 'College Name', 'Location'] as const;
  const tallies = new Map(labels.map((label) => [label, new Tally(`dataturks: ${label}`)]));
  for (const { id, text, entities } of rows) {
    const resume = parseResume(text, { referenceDate });
    const claimed: Readonly<Record<(typeof labels)[number], readonly (string | undefined)[]>> = {
      Name: [resume.basics.name?.value],
      'Companies worked at': resume.work.map(({ name }) => name?.value),
      Designation: [...resume.work.map(({ position }) => position?.value), resume.basics.label?.value],
      Degree: resume.education.map(({ studyType }) => studyType?.value),
      'College Name': resume.education.map(({ institution }) => institution?.value),
      Location: [resume.basics.location?.value, ...resume.work.map(({ location }) => location?.value)],
    };
    for (const label of labels) {
      const unique = (values: readonly (string | undefined)[]): readonly string[] =>
        [...new Set(values.filter((value) => value !== undefined).map(plain))].filter((value) => value !== '');
      const wanted = unique(entities.filter((entity) => entity.label === label).map((entity) => entity.text));
      if (wanted.length === 0) continue;
      const fits = label === 'Location' ? (a: string, b: string): boolean => b.includes(a) || a.includes(b) : agrees;
      compare(tallies.get(label)!, wanted, unique(claimed[label]), fits, {
        wanted: String,
        claimed: String,
        where: id,
      });
    }
  }
  for (const tally of tallies.values()) print(tally);
}
