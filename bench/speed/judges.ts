/**
 * How long do the ATS check and the feedback take on a résumé that is parsed already?
 *
 *   node bench/speed/judges.ts
 *
 * p50 and p99 over real two-page résumés (600 to 1,200 words), each a new object, so that nothing is kept from the call before.
 */
import { AtsChecker } from '../../src/ats/check-ats.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import { compromiseTagger } from '../../src/feedback/compromise.ts';
import { FeedbackScorer } from '../../src/feedback/score-feedback.ts';
import { dataFolder, readJsonLines } from '../quality/labelled-data.ts';

const referenceDate = new Date('2025-06-15');
const texts = readJsonLines<{ text: string }>(dataFolder(), 'resumes-livecareer/resumes.jsonl')
  .map(({ text }) => text)
  .filter((text) => {
    const words = text.match(/\S+/g)!.length;
    return words >= 600 && words <= 1200;
  })
  .slice(0, 200);

const ats = new AtsChecker({ referenceDate });
const feedback = new FeedbackScorer({ referenceDate });
const deeper = new FeedbackScorer({ referenceDate, tagger: compromiseTagger() });
measure('ATS check', (resume) => ats.check({ resume }));
measure('feedback', (resume) => feedback.score({ resume }));
measure('feedback with compromise', (resume) => deeper.score({ resume }));

function measure(name: string, judge: (resume: ResumeDocument) => unknown): void {
  const times: number[] = [];
  for (let round = 0; round < 2; round++) {
    times.length = 0;
    for (const text of texts) {
      const resume = parseResume(text, { referenceDate });
      const start = performance.now();
      judge(resume);
      times.push(performance.now() - start);
    }
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => times[Math.floor(share * (times.length - 1))]!.toFixed(2);
  console.log(`${name}: p50 ${at(0.5)} ms, p99 ${at(0.99)} ms over ${times.length} résumés`);
}
