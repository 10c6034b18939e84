/** resume-sections: every line of a plain text labelled by hand with its kind and its section. */
import { parseResume } from '../../src/document/parse-resume.ts';
import type { SectionKind } from '../../src/document/resume-document.ts';
import { percent, readJsonLines } from './labelled-data.ts';
import { Tally } from './parse-tally.ts';

interface LabelledLine {
  readonly text: string;
  readonly kind: 'header' | 'content' | 'meta';
  readonly section: 'experience' | 'education' | 'knowledge' | 'project' | 'others';
}

const lineSection: Readonly<Record<SectionKind, LabelledLine['section']>> = {
  work: 'experience',
  education: 'education',
  skills: 'knowledge',
  languages: 'knowledge',
  projects: 'project',
  summary: 'others',
  certificates: 'education',
  awards: 'others',
  publications: 'others',
  volunteer: 'others',
  interests: 'others',
  references: 'others',
  contact: 'others',
  other: 'others',
};

export function measureLines(folder: URL, referenceDate: Date, print: (tally: Tally) => void): void {
  const rows = readJsonLines<{ id: string; lines: readonly LabelledLine[] }>(folder, 'resume-sections/lines.jsonl');
  const headings = new Tally('sections: heading');
  const byClass = new Map<string, Tally>();
  const tally = (name: string): Tally => {
    let known = byClass.get(name);
    if (known === undefined) byClass.set(name, (known = new Tally(name)));
    return known;
  };
  for (const { id, lines } of rows) {
    const text = lines.map((line) => line.text).join('\n');
    const resume = parseResume(text, { referenceDate });
    let start = 0;
    for (const line of lines) {
      const section = resume.sections.find(({ span }) => span.start < start + line.text.length && span.end > start);
      const title = section?.title;
      const isHeading = title !== undefined && title.span.start >= start && title.span.end <= start + line.text.length;
      const kind = isHeading ? 'header' : section === undefined || section.kind === 'contact' ? 'meta' : 'content';
      const label = lineSection[section?.kind ?? 'contact'];
      headings.count(line.kind === 'header', isHeading, `${id}: ${line.text.slice(0, 70)} [${line.section}]`);
      for (const name of ['header', 'content', 'meta'] as const)
        tally(`sections: kind ${name}`).count(line.kind === name, kind === name, line.text.slice(0, 70));
      for (const name of ['experience', 'education', 'knowledge', 'project', 'others'] as const) {
        tally(`sections: section ${name}`).count(
          line.section === name,
          label === name,
          `${id} ${line.section} as ${label} under “${title?.value ?? ''}”: ${line.text.slice(0, 60)}`,
        );
      }
      start += line.text.length + 1;
    }
  }
  print(headings);
  for (const one of byClass.values()) print(one);
  for (const group of ['kind', 'section']) {
    const scores = [...byClass.values()]
      .filter(({ name }) => name.startsWith(`sections: ${group}`))
      .map(({ f1 }) => f1);
    console.log(
      `sections: macro F1 of ${group}`.padEnd(44) + ` ${percent(scores.reduce((a, b) => a + b, 0) / scores.length)}`,
    );
  }
}
