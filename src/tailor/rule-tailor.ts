/**
 * Advice without a model: rewrites and reasons by rules, from the person's own words, on any machine.
 *
 * 1. Every passage is tried on the rules of its language (`rules/`). A rule that can't be sure does nothing.
 * 2. A skill the posting asks for and a tool of the passage implies is named beside that tool.
 * 3. What came out has to pass the same gate as a model's rewrite.
 * 4. The weakest passages that have most to do with the posting come first.
 */
import type { Advice, AdvisedRewrite } from './advice.ts';
import { groundSentences } from './grounding/ground-prose.ts';
import { proseContext } from './grounding/prose-context.ts';
import { groundWording, rewriteContext } from './grounding/ground-rewrite.ts';
import { contains, spanText } from '../text/span.ts';
import type { StopWordLanguage } from '../text/stopwords.ts';
import type { TailorPassage } from './passages.ts';
import { REWORDED_LANGUAGES, reword, type Rewording } from './rules/rewording.ts';
import { ruleReasons } from './rules/rule-reasons.ts';
import { byUrgency, skillQuestion } from './skill-questions.ts';
import type { TailorBrief } from './tailor-brief.ts';

export interface RuleTailor {
  /** Name and version of the rules, for provenance. */
  readonly id: string;
  /** What it rewords; a résumé in another language is warned of. Absent: any. */
  readonly languages?: readonly StopWordLanguage[];
  /** Same brief, same advice. */
  write(brief: TailorBrief): Advice;
}

/** The default writer, which needs no model and no network. */
export function ruleTailor(): RuleTailor {
  return { id: 'rules@4', languages: REWORDED_LANGUAGES, write };
}

interface Candidate {
  readonly rewrite: AdvisedRewrite;
  readonly rank: number;
  /** The line named a duty, or a noun stood where the verb belongs. */
  readonly namedDuty: boolean;
}

/** Share of the rank that a skill of the posting in the passage is worth, and how many count. Chosen, unmeasured. */
const SKILL_RANK = 0.5;
const MOST_RANKED_SKILLS = 3;

function write(brief: TailorBrief): Advice {
  const reasons = ruleReasons(brief.language);
  const asked = new Set(brief.job.askedSkills.map(({ skillId }) => skillId));
  const ongoing = ongoingJobs(brief);
  const candidates: Candidate[] = [];
  const seen = new Set<string>();
  for (const passage of brief.passages) {
    // A line that stands in two entries is reworded once; the place of the second is better used for another.
    if (seen.has(passage.text)) continue;
    seen.add(passage.text);
    const rewording = rewordPassage(brief, passage, ongoing);
    if (rewording === undefined) continue;
    const skills = new Set(
      brief.resume.mentions
        .filter(({ span, skillId }) => contains(passage.span, span) && asked.has(skillId))
        .map(({ skillId }) => skillId),
    );
    candidates.push({
      rewrite: { passage: passage.number, rewritten: rewording.text, reason: reasons.rewrite[rewording.reason] },
      namedDuty: rewording.reason === 'duty' || rewording.reason === 'gerund' || rewording.reason === 'noun',
      rank: rewording.weakness + SKILL_RANK * Math.min(MOST_RANKED_SKILLS, skills.size),
    });
  }
  candidates.sort((a, b) => b.rank - a.rank || a.rewrite.passage - b.rewrite.passage);
  const chosen = candidates.slice(0, brief.maxRewrites);
  const ending =
    chosen.length === 0 ? reasons.noWeakLines : chosen.some(({ namedDuty }) => namedDuty) ? reasons.weakLines : '';
  return { rewrites: chosen.map(({ rewrite }) => rewrite), reasoning: reasoning(brief, ending) };
}

/** Jobs that go on and are told in the present tense: none of their lines begins with a past form. */
function ongoingJobs({ resume, language }: TailorBrief): ReadonlySet<number> {
  const jobs = new Set<number>();
  if (language !== 'en') return jobs;
  for (const [at, { dates, highlights }] of resume.document.work.entries())
    if (
      dates?.ongoing === true &&
      !highlights.some(({ value }) =>
        /^(?:\p{L}+ed|Ran|Built|Kept|Wrote|Made|Sold|Held|Took|Taught|Drove|Set|Cut)\b/u.test(value),
      ) &&
      highlights.some(({ value }) => !/^(?:Responsible|In charge)/.test(value))
    )
      jobs.add(at);
  return jobs;
}

function rewordPassage(
  brief: TailorBrief,
  passage: TailorPassage,
  ongoing: ReadonlySet<number>,
): Rewording | undefined {
  const isOngoing = passage.work !== undefined && ongoing.has(passage.work);
  const context = rewriteContext({ resume: brief.resume, job: brief.job, original: passage });
  const passes = ({ text }: Rewording): boolean =>
    text !== passage.text && groundWording(context, text).unsupported.length === 0;
  const worded = reword(passage.text, brief.language, isOngoing);
  // A summary says what somebody is and looks for; only its fillers and its "I" may go.
  const isFit =
    worded !== undefined && (passage.kind === 'highlight' || worded.reason === 'filler' || worded.reason === 'person');
  const own = isFit && passes(worded) ? worded : undefined;
  const named = withImpliedSkill(brief, passage, own?.text ?? passage.text);
  if (named !== undefined && passes(named)) return own === undefined ? named : { ...own, text: named.text };
  return own;
}

/** "… in React" → "… in React (JavaScript)", where the posting asks for JavaScript and no other place of the résumé names it. */
function withImpliedSkill(
  { match, resume }: TailorBrief,
  { span }: TailorPassage,
  text: string,
): Rewording | undefined {
  for (const { skillId, label, via, answeredBy, kind } of match.matchedSkills) {
    if (via !== 'implied' || kind === 'soft' || resume.skills.has(skillId)) continue;
    const mention = resume.skills.get(answeredBy)?.mentions.find((one) => contains(span, one.span));
    if (mention === undefined) continue;
    // "MySQL" says SQL to whoever searches for it, and so does "T-SQL" further on.
    if (text.toLowerCase().includes(label.toLowerCase())) continue;
    const at = text.indexOf(mention.surface);
    const end = at + mention.surface.length;
    // Once, as a word of its own, and with no bracket behind it yet.
    if (at < 0 || text.indexOf(mention.surface, end) >= 0 || /^[\p{L}\p{N}(]|^ \(/u.test(text.slice(end))) continue;
    return { text: `${text.slice(0, end)} (${label})${text.slice(end)}`, weakness: 1, reason: 'skill' };
  }
  return undefined;
}

/** Skills named in one sentence. */
const MOST_NAMED = 3;
const MOST_TRIED = 10;

/** `ending`: what is said of the lines, if anything. */
function reasoning({ match, resume, job, language }: TailorBrief, ending: string): string {
  const reasons = ruleReasons(language);
  const list = (names: readonly string[]): string =>
    names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')}${reasons.and}${names.at(-1)!}`;
  // As the texts write them: a label may be a name that neither uses.
  const inResume = (skillId: string): readonly string[] =>
    resume.skills
      .get(skillId)
      ?.mentions.slice(0, 1)
      .map(({ span }) => spanText(resume.document.text, span)) ?? [];
  const inJob = (skillId: string): readonly string[] =>
    job.mentions
      .filter((mention) => mention.skillId === skillId)
      .slice(0, 1)
      .map(({ surface }) => surface);
  const strengths = unique(
    match.matchedSkills
      // Naming a way to be shows nothing of it.
      .filter(({ via, kind }) => via === 'exact' && kind !== 'soft')
      .flatMap(({ skillId }) => inResume(skillId)),
  );
  const gate = proseContext({ resume, job });
  const passes = (sentence: string): boolean => groundSentences(gate, sentence).dropped.length === 0;
  const gaps = unique(match.missingSkills.flatMap(({ skillId }) => inJob(skillId)));
  // The first of the questions that are asked below.
  const [likely] = byUrgency(match.missingSkills);
  const question = likely === undefined ? undefined : inJob(likely.skillId)[0];
  // A name that the gate does not know again in a sentence is left out, and not the whole sentence.
  const shown = strengths.slice(0, MOST_TRIED).filter((name) => passes(reasons.strengths(name)));
  return [
    shown.length === 0 ? '' : reasons.strengths(list(shown.slice(0, MOST_NAMED))),
    gaps.length === 0 ? '' : reasons.gaps(list(gaps.slice(0, MOST_NAMED))),
    question === undefined ? '' : skillQuestion(question, likely!.kind, language),
    ending,
  ]
    .filter((sentence) => sentence !== '' && passes(sentence))
    .join(' ');
}

function unique(names: readonly string[]): readonly string[] {
  const seen = new Set<string>();
  return names.filter(
    (name) => !/\n/.test(name) && !seen.has(name.toLowerCase()) && seen.add(name.toLowerCase()) !== undefined,
  );
}
