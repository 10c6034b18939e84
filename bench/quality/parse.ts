/**
 * How well parseResume reads real résumés: headings, sections, names, jobs, schools, dates.
 *
 *   node bench/quality/parse.ts [--set lines|texts|resume-files|ats-faults|livecareer|entities] [--file NAME]
 *     [--mistakes N] [--class TEXT] [--extracted FOLDER]
 *
 * Reads ../shared/data (or TRACKRUIT_DATA); prints one line and ends well when it is absent. Files are read end to end, by
 * `extractPdf` and `extractDocx` and `parseResume`, and the table tells F1 by kind of file; `texts` are the same résumés from the
 * text of their truth, so that no reader of files takes part. `--mistakes` lists the first N mistakes of each class,
 * `--class` those of one class only,  `--file` measures the files with that in their name, `--extracted` takes
 * `NAME.pdf.json` and so on out of a folder where an earlier reading left them.
 *
 * A name, an address and a heading are right when letters and digits agree; an employer, a position, a school and a degree also when
 * one holds the other and at least half of its words; dates when year and (where known) month of both ends do. The same
 * claim is never counted twice.
 */
import { dataFolder } from './labelled-data.ts';
import { Calibration } from './parse-calibration.ts';
import { measureEntities } from './parse-entities.ts';
import { fieldMeasures } from './parse-fields.ts';
import { fileSets, measureFiles, measureTexts, printTable } from './parse-files.ts';
import { measureLines } from './parse-lines.ts';
import type { Tally } from './parse-tally.ts';

const option = (name: string): string | undefined => {
  const at = process.argv.indexOf(name);
  return at < 0 ? undefined : process.argv[at + 1];
};
const mistakes = Number(option('--mistakes') ?? 0);
const onlyClass = option('--class');
const onlySet = option('--set');
const referenceDate = new Date(Date.UTC(2025, 10, 15));
const folder = dataFolder();

const isAsked = (set: string): boolean => onlySet === undefined || onlySet === set;
const print = (tally: Tally): void =>
  tally.print(onlyClass === undefined || tally.name.includes(onlyClass) ? mistakes : 0);

if (isAsked('lines')) measureLines(folder, referenceDate, print);
if (isAsked('entities')) measureEntities(folder, referenceDate, print);
const calibration = new Calibration();
for (const set of fileSets) {
  if (isAsked('texts')) {
    const tallies = measureTexts(folder, set, referenceDate);
    for (const name of fieldMeasures) if (tallies[name].wanted > 0) print(tallies[name]);
  }
  if (isAsked(set.name)) {
    const groups = await measureFiles(folder, set, referenceDate, calibration, {
      only: option('--file'),
      extracted: option('--extracted'),
    });
    const whole = groups.get(set.name)!;
    for (const name of fieldMeasures) if (whole[name].wanted > 0) print(whole[name]);
    printTable(groups);
  }
}
calibration.print();
