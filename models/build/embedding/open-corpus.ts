/**
 * The openly licensed texts that the embedder learns from, as passages in groups.
 *
 * A group is what people wrote about one thing: the names, tasks and tools of an occupation, the names of a skill. Passages
 * of one group should lie near each other, whatever their words. Texts of unknown licence are never read here.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { textLanguage } from '../../../src/text/text-language.ts';
import { tokenize } from '../../../src/text/tokenize.ts';
import { randomFrom, shuffled } from './random.ts';

const root = process.env['TRACKRUIT_DATA'] ?? new URL('../../../../shared/data/', import.meta.url).pathname;
const skillFiles = new URL('../../../skills/', import.meta.url);

export interface Group {
  readonly id: string;
  /** Names: any two of them mean nearly the same. */
  readonly names: readonly string[];
  /** Longer texts about the same thing. */
  readonly texts: readonly string[];
}

export interface OpenCorpus {
  readonly groups: readonly Group[];
  /** Passages that belong to nothing but themselves. */
  readonly passages: readonly string[];
}

export function hasOpenCorpus(): boolean {
  return existsSync(`${root}/corpus-open/onet_occupations.jsonl`);
}

/** Everything, in an order that depends on the files alone. */
export function openCorpus(): OpenCorpus {
  const random = randomFrom(20);
  return {
    groups: [...onetOccupations(random), ...escoOccupations(), ...escoSkills(), ...onetTechnologies(), ...ownSkills()],
    passages: adsAndResumes(),
  };
}

function records<Row>(path: string): readonly Row[] {
  return readFileSync(`${root}/${path}`, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

interface OnetOccupation {
  readonly id: string;
  readonly title: string;
  readonly description: string;
  readonly alternate_titles: readonly string[];
  readonly tasks: readonly string[];
  readonly technologies: readonly string[];
}

/** Besides single tasks, passages of several and of tools: résumés and ads are longer than a sentence. */
function onetOccupations(random: () => number): readonly Group[] {
  return records<OnetOccupation>('corpus-open/onet_occupations.jsonl').map((one) => {
    const names = [one.title, ...one.alternate_titles.flatMap(titleForms)];
    const texts = [one.description, ...one.tasks];
    for (let round = 0; round < 4 && one.tasks.length > 3; round++) {
      texts.push(shuffled(one.tasks, random).slice(0, 4).join(' '));
    }
    for (let round = 0; round < 2 && one.technologies.length > 3; round++) {
      texts.push(shuffled(one.technologies, random).slice(0, 12).join(', '));
      const [name = one.title] = shuffled(names, random);
      const tools = shuffled(one.technologies, random).slice(0, 5).join(', ');
      texts.push(`${name}. ${shuffled(one.tasks, random).slice(0, 2).join(' ')} ${tools}.`);
    }
    return { id: `onet ${one.id}`, names: [...new Set(names)], texts };
  });
}

/** "Chief Executive Officer (CEO)" names the same with either form. */
function titleForms(title: string): readonly string[] {
  const opening = title.indexOf(' (');
  if (opening < 0 || !title.endsWith(')')) return [title];
  return [title.slice(0, opening), title.slice(opening + 2, -1)];
}

interface EscoEntry {
  readonly id?: string;
  readonly label: string;
  readonly alt: readonly string[];
  readonly description?: string;
}

function escoOccupations(): readonly Group[] {
  return records<EscoEntry>('corpus-open/esco_occupations.jsonl').map((one) => ({
    id: `esco ${one.label}`,
    names: [...new Set([one.label, ...one.alt])],
    texts: one.description === undefined ? [] : [one.description, ...sentences(one.description)],
  }));
}

function escoSkills(): readonly Group[] {
  return records<EscoEntry>('taxonomies/esco_skills.jsonl').map((one) => ({
    id: `esco skill ${one.label}`,
    names: [...new Set([one.label, ...one.alt.slice(0, 6)])],
    texts: [],
  }));
}

interface Technology {
  readonly label: string;
  readonly commodity: string;
}

function onetTechnologies(): readonly Group[] {
  return records<Technology>('taxonomies/onet_technologies.jsonl').map((one) => ({
    id: `technology ${one.label}`,
    names: [one.label, `${one.label}, ${one.commodity}`],
    texts: [],
  }));
}

interface OwnSkill {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly (string | { readonly text: string })[];
  readonly translations?: Readonly<Record<string, readonly (string | { readonly text: string })[]>>;
  readonly broader?: readonly string[];
  readonly related?: readonly string[];
  readonly implies?: readonly string[];
}

/** The package's own skills; relations stand beside the name, as a list of skills in a résumé has them. */
function ownSkills(): readonly Group[] {
  const skills = ownSkillRecords();
  const labels = new Map(skills.map(({ id, label }) => [id, label]));
  return skills.map((one) => {
    const near = [...(one.broader ?? []), ...(one.related ?? []), ...(one.implies ?? [])].flatMap(
      (id) => labels.get(id) ?? [],
    );
    return {
      id: `skill ${one.id}`,
      names: [...new Set([one.label, ...(one.aliases ?? []).map(textOf)])],
      texts: near.length === 0 ? [] : [`${one.label}, ${near.slice(0, 4).join(', ')}`],
    };
  });
}

/** Names of the package's skills in other languages, each with the English label. */
export function ownTranslations(): readonly {
  readonly language: string;
  readonly text: string;
  readonly label: string;
}[] {
  return ownSkillRecords().flatMap(({ label, translations = {} }) =>
    Object.entries(translations).flatMap(([language, forms]) =>
      forms.map((form) => ({ language, text: textOf(form), label })),
    ),
  );
}

function textOf(form: string | { readonly text: string }): string {
  return typeof form === 'string' ? form : form.text;
}

function ownSkillRecords(): readonly OwnSkill[] {
  return readdirSync(skillFiles)
    .filter((file) => file.endsWith('.json') && file !== 'ambiguous-surfaces.json')
    .sort()
    .flatMap((file) => (JSON.parse(readFileSync(new URL(file, skillFiles), 'utf8')) as { skills: OwnSkill[] }).skills);
}

interface ResumeLines {
  readonly lines: readonly { readonly text: string; readonly kind: string }[];
}

/** Lines and paragraphs of ads and résumés that were published under an open licence. */
function adsAndResumes(): readonly string[] {
  const ads = [
    ...records<{ text: string }>('skills-skillspan/skillspan.jsonl').map(({ text }) => text),
    ...records<{ description: string }>('jobs-analytics-engineering/jobs.jsonl').map(({ description }) => description),
    ...records<{ description: string }>('jobs-dfe/jobs.jsonl').map(({ description }) => description),
  ].filter(isEnglish);
  const lines = records<ResumeLines>('resume-sections/lines.jsonl').map(({ lines: all }) =>
    all
      .filter(({ kind }) => kind === 'content')
      .map(({ text }) => text)
      .join('\n'),
  );
  const snippets = [
    ...records<{ text: string }>('skills-green/green.jsonl'),
    ...records<{ text: string }>('skills-sayfullina/sayfullina.jsonl'),
  ].map(({ text }) => text);
  const passages = [...ads, ...lines].flatMap((text) => [...windows(text, 12), ...windows(text, 60)]);
  return [...new Set([...passages, ...snippets])].filter((text) => /[a-z]{3}/i.test(text));
}

/** Some ads are in other languages, whose words would be learned from next to nothing. */
function isEnglish(text: string): boolean {
  const { language, share } = textLanguage(tokenize(text));
  return language === 'en' && share > 0.15;
}

/** Whole lines joined until about `words` words are reached; longer lines are cut at sentences. */
function windows(text: string, words: number): readonly string[] {
  const result: string[] = [];
  let current = '';
  let size = 0;
  for (const piece of text.split('\n').flatMap(sentences)) {
    current += `${current === '' ? '' : ' '}${piece}`;
    size += piece.split(' ').length;
    if (size >= words) {
      result.push(current.slice(0, words * 12));
      current = '';
      size = 0;
    }
  }
  if (size > 3) result.push(current.slice(0, words * 12));
  return result;
}

function sentences(text: string): readonly string[] {
  return text
    .split(/(?<=[.;!?]) /)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
