/** The fields of a résumé as a tracking system would file them. */
import type { ExtractedDocument } from '../document/extracted-document.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import { spanText } from '../text/span.ts';
import type { WhatWasRead } from './ats-report.ts';

export function whatWasRead(resume: ResumeDocument, extracted: ExtractedDocument | undefined): WhatWasRead {
  const { text, basics } = resume;
  return {
    characters: text.length,
    words: text.match(/\S+/g)?.length ?? 0,
    name: basics.name?.value ?? null,
    email: basics.email?.value ?? null,
    phone: basics.phone?.value ?? null,
    location: basics.location?.value ?? null,
    links: basics.links.map(({ url }) => url),
    sections: resume.sections.map(({ kind, title }) => ({ kind, title: title?.value ?? null })),
    work: resume.work.map(({ name, position, dates, highlights }) => ({
      employer: name?.value ?? null,
      position: position?.value ?? null,
      dates: dates === undefined ? null : spanText(text, dates.span),
      highlights: highlights.length,
    })),
    education: resume.education.map(({ institution, studyType, dates }) => ({
      institution: institution?.value ?? null,
      studyType: studyType?.value ?? null,
      dates: dates === undefined ? null : spanText(text, dates.span),
    })),
    skills: resume.skills.flatMap(({ keywords }) => keywords.map(({ value }) => value)),
    hiddenCharacters: (extracted?.hiddenText ?? []).reduce((sum, hidden) => sum + hidden.text.length, 0),
  };
}
