/**
 * Takes models/occupations.txt from O*NET: what occupations are called, which O*NET counts as related, and which skills their texts name.
 *
 *   node models/build/occupations.ts        (needs ../shared/data or TRACKRUIT_DATA)
 *
 * Titles and related occupations are O*NET's, in its order; of twenty related ones the first ten are kept, those it calls primary. Skills are
 * ids of this package's taxonomy, found by `extractSkills` in titles, tasks and technologies: those that tell the occupation from others,
 * by the number of places times the logarithm of the inverse share of occupations that name them. Below a share of 6 % that logarithm grows no
 * more, and of equals the skill that more occupations name comes first: résumés name "Python" and seldom the tool of one trade.
 */
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { bundledTaxonomy } from '../../src/skills/bundled-taxonomy.ts';
import { extractSkills } from '../../src/skills/mentions.ts';

const root = process.env['TRACKRUIT_DATA'] ?? new URL('../../../shared/data/', import.meta.url).pathname;
const target = new URL('../occupations.txt', import.meta.url);

const RELATED_KEPT = 10;
/** Skills kept of one occupation, and the share of occupations from which a skill tells nothing. */
const SKILLS_KEPT = 14;
const COMMON_FROM = 0.3;
const RARE_BELOW = 0.06;

interface Occupation {
  readonly id: string;
  readonly title: string;
  readonly alternate_titles?: readonly string[];
  readonly tasks?: readonly string[];
  readonly technologies?: readonly (string | { readonly name?: string })[];
  readonly related?: readonly string[];
}

const source = readFileSync(`${root}/corpus-open/onet_occupations.jsonl`, 'utf8');
const occupations = source
  .split('\n')
  .filter((line) => line !== '')
  .map((line) => JSON.parse(line) as Occupation)
  .sort((a, b) => (a.id < b.id ? -1 : 1));
const known = new Set(occupations.map(({ id }) => id));
const taxonomy = bundledTaxonomy();

const counts = occupations.map((one) => {
  const places = new Map<string, number>();
  const technologies = (one.technologies ?? []).map((entry) =>
    typeof entry === 'string' ? entry : (entry.name ?? ''),
  );
  for (const text of [one.title, ...(one.tasks ?? []), ...technologies])
    for (const id of new Set(extractSkills(text, { taxonomy }).map(({ skillId }) => skillId)))
      places.set(id, (places.get(id) ?? 0) + 1);
  return places;
});
const holders = new Map<string, number>();
for (const places of counts) for (const id of places.keys()) holders.set(id, (holders.get(id) ?? 0) + 1);

const lines = occupations.map(({ id, title, related = [] }, at) => {
  const skills = [...counts[at]!]
    .filter(([skill]) => holders.get(skill)! <= COMMON_FROM * occupations.length)
    .map(([skill, places]) => {
      const share = holders.get(skill)! / occupations.length;
      return { skill, share, worth: places * -Math.log(Math.max(share, RARE_BELOW)) };
    })
    .sort((a, b) => b.worth - a.worth || b.share - a.share || (a.skill < b.skill ? -1 : 1))
    .slice(0, SKILLS_KEPT)
    .map(({ skill }) => skill);
  const kept = related.filter((other) => known.has(other)).slice(0, RELATED_KEPT);
  return [id, title, kept.join(' '), skills.join(' ')].join('\t');
});
const mark = createHash('sha256').update(source).digest('hex').slice(0, 8);
writeFileSync(
  target,
  `# Made by models/build/occupations.ts; see models/README.md for the source and its licence. Do not edit.
# O*NET-SOC 2019, source ${mark}; code, title, related occupations nearest first, skills of ${taxonomy.version}
${lines.join('\n')}
`,
);
console.log(
  `${lines.length} occupations, ${occupations.filter(({ related = [] }) => related.length > 0).length} with related ones, ${holders.size} skills`,
);
