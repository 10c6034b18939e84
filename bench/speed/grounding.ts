/**
 * What does the gate cost while a rewrite streams?
 *
 *   node bench/speed/grounding.ts
 *
 * A whole check of a finished rewrite, and the growing text shown in pieces of four characters: the mean of one piece, with all of its
 * checks, in CPU time. Then a hostile rewrite, which is refused by its length.
 */
import { parseResume } from '../../src/document/parse-resume.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { groundSentences, groundedSentences } from '../../src/tailor/grounding/ground-prose.ts';
import { proseContext } from '../../src/tailor/grounding/prose-context.ts';
import { groundWording, rewriteContext } from '../../src/tailor/grounding/ground-rewrite.ts';
import { groundedPrefix } from '../../src/tailor/grounding/grounded-prefix.ts';

const lines = Array.from(
  { length: 8 },
  (_, job) => `Engineer, Firm ${String.fromCharCode(65 + job)} Ltd, 20${10 + job} - 20${11 + job}
- Worked on a REST API in Python and Flask, used by about 200 drivers in ${job + 2} cities, and wrote unit tests with pytest for all of it
- Responsible for moving the parcel database to PostgreSQL and for the weekly reports to the head of logistics
- Trained ${job + 2} new colleagues and kept the documentation up to date`,
).join('\n');
const text = `Ines Example\nSoftware Developer\n\nEXPERIENCE\n${lines}\n\nSKILLS\nPython, Flask, PostgreSQL, Docker, Git`;
const resume = resumeFeatures(parseResume(text, { referenceDate: new Date('2025-06-15') }), bundledTaxonomy());
const [original] = resume.document.work[0]!.highlights;
const rewritten =
  'Developed a REST API in Python and Flask for about 200 drivers in 2 cities, wrote unit tests with pytest for all of it, kept the documentation up to date and moved the parcel database to PostgreSQL, with weekly reports to the head of logistics; trained 2 new colleagues and documented the work in Git for all of them.';

const context = rewriteContext({ resume, original: original!.value });
console.log(
  `${resume.document.text.length} characters of résumé, ${rewritten.length} of rewrite, ${groundWording(context, rewritten).unsupported.length} claims refused`,
);
/** CPU time, so that what else the machine does counts less. */
const mean = (count: number, call: () => void): string => {
  for (let at = 0; at < count; at++) call();
  const before = process.cpuUsage();
  for (let at = 0; at < count; at++) call();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) / count).toFixed(1);
};
console.log(
  `context of a passage        ${mean(300, () => void rewriteContext({ resume, original: original!.value }))} µs`,
);
console.log(`whole check of a rewrite    ${mean(1000, () => void groundWording(context, rewritten))} µs`);
const pieces = Math.ceil(rewritten.length / 4);
const stream = (): void => {
  const own = rewriteContext({ resume, original: original!.value });
  for (let at = 1; at <= pieces; at++) groundedPrefix(own, rewritten.slice(0, at * 4), at === pieces);
};
console.log(`one piece of four characters ${(Number(mean(30, stream)) / pieces).toFixed(1)} µs on average`);
const prose =
  'Your résumé shows Python and Flask. The posting asks for Terraform, which it does not mention. Have you used it? Then say where. ';
const proseOf = proseContext({ resume });
console.log(
  `prose, whole                ${mean(300, () => void groundSentences({ ...proseOf, verdicts: new Map() }, prose))} µs`,
);
const streamProse = (): void => {
  const own = { ...proseOf, verdicts: new Map<string, never>() };
  for (let at = 1; at <= prose.length / 4; at++) groundedSentences(own, prose.slice(0, at * 4), false);
};
console.log(
  `prose, one piece            ${(Number(mean(30, streamProse)) / (prose.length / 4)).toFixed(1)} µs on average`,
);
console.log(`100 kB rewrite              ${mean(20, () => void groundWording(context, 'word '.repeat(20_000)))} µs`);
