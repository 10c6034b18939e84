/**
 * How much of the public taxonomies the bundled one knows by name: a gap list, not a score to chase.
 *
 *     node bench/quality/taxonomy-coverage.ts [--missing 40]
 *
 * ESCO skills count as known when their label or one of their other names is a surface form; O*NET technologies and
 * programming languages by their label or an alias. Needs the labelled data beside the project (see skills.ts).
 */
import { parseArgs } from 'node:util';
import { bundledTaxonomy } from '@trackruit/ml';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

const { values } = parseArgs({ options: { missing: { type: 'string', default: '0' } } });
const data = dataFolder();

const plain = (name: string): string =>
  name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');

const known = new Set<string>();
let skills = 0;
let forms = 0;
for (const skill of bundledTaxonomy().skills()) {
  skills++;
  for (const form of [skill.label, ...(skill.aliases ?? [])]) {
    forms++;
    known.add(plain(typeof form === 'string' ? form : form.text));
  }
}
console.log(`bundled taxonomy: ${skills} skills, ${forms} surface forms`);

function report(name: string, entries: readonly (readonly string[])[]): void {
  const missing = entries.filter((names) => !names.some((one) => known.has(plain(one))));
  console.log(`${name}: ${percent(1 - missing.length / entries.length)} % of ${entries.length}`);
  const stride = Math.max(1, Math.floor(missing.length / Math.max(1, Number(values.missing))));
  for (let at = 0, shown = 0; at < missing.length && shown < Number(values.missing); at += stride, shown++)
    console.log(`    ${missing[at]![0]}`);
}

interface EscoSkill {
  readonly label: string;
  readonly alt: readonly string[];
  readonly type: string;
  readonly reuse: string;
}

const esco = readJsonLines<EscoSkill>(data, 'taxonomies/esco_skills.jsonl');
for (const reuse of ['transversal', 'cross-sector', 'sector-specific', 'occupation-specific'])
  report(
    `ESCO ${reuse}`,
    esco.filter((skill) => skill.reuse === reuse).map((skill) => [skill.label, ...skill.alt]),
  );
const onet = readJsonLines<{ label: string; hot: boolean }>(data, 'taxonomies/onet_technologies.jsonl');
report(
  'O*NET hot technologies',
  onet.filter((technology) => technology.hot).map((technology) => [technology.label]),
);
report(
  'O*NET technologies',
  onet.map((technology) => [technology.label]),
);
const languages = readJsonLines<{ label: string; type: string; aliases: readonly string[] }>(
  data,
  'taxonomies/linguist_languages.jsonl',
);
report(
  'programming languages',
  languages
    .filter((language) => language.type === 'programming')
    .map((language) => [language.label, ...language.aliases]),
);
