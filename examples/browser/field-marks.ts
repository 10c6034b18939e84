/** The stretches of the text that fields were read from, each with the colour it is shown in. */
import type { Located, ResumeDocument, Span } from '@trackruit/ml';

export type MarkKind = 'person' | 'heading' | 'title' | 'holder' | 'dates' | 'skill' | 'telling';

/** In the order of the legend. */
export const markNames: Readonly<Record<MarkKind, string>> = {
  person: 'person and contact',
  heading: 'section heading',
  title: 'position, degree, project',
  holder: 'employer, school, place',
  dates: 'dates',
  skill: 'skills, languages, certificates',
  telling: 'what is told of an entry',
};

export interface FieldMark extends Span {
  readonly kind: MarkKind;
}

/** Ascending and free of overlaps: of two fields in one place the shorter is shown. */
export function fieldMarks(document: ResumeDocument): readonly FieldMark[] {
  const { basics, sections, work, education, skills, projects, certificates, languages } = document;
  const all: FieldMark[] = [];
  const add = (kind: MarkKind, ...found: readonly (Located<unknown> | { readonly span: Span } | undefined)[]): void => {
    for (const one of found) if (one !== undefined) all.push({ kind, ...one.span });
  };
  add('person', basics.name, basics.label, basics.email, basics.phone, basics.location, ...basics.links);
  add('heading', ...sections.map(({ title }) => title));
  for (const { position, name, location, dates, highlights } of work) {
    add('title', position);
    add('holder', name, location);
    add('dates', dates);
    add('telling', ...highlights);
  }
  for (const { studyType, institution, dates } of education) {
    add('title', studyType);
    add('holder', institution);
    add('dates', dates);
  }
  for (const { name, dates, highlights } of projects) {
    add('title', name);
    add('dates', dates);
    add('telling', ...highlights);
  }
  add('skill', ...skills.flatMap(({ keywords }) => keywords), ...certificates.map(({ name }) => name));
  add('skill', ...languages.map(({ language }) => language));
  add('telling', basics.summary);
  return withoutOverlaps(all);
}

export function withoutOverlaps<Mark extends Span>(marks: readonly Mark[]): readonly Mark[] {
  const kept: Mark[] = [];
  const shortFirst = [...marks].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start);
  for (const mark of shortFirst) {
    if (mark.end > mark.start && kept.every((one) => one.end <= mark.start || mark.end <= one.start)) kept.push(mark);
  }
  return kept.sort((a, b) => a.start - b.start);
}
