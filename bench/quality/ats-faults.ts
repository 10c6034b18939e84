/**
 * Are the faults found that were planted, and none where there are none? The built package is measured: `npm run build` first.
 *
 *   node bench/quality/ats-faults.ts [--show]
 *
 * Recall: planted faults that a rule of that name reports. Alarms: faults of class A and B reported on the clean controls, and on
 * real résumés of one column. `--show` prints what each file is blamed for.
 */
import { existsSync, readdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { checkAts, type AtsReport } from '@trackruit/ml';
import { checkResumeFile } from '@trackruit/ml/node';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

const { values } = parseArgs({ options: { show: { type: 'boolean', default: false } } });
const folder = dataFolder();
const options = { referenceDate: new Date('2026-11-15') };

interface Planted {
  readonly file: string;
  readonly faults: readonly string[];
  readonly also?: readonly string[];
}

const planted = readJsonLines<Planted>(folder, 'ats-faults/faults.jsonl');
const byFault = new Map<string, { found: number; of: number; missed: string[] }>();
let alarms = 0;
let controls = 0;
const blamed: string[] = [];
for (const { file, faults, also = [] } of planted) {
  const report = await checkResumeFile(new URL(`ats-faults/${file}`, folder), options);
  const found = ruleIds(report);
  for (const fault of faults) {
    const row = byFault.get(fault) ?? { found: 0, of: 0, missed: [] };
    byFault.set(fault, row);
    row.of++;
    if (found.has(fault)) row.found++;
    else row.missed.push(file);
  }
  const others = grave(report).filter((id) => !faults.includes(id) && !also.includes(id));
  if (faults.length === 0) {
    controls++;
    if (others.length > 0) alarms++;
  }
  if (others.length > 0) blamed.push(`${file}: ${others.join(', ')}`);
  if (values.show) console.log(`${file} [${faults.join()}] score ${report.score.toFixed(2)}: ${[...found].join(', ')}`);
}

console.log('fault | found');
for (const [fault, { found, of, missed }] of [...byFault].sort(([a], [b]) => (a < b ? -1 : 1)))
  console.log(`${fault} | ${found} of ${of}${missed.length > 0 ? ` (missed: ${missed.join(', ')})` : ''}`);
const rows = [...byFault.values()];
const [found, all] = [rows.reduce((sum, row) => sum + row.found, 0), rows.reduce((sum, row) => sum + row.of, 0)];
console.log(`planted faults: ${found} of ${all} found (${percent(found / all)} %)`);
console.log(`clean controls with an alarm of class A or B: ${alarms} of ${controls}`);
for (const line of blamed) console.log(`  blamed besides: ${line}`);

interface ResumeFile {
  readonly file: string;
  readonly columns?: number;
  readonly text_layer?: boolean;
  readonly scan_of?: string;
}

const real = readJsonLines<ResumeFile>(folder, 'resume-files/files.jsonl')
  .filter(({ columns, text_layer, scan_of }) => columns === 1 && text_layer !== false && scan_of === undefined)
  .map(({ file }) => new URL(`resume-files/${file}`, folder));
const livecareer = new URL('resumes-livecareer/pdf/', folder);
if (existsSync(livecareer))
  for (const name of readdirSync(livecareer).sort().slice(0, 60)) real.push(new URL(name, livecareer));
let blamedReal = 0;
const ids = new Map<string, number>();
for (const url of real) {
  if (!existsSync(url)) continue;
  const report = await checkResumeFile(url, options);
  const alarmed = grave(report);
  if (alarmed.length > 0) blamedReal++;
  for (const id of alarmed) ids.set(id, (ids.get(id) ?? 0) + 1);
  if (values.show && alarmed.length > 0)
    console.log(`${url.pathname.split('/').slice(-2).join('/')}: ${alarmed.join(', ')}`);
}
console.log(
  `real résumés of one column with an alarm of class A or B: ${blamedReal} of ${real.length} (${percent(blamedReal / real.length)} %)`,
);
for (const [id, count] of [...ids].sort((a, b) => b[1] - a[1])) console.log(`  ${id}: ${count}`);

// Twenty words must not pass for a résumé.
const words =
  'Seasoned all round worker with an open mind looks for any work in the area, call me or write, thank you. jo@example.com';
console.log(`twenty words with an e-mail address: ${checkAts({ resume: words }, options).score.toFixed(2)}`);

function ruleIds({ issues }: AtsReport): ReadonlySet<string> {
  return new Set(issues.map(({ ruleId }) => ruleId));
}

function grave({ issues }: AtsReport): readonly string[] {
  return [...new Set(issues.filter((issue) => issue.class === 'A' || issue.class === 'B').map(({ ruleId }) => ruleId))];
}
