/** Feedback as API A says it: its four sub-scores are means of the criteria that are about them. */
import { extractSkills, type Factor, type FeedbackReport, type ResumeDocument } from '@trackruit/ml';
import type { FeedbackTask } from '../../workers/engine-task.ts';
import { meanValue } from './match-answer.ts';
import { rounded } from './rounded.ts';

/** Criteria by the sub-score they belong to. Every criterion of the catalogue is in one. */
const GROUPS = {
  structure_score: ['completeness', 'contact', 'order-and-gaps', 'consistency', 'bullet-length'],
  keyword_score: ['role-relevance', 'acronyms'],
  skill_score: ['skills-in-use', 'quantified-impact', 'action-verbs'],
  readability_score: ['readability', 'tense-and-person', 'passive-voice', 'cliches', 'repetition', 'inclusive-wording'],
} as const;

/** Of places to mend; the rest is in the report's count. */
const MOST_FEEDBACK = 12;

export function feedbackAnswer(report: FeedbackReport, resume: ResumeDocument, task: FeedbackTask): object {
  const { text } = resume;
  const skills = [...new Set(extractSkills(text).map(({ label }) => label))];
  const sections = [...new Set(resume.sections.map(({ kind }) => kind))];
  const scores = Object.entries(GROUPS).map(([name, ids]) => [name, factorsOf(report, ids)] as const);
  const unjudged = scores.filter(([, factors]) => factors.length === 0).map(([name]) => name);
  const verbs = report.factors.some(({ id }) => id === 'action-verbs');
  return {
    overall_score: rounded(report.score),
    ...Object.fromEntries(scores.map(([name, factors]) => [name, rounded(meanValue(factors))])),
    metrics: {
      word_count: report.metrics.words,
      character_count: text.length,
      skills_found: skills.length,
      sections_found: sections.length,
      impact_verbs: report.metrics.bulletsWithVerb,
      bullets: report.metrics.bullets,
      quantified_bullets: report.metrics.quantifiedBullets,
    },
    skills_found: skills,
    sections_found: sections,
    section_analysis: report.sections.map(({ kind, title, words, findings, delta, insight, span }) => ({
      section: kind,
      title: title ?? null,
      words,
      findings,
      delta: rounded(delta),
      insight,
      span,
    })),
    feedback: feedbackLines(report),
    model_version: 'feedback-v1',
    explanations: [
      `The résumé scores ${String(Math.round(100 * report.score))} of 100 for the role asked for.`,
      ...report.factors.map(({ reason }) => reason),
      ...unjudged.map(
        (name) => `${name} is 0 because no criterion behind it could be applied; it took no part in overall_score.`,
      ),
      ...(verbs ? [] : ['No bullets of work or projects were read, so impact_verbs is 0.']),
    ],
    variant: task.variant,
    engine_version: report.provenance.engine,
    not_judged: unjudged,
    factors: report.factors.map(({ id, value, weight, contribution, reason }) => ({
      id,
      value: rounded(value),
      weight: rounded(weight),
      contribution: rounded(contribution),
      reason,
    })),
    findings: report.findings.map(({ criterionId, span, reason, hint, delta }) => ({
      criterion: criterionId,
      span,
      reason,
      hint,
      delta: rounded(delta),
    })),
    strengths: report.praise.map(({ reason }) => reason),
    provenance: report.provenance,
  };
}

function factorsOf(report: FeedbackReport, ids: readonly string[]): readonly Factor[] {
  return report.factors.filter(({ id }) => ids.includes(id));
}

/** What to do, most worth first; the same advice for several places is said once. */
function feedbackLines({ findings, praise }: FeedbackReport): readonly string[] {
  const advice = [...new Set(findings.map(({ reason, hint }) => `${reason} ${hint}`))].slice(0, MOST_FEEDBACK);
  return advice.length > 0 ? advice : praise.map(({ reason }) => reason);
}
