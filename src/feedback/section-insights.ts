/** What each section of the résumé holds, what is good in it and what mending it is worth. */
import type { ResumeDocument, Section, SectionKind } from '../document/resume-document.ts';
import { contains, type Span } from '../text/span.ts';
import { openingValue } from './criteria/action-verbs.ts';
import { isQuantified } from './criteria/quantified-impact.ts';
import { wordsOf } from './bullets.ts';
import type { FeedbackContext, FeedbackCriterion } from './feedback-criterion.ts';
import type { FeedbackFinding, SectionInsight, SectionShare } from './feedback-report.ts';

/** In the order of the résumé. A finding belongs to the section that holds its place; what is missing altogether belongs to none. */
export function sectionInsights(
  context: FeedbackContext,
  findings: readonly FeedbackFinding[],
  criteria: readonly FeedbackCriterion[],
): readonly SectionInsight[] {
  const { resume } = context;
  return resume.sections.map((section): SectionInsight => {
    const { kind, title, span, body } = section;
    const own = findings.filter((finding) => finding.span.end > finding.span.start && contains(span, finding.span));
    const words = wordsOf(resume.text.slice(body.start, body.end), body.start).length;
    const toMend = sharesOf(own);
    const what = words === 0 ? ['Nothing stands under this heading.'] : holdings(context, section);
    return {
      kind,
      ...(title === undefined ? {} : { title: title.value }),
      span,
      words,
      findings: own.length,
      delta: toMend.reduce((sum, { delta }) => sum + delta, 0),
      toMend,
      insight: [...what, ...(words === 0 ? [] : [advice(toMend, criteria)])].join(' '),
    };
  });
}

/** Findings by criterion, largest delta first. */
function sharesOf(findings: readonly FeedbackFinding[]): readonly SectionShare[] {
  const shares = new Map<string, { findings: number; delta: number }>();
  for (const { criterionId, delta } of findings) {
    const share = shares.get(criterionId);
    if (share === undefined) shares.set(criterionId, { findings: 1, delta });
    else {
      share.findings++;
      share.delta += delta;
    }
  }
  return [...shares]
    .map(([criterionId, share]) => ({ criterionId, ...share }))
    .sort((a, b) => b.delta - a.delta || (a.criterionId < b.criterionId ? -1 : 1));
}

function advice(toMend: readonly SectionShare[], criteria: readonly FeedbackCriterion[]): string {
  if (toMend.length === 0) return 'Nothing to mend here.';
  const named = toMend.slice(0, 2).map(({ criterionId, findings, delta }) => {
    const label = criteria.find(({ id }) => id === criterionId)?.label ?? criterionId;
    return `“${label}” (${counted(findings, 'place')}, ${(100 * delta).toFixed(1)} points)`;
  });
  return `Most to gain: ${named.join(', ')}.`;
}

/** One or two sentences on what was read in it. */
function holdings(context: FeedbackContext, { kind, span }: Section): readonly string[] {
  const { resume } = context;
  const inside = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => contains(span, item.span));
  switch (kind satisfies SectionKind) {
    case 'work':
    case 'projects':
    case 'volunteer':
      return deeds(context, inside([...resume.work, ...resume.projects]).length, span);
    case 'education':
      return studies(inside(resume.education));
    case 'skills':
      return skills(context, span);
    default:
      return [];
  }
}

function deeds({ bullets, language }: FeedbackContext, entries: number, span: Span): readonly string[] {
  const own = bullets.filter((bullet) => contains(span, bullet.span));
  if (entries === 0 && own.length === 0) return ['No entry could be read.'];
  if (own.length === 0) return [`${counted(entries, 'entry', 'entries')}, and nothing is told of what was done.`];
  const measured = own.filter(isQuantified).length;
  const active = own.filter((bullet) => openingValue(bullet) === 1).length;
  const facts = [...(language === 'en' ? [`${active} begin with what was done`] : []), `${measured} say how much`];
  return [`${counted(entries, 'entry', 'entries')} with ${counted(own.length, 'bullet')}: ${facts.join(', ')}.`];
}

function studies(entries: ResumeDocument['education']): readonly string[] {
  if (entries.length === 0) return ['No entry could be read.'];
  const missing = [
    ...(entries.some(({ institution }) => institution === undefined) ? ['an institution'] : []),
    ...(entries.some(({ studyType, area }) => studyType === undefined && area === undefined)
      ? ['a degree or subject']
      : []),
    ...(entries.some(({ dates }) => dates === undefined) ? ['a date'] : []),
  ];
  const count = counted(entries.length, 'entry', 'entries');
  return [
    missing.length === 0 ? `${count}, complete.` : `${count}; somewhere ${missing.join(' and ')} could not be read.`,
  ];
}

function skills({ features, resume }: FeedbackContext, span: Span): readonly string[] {
  const uses = [...resume.work, ...resume.projects].map((entry) => entry.span);
  const listed = [...features.skills.values()].filter(({ mentions }) =>
    mentions.some((mention) => contains(span, mention.span)),
  );
  if (listed.length === 0) return ['None of these is a skill that is known here.'];
  const shown = listed.filter(({ mentions }) =>
    mentions.some((mention) => uses.some((use) => contains(use, mention.span))),
  );
  return [`${counted(listed.length, 'known skill')}, ${shown.length} of them shown at work or in projects.`];
}

function counted(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
