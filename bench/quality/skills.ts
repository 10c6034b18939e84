/**
 * Skill extraction against labelled texts: what share is found, what share of the found is right.
 *
 *     node bench/quality/skills.ts [--set exactness] [--mistakes 30]
 *
 * Reads the labelled sets beside the project (TRACKRUIT_DATA, default ../shared/data); without them it says so and stops.
 * Sets and their labels: exactness (hand-written traps), analytics-engineering (19 technologies a posting), dataturks
 * (items inside annotated skill blocks of résumés), skillspan (knowledge spans of postings), esco (concepts a sentence),
 * ict-de (German ICT terms). A mention counts as the label or the surface it has; see each function for the matching.
 */
import { parseArgs } from 'node:util';
import { bundledTaxonomy, extractSkills, type SkillMention } from '@trackruit/ml';
import { dataFolder, percent, readJsonLines } from './labelled-data.ts';

const { values } = parseArgs({ options: { set: { type: 'string' }, mistakes: { type: 'string', default: '0' } } });
const mistakesWanted = Number(values.mistakes);
const data = dataFolder();

interface LabelledText {
  readonly id: string;
  readonly text: string;
  readonly skills: readonly {
    readonly start: number;
    readonly end: number;
    readonly text: string;
    readonly label: string;
  }[];
}

/** Case, accents, spaces and punctuation do not count; + and # do. */
function plain(name: string): string {
  return name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#]/gu, '');
}

const sets: Record<string, () => void> = {
  exactness,
  'analytics-engineering': analyticsEngineering,
  dataturks,
  skillspan,
  esco,
  'ict-de': ictGerman,
};
for (const [name, measure] of Object.entries(sets)) if (values.set === undefined || values.set === name) measure();

function scores(right: number, found: number, wanted: number): string {
  const precision = right / found || 0;
  const recall = right / wanted || 0;
  return `P ${percent(precision)} R ${percent(recall)} F1 ${percent((2 * precision * recall) / (precision + recall) || 0)} (${found} found, ${wanted} labelled)`;
}

function report(title: string, mistakes: readonly string[]): void {
  console.log(title);
  // A fixed stride through all mistakes, so that the sample is the same in every run and covers the whole set.
  const stride = Math.max(1, Math.floor(mistakes.length / Math.max(1, mistakesWanted)));
  for (let at = 0, shown = 0; at < mistakes.length && shown < mistakesWanted; at += stride, shown++)
    console.log(`    ${mistakes[at]}`);
}

/** A text is exact when every expected skill and no forbidden or unasked one is found. */
function exactness(): void {
  interface Case {
    readonly text: string;
    readonly phenomenon: string;
    readonly expect: readonly (readonly string[])[];
    readonly forbid: readonly { readonly name: string; readonly within?: string }[];
    readonly allow: readonly string[];
  }
  let exact = 0;
  let traps = 0;
  let passed = 0;
  let right = 0;
  let found = 0;
  let wanted = 0;
  const mistakes: string[] = [];
  const cases = readJsonLines<Case>(data, 'exactness/exactness.jsonl');
  for (const one of cases) {
    const mentions = extractSkills(one.text);
    const names = (mention: SkillMention): readonly string[] => [plain(mention.label), plain(mention.surface)];
    const isOne = (mention: SkillMention, list: readonly string[]): boolean =>
      list.some((name) => names(mention).includes(plain(name)));
    const missing = one.expect.filter((list) => !mentions.some((mention) => isOne(mention, list)));
    const forbidden = one.forbid.filter((trap) =>
      mentions.some((mention) => {
        if (!isOne(mention, [trap.name])) return false;
        if (trap.within === undefined) return true;
        const at = one.text.indexOf(trap.within);
        return mention.span.start < at + trap.within.length && at < mention.span.end;
      }),
    );
    const extra = mentions.filter((mention) => !isOne(mention, [...one.expect.flat(), ...one.allow]));
    wanted += one.expect.length;
    right += one.expect.length - missing.length;
    found += one.expect.length - missing.length + extra.length;
    traps += one.forbid.length;
    passed += one.forbid.length - forbidden.length;
    if (missing.length + forbidden.length + extra.length === 0) exact++;
    else
      mistakes.push(
        `${one.phenomenon}: missing ${missing.map((list) => list[0]).join(', ') || '–'}; trapped ${forbidden.map((trap) => trap.name).join(', ') || '–'}; extra ${extra.map((mention) => `${mention.surface}=${mention.label}`).join(', ') || '–'} | ${one.text.slice(0, 110).replaceAll('\n', '⏎')}`,
      );
  }
  report(
    `exactness: exact ${percent(exact / cases.length)} %, traps passed ${percent(passed / traps)} %, ${scores(right, found, wanted)}`,
    mistakes,
  );
}

/** Technologies flagged present or absent in a posting; a mention is one of them by any name of its skill. */
function analyticsEngineering(): void {
  const taxonomy = bundledTaxonomy();
  let right = 0;
  let found = 0;
  let wanted = 0;
  const mistakes: string[] = [];
  for (const job of readJsonLines<{
    id: string;
    description: string;
    technologies: string[];
    technologies_absent: string[];
  }>(data, 'jobs-analytics-engineering/jobs.jsonl')) {
    const names = new Set<string>();
    for (const mention of extractSkills(job.description)) {
      names.add(plain(mention.surface));
      names.add(plain(mention.label));
      for (const alias of taxonomy.skill(mention.skillId)?.aliases ?? [])
        names.add(plain(typeof alias === 'string' ? alias : alias.text));
    }
    for (const technology of [...job.technologies, ...job.technologies_absent]) {
      const isWanted = job.technologies.includes(technology);
      const isFound = names.has(plain(technology));
      if (isWanted) wanted++;
      if (isFound) found++;
      if (isWanted && isFound) right++;
      if (isWanted !== isFound) {
        const at = job.description.search(new RegExp(technology, 'i'));
        mistakes.push(
          `${isWanted ? 'missed' : 'wrong'} ${technology}: …${at < 0 ? 'not in the text' : job.description.slice(Math.max(0, at - 60), at + 60).replaceAll('\n', '⏎')}…`,
        );
      }
    }
  }
  report(`analytics-engineering, 19 technologies: ${scores(right, found, wanted)}`, mistakes);
}

interface SpanCount {
  strict: number;
  overlap: number;
  overlapWanted: number;
  found: number;
  wanted: number;
}

/** Mentions against labelled spans. Overlap: precision by mentions that touch a label, recall by labels that are touched. */
function countSpans(
  text: LabelledText,
  mentions: readonly SkillMention[],
  labels: LabelledText['skills'],
  count: SpanCount,
  mistakes: string[],
): void {
  // Labels count code points, spans UTF-16 units.
  const units: number[] = [];
  let at = 0;
  for (const character of text.text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  const spans = labels.map((label) => ({ start: units[label.start] ?? at, end: units[label.end] ?? at }));
  count.found += mentions.length;
  count.wanted += spans.length;
  for (const mention of mentions) {
    const touching = spans.filter((span) => mention.span.start < span.end && span.start < mention.span.end);
    if (touching.length > 0) count.overlap++;
    else
      mistakes.push(
        `wrong «${mention.surface}» (${mention.label}): …${excerpt(text.text, mention.span.start, mention.span.end)}…`,
      );
    if (touching.some((span) => span.start === mention.span.start && span.end === mention.span.end)) count.strict++;
  }
  for (const span of spans)
    if (mentions.some((mention) => mention.span.start < span.end && span.start < mention.span.end))
      count.overlapWanted++;
    else
      mistakes.push(`missed «${text.text.slice(span.start, span.end)}»: …${excerpt(text.text, span.start, span.end)}…`);
}

function excerpt(text: string, start: number, end: number): string {
  return text.slice(Math.max(0, start - 40), end + 40).replaceAll('\n', '⏎');
}

function spanScores(count: SpanCount): string {
  const f1 = (precision: number, recall: number): string =>
    percent((2 * precision * recall) / (precision + recall) || 0);
  const precision = count.overlap / count.found || 0;
  const recall = count.overlapWanted / count.wanted || 0;
  return (
    `overlap P ${percent(precision)} R ${percent(recall)} F1 ${f1(precision, recall)}; ` +
    `strict P ${percent(count.strict / count.found)} R ${percent(count.strict / count.wanted)} F1 ${f1(count.strict / count.found, count.strict / count.wanted)} (${count.found} found, ${count.wanted} labelled)`
  );
}

function emptyCount(): SpanCount {
  return { strict: 0, overlap: 0, overlapWanted: 0, found: 0, wanted: 0 };
}

/** Résumés with annotated blocks of skills: mentions inside the blocks against the items of the blocks. */
function dataturks(): void {
  const count = emptyCount();
  const mistakes: string[] = [];
  for (const resume of readJsonLines<LabelledText & { skill_blocks: readonly { start: number; end: number }[] }>(
    data,
    'skills-resume-dataturks/dataturks.jsonl',
  )) {
    const inBlocks = extractSkills(resume.text).filter((mention) => {
      const start = [...resume.text.slice(0, mention.span.start)].length;
      return resume.skill_blocks.some((block) => block.start <= start && start < block.end);
    });
    countSpans(resume, inBlocks, resume.skills, count, mistakes);
  }
  report(`dataturks, inside annotated blocks: ${spanScores(count)}`, mistakes);
}

/** Postings with knowledge and skill spans. Against knowledge alone, once with all mentions and once without those of soft skills. */
function skillspan(): void {
  const all = emptyCount();
  const hard = emptyCount();
  const outside = emptyCount();
  const mistakes: string[] = [];
  for (const posting of readJsonLines<LabelledText>(data, 'skills-skillspan/skillspan.jsonl')) {
    const mentions = extractSkills(posting.text);
    const knowledge = posting.skills.filter((skill) => skill.label === 'knowledge');
    const skills = posting.skills.filter((skill) => skill.label === 'skill');
    countSpans(posting, mentions, knowledge, all, []);
    countSpans(
      posting,
      mentions.filter((mention) => mention.kind !== 'soft'),
      knowledge,
      hard,
      [],
    );
    const notInSkills = mentions.filter((mention) => {
      const start = [...posting.text.slice(0, mention.span.start)].length;
      const inKnowledge = knowledge.some((span) => span.start < start + mention.surface.length && start < span.end);
      return inKnowledge || !skills.some((span) => span.start <= start && start < span.end);
    });
    countSpans(posting, notInSkills, knowledge, outside, mistakes);
  }
  console.log(`skillspan knowledge, all mentions: ${spanScores(all)}`);
  console.log(`skillspan knowledge, without soft skills: ${spanScores(hard)}`);
  report(`skillspan knowledge, without mentions inside spans labelled as skills: ${spanScores(outside)}`, mistakes);
}

/** ESCO concepts of sentences: a mention is a concept when its label or surface is one of the concept's names. */
function esco(): void {
  const names = new Map<string, Set<string>>();
  for (const concept of readJsonLines<{ label: string; alt: readonly string[] }>(data, 'taxonomies/esco_skills.jsonl'))
    for (const name of [concept.label, ...concept.alt]) {
      const key = plain(name);
      const labels = names.get(key) ?? new Set<string>();
      names.set(key, labels.add(concept.label));
    }
  let right = 0;
  let found = 0;
  let wanted = 0;
  const mistakes: string[] = [];
  for (const sentence of readJsonLines<LabelledText>(data, 'skills-esco/esco_sentences.jsonl')) {
    const truth = new Set(
      sentence.skills
        .map((skill) => skill.label)
        .filter((label) => label !== 'LABEL NOT PRESENT' && label !== 'UNDERSPECIFIED'),
    );
    const predicted = new Map<string, SkillMention>();
    for (const mention of extractSkills(sentence.text)) {
      const labels = names.get(plain(mention.surface)) ?? names.get(plain(mention.label));
      // One name of several concepts: the right one if it is among them, else the first.
      if (labels !== undefined)
        predicted.set([...labels].find((label) => truth.has(label)) ?? [...labels][0]!, mention);
    }
    wanted += truth.size;
    found += predicted.size;
    for (const [label, mention] of predicted)
      if (truth.has(label)) right++;
      else
        mistakes.push(
          `wrong «${mention.surface}» as ${label}; labelled ${[...truth].join(', ') || '–'}: ${sentence.text.slice(0, 100)}`,
        );
  }
  report(`esco concepts: ${scores(right, found, wanted)}`, mistakes);
}

/**
 * German postings with ICT terms marked. Soft skills and spoken languages are no ICT terms, whoever looks for them; practices
 * are of all trades ("Buchhaltung"), so that tools and knowledge alone are nearest to what was marked.
 */
function ictGerman(): void {
  const all = emptyCount();
  const hard = emptyCount();
  const named = emptyCount();
  const mistakes: string[] = [];
  for (const posting of readJsonLines<LabelledText>(data, 'skills-ict-de/ict_terms.jsonl')) {
    const mentions = extractSkills(posting.text);
    countSpans(posting, mentions, posting.skills, all, []);
    countSpans(
      posting,
      mentions.filter((mention) => mention.kind !== 'soft' && mention.kind !== 'language'),
      posting.skills,
      named,
      [],
    );
    countSpans(
      posting,
      mentions.filter((mention) => mention.kind === 'tool' || mention.kind === 'knowledge'),
      posting.skills,
      hard,
      mistakes,
    );
  }
  console.log(`ict-de, all mentions: ${spanScores(all)}`);
  console.log(`ict-de, without soft skills and spoken languages: ${spanScores(named)}`);
  report(`ict-de, tools and knowledge: ${spanScores(hard)}`, mistakes);
}
