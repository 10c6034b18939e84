/** Runs scripted rewrites through the gate: what leaks and what is refused. */
import { jobFeatures, type JobFeatures } from '../../../src/features/job-features.ts';
import { resumeFeatures, type ResumeFeatures } from '../../../src/features/resume-features.ts';
import { parseJob } from '../../../src/document/parse-job.ts';
import { parseResume } from '../../../src/document/parse-resume.ts';
import { bundledTaxonomy } from '../../../src/skills/bundled-taxonomy.ts';
import { groundRewrite } from '../../../src/tailor/grounding/ground-rewrite.ts';
import type { Grounding } from '../../../src/tailor/grounding/claim.ts';
import { tailorPassages, type TailorPassage } from '../../../src/tailor/passages.ts';
import { people, type Person, type PersonName } from './people.ts';

export interface ReadPerson {
  readonly resume: ResumeFeatures;
  readonly job: JobFeatures;
  readonly passages: readonly TailorPassage[];
}

const read = new Map<Person, ReadPerson>();

export function readPerson(person: Person): ReadPerson {
  let known = read.get(person);
  if (known === undefined) {
    const document = parseResume(person.resume, { referenceDate: new Date('2025-06-15') });
    known = {
      resume: resumeFeatures(document, bundledTaxonomy()),
      job: jobFeatures(parseJob(person.job), bundledTaxonomy()),
      passages: tailorPassages(document),
    };
    read.set(person, known);
  }
  return known;
}

/** The passage that begins so; short lines are no passages of advice and stand for themselves. */
export function originalOf(person: Person, start: string): string | TailorPassage {
  const { passages } = readPerson(person);
  const found = passages.find(({ text }) => text.startsWith(start));
  if (found !== undefined) return found;
  const line = person.resume.split('\n').find((text) => text.replace(/^- /, '').startsWith(start));
  if (line === undefined) throw new Error(`no line begins with "${start}"`);
  return line.replace(/^- /, '');
}

export function ground(name: PersonName, start: string, rewritten: string): Grounding {
  const person = people[name];
  const { resume, job } = readPerson(person);
  return groundRewrite({ resume, job, original: originalOf(person, start), rewritten });
}
