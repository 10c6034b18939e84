/** Whether `confidence` means what it says: of the readings of each kind with one confidence, how many are right. */
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import { percent } from './labelled-data.ts';
import { agreesDates, type FileTruth } from './parse-fields.ts';
import { agrees, tight } from './parse-tally.ts';

interface Bucket {
  right: number;
  all: number;
}

export class Calibration {
  readonly #fields = new Map<string, Map<number, Bucket>>();

  count(field: string, confidence: number | undefined, isRight: boolean): void {
    if (confidence === undefined) return;
    let buckets = this.#fields.get(field);
    if (buckets === undefined) this.#fields.set(field, (buckets = new Map<number, Bucket>()));
    let bucket = buckets.get(confidence);
    if (bucket === undefined) buckets.set(confidence, (bucket = { right: 0, all: 0 }));
    bucket.all++;
    if (isRight) bucket.right++;
  }

  /** Counts every reading of a résumé that the truth can judge. A field of an entry is right when some known entry has that value. */
  add(truth: FileTruth, resume: ResumeDocument, namesJobs: boolean): void {
    const { basics, work, education, sections } = resume;
    if (truth.name !== undefined && basics.name !== undefined)
      this.count('name', basics.name.confidence, truth.name !== null && tight(truth.name) === tight(basics.name.value));
    const emails = [...(truth.emails ?? []), ...(truth.emails_also ?? [])].map((one) => one.toLowerCase());
    if (basics.email !== undefined && emails.length > 0)
      this.count('e-mail', basics.email.confidence, emails.includes(basics.email.value.toLowerCase()));
    if (truth.sections !== null) {
      const titles = new Set(truth.sections.map(({ title }) => tight(title)));
      for (const { title, confidence } of sections)
        if (title !== undefined) this.count('heading', confidence, titles.has(tight(title.value)));
    }
    const jobs = truth.work;
    if (jobs !== null) {
      for (const { name, position, dates } of work) {
        if (dates !== undefined)
          this.count(
            'work dates',
            dates.confidence,
            jobs.some(({ start, end }) => agreesDates(start, end, dates)),
          );
        if (!namesJobs) continue;
        if (name !== undefined)
          this.count(
            'employer',
            name.confidence,
            jobs.some((job) => agrees(job.employer ?? '', name.value)),
          );
        if (position !== undefined)
          this.count(
            'position',
            position.confidence,
            jobs.some((job) => agrees(job.position ?? '', position.value)),
          );
      }
    }
    const studies = truth.education;
    if (studies === null) return;
    for (const { institution, studyType } of education) {
      if (institution !== undefined)
        this.count(
          'school',
          institution.confidence,
          studies.some((one) => agrees(one.institution ?? '', institution.value)),
        );
      if (studyType !== undefined)
        this.count(
          'degree',
          studyType.confidence,
          studies.some((one) => agrees(one.degree ?? '', studyType.value)),
        );
    }
  }

  print(): void {
    console.log('\nconfidence: right of all, in %');
    for (const [field, buckets] of this.#fields) {
      const shares = [...buckets]
        .sort(([a], [b]) => b - a)
        .map(([confidence, { right, all }]) => `${confidence.toFixed(2)}: ${percent(right / all)} of ${all}`);
      console.log(`${field.padEnd(12)} ${shares.join('   ')}`);
    }
  }
}
