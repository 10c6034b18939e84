/**
 * Does the gate of rewrites let through what is only worded anew?
 *
 *   node bench/quality/grounding.ts [--count 400] [--show]
 *
 * Real highlights, each as it is and with mild changes made by rule: its full stop left out, "Responsible for managing" as "Managed",
 * numbers up to ten in words or digits, "per" for "a", two items around an "and" swapped. None of them says anything new, so none may
 * be refused. The last row is what the rules of `ruleTailor` write for English lines: all of it has to pass.
 */
import { parseArgs } from 'node:util';
import { parseResume } from '../../src/document/parse-resume.ts';
import { resumeFeatures } from '../../src/features/resume-features.ts';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { groundWording, rewriteContext } from '../../src/tailor/grounding/ground-rewrite.ts';
import { tailorPassages } from '../../src/tailor/passages.ts';
import { reword } from '../../src/tailor/rules/rewording.ts';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

const { values } = parseArgs({
  options: { count: { type: 'string', default: '400' }, show: { type: 'boolean', default: false } },
});
const folder = dataFolder();
const texts = [
  ...readJsonLines<{ text: string }>(folder, 'resumes-livecareer/resumes.jsonl'),
  ...readJsonLines<{ text: string }>(folder, 'resumes-updated/resumes.jsonl'),
  ...readJsonLines<{ text: string }>(folder, 'pairs-decision-pt/resumes.jsonl'),
].map(({ text }) => text);

const numerals = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten'];

/** Each gives the same wording where there is nothing to change. */
const changes: readonly (readonly [name: string, change: (text: string) => string])[] = [
  ['as it is', (text) => text],
  ['without its full stop', (text) => text.replace(/[.;]$/, '')],
  [
    '“Responsible for …ing” as a deed',
    (text) => text.replace(/^Responsible for (\w+?)ing\b/, (_, stem: string) => past(stem)),
  ],
  [
    'digits for words',
    (text) =>
      text.replace(/\b(?:two|three|four|five|six|seven|eight|nine|ten)\b/g, (word) => String(numerals.indexOf(word))),
  ],
  [
    'words for digits',
    (text) => text.replace(/(?<![\d.,$£€:/-])\b(?:[2-9]|10)\b(?! ?[\d.,%:/+-])/g, (digit) => numerals[Number(digit)]!),
  ],
  ['“per” for “a”', (text) => text.replace(/ an? (day|week|month|year)\b/g, ' per $1')],
  ['worded by rule', (text) => reword(text, 'en', false)?.text ?? text],
  ['items swapped', (text) => text.replace(/(?<!\d )\b([a-z]{4,}) and ([a-z]{4,})\b/, '$2 and $1')],
];

function past(stem: string): string {
  return `${stem[0]!.toUpperCase()}${stem.slice(1)}ed`;
}

const tally = changes.map(([name, change]) => ({ name, change, tried: 0, refused: 0 }));
const count = Number(values.count);
const step = Math.max(1, Math.floor(texts.length / count));
let highlights = 0;
let milliseconds = 0;
for (let at = 0; at < texts.length; at += step) {
  const document = parseResume(texts[at]!, { referenceDate: new Date('2025-06-15') });
  const resume = resumeFeatures(document, bundledTaxonomy());
  const passages = tailorPassages(document);
  // Two of each résumé, so that no long one weighs more.
  for (const passage of [passages[1], passages[passages.length >> 1]]) {
    if (passage === undefined) continue;
    highlights++;
    const context = rewriteContext({ resume, original: passage });
    for (const row of tally) {
      const rewritten = row.change(passage.text);
      if (rewritten === passage.text && row.name !== 'as it is') continue;
      row.tried++;
      const start = performance.now();
      const { unsupported } = groundWording(context, rewritten);
      milliseconds += performance.now() - start;
      if (unsupported.length === 0) continue;
      row.refused++;
      if (values.show)
        console.log(
          `${row.name}: ${passage.text}\n  → ${rewritten}\n  ${unsupported.map((claim) => `${claim.kind} “${claim.surface}” ${claim.problem}`).join(' | ')}`,
        );
    }
  }
}
console.log(`${highlights} highlights and summary lines of ${Math.ceil(texts.length / step)} résumés`);
for (const { name, tried, refused } of tally)
  console.log(`${name.padEnd(36)} ${refused} of ${tried} refused (${percent(refused / Math.max(1, tried))} %)`);
console.log(`${((1000 * milliseconds) / tally.reduce((sum, { tried }) => sum + tried, 0)).toFixed(0)} µs a wording`);
