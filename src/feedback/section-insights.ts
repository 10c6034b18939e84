/** What each section of the résumé holds, what is good in it and what mending it is worth. */
import type { ResumeDocument, Section, SectionKind } from '../document/resume-document.ts';
import type { Factor } from '../explanation/factor.ts';
import { contains, type Span } from '../text/span.ts';
import { openingValue } from './criteria/action-verbs.ts';
import { isQuantified } from './criteria/quantified-impact.ts';
import { listedSkills } from './criteria/skills-in-use.ts';
import { counted, share } from '../explanation/counted.ts';
import { wordsOf } from './bullets.ts';
import type { FeedbackContext, FeedbackCriterion } from './feedback-criterion.ts';
import type { FeedbackFinding, SectionInsight, SectionShare } from './feedback-report.ts';

/** In the order of the résumé. A finding belongs to the section that holds its place; what is missing altogether belongs to none. */
export function sectionInsights(
  context: FeedbackContext,
  findings: readonly FeedbackFinding[],
  criteria: readonly FeedbackCriterion[],
  factors: readonly Factor[],
): readonly SectionInsight[] {
  const { resume } = context;
  const absent = findings.filter(({ criterionId, span }) => criterionId === 'contact' && span.end === span.start);
  return resume.sections.map((section): SectionInsight => {
    const { kind, title, span, body } = section;
    const own = findings.filter((finding) => finding.span.end > finding.span.start && contains(span, finding.span));
    const words = wordsOf(resume.text.slice(body.start, body.end), body.start).length;
    const toMend = sharesOf(own);
    const { facts, isFine }: Holdings =
      words === 0
        ? { facts: ['Nothing stands under this heading.'], isFine: false }
        : kind === 'contact' && title === undefined
          ? { facts: absent.map(({ reason }) => reason), isFine: absent.length === 0 }
          : holdings(context, section);
    const hints = words === 0 ? [] : advice(toMend, criteria, factors);
    return {
      kind,
      ...(title === undefined ? {} : { title: title.value }),
      span,
      words,
      findings: own.length,
      delta: toMend.reduce((sum, { delta }) => sum + delta, 0),
      toMend,
      insight: [...facts, ...(hints.length > 0 ? hints : isFine ? ['Nothing to mend here.'] : [])].join(' '),
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

function advice(
  toMend: readonly SectionShare[],
  criteria: readonly FeedbackCriterion[],
  factors: readonly Factor[],
): readonly string[] {
  if (toMend.length === 0) return [];
  const named = toMend.slice(0, 2).map(({ criterionId, findings, delta }) => {
    const label = criteria.find(({ id }) => id === criterionId)?.label ?? criterionId;
    const factor = factors.find(({ id }) => id === criterionId);
    // Together they gain no more than the criterion has left to give.
    const most = factor === undefined ? delta : Math.min(delta, factor.weight - factor.contribution);
    return `“${label}” (${counted(findings, 'place')}, ${(100 * most).toFixed(1)} points)`;
  });
  return [`Most to gain: ${named.join(', ')}.`];
}

/** What was read in a section; not fine where something is missing that no finding of this place names. */
interface Holdings {
  readonly facts: readonly string[];
  readonly isFine: boolean;
}

/** One or two sentences on what was read in it. */
function holdings(context: FeedbackContext, { kind, span }: Section): Holdings {
  const { resume } = context;
  const inside = <Item extends { readonly span: Span }>(items: readonly Item[]): readonly Item[] =>
    items.filter((item) => contains(span, item.span));
  switch (kind satisfies SectionKind) {
    case 'work':
    case 'projects':
      return deeds(context, inside([...resume.work, ...resume.projects]).length, span);
    case 'education':
      return studies(inside(resume.education));
    case 'skills':
      return skills(context, span);
    default: {
      // Voluntary work has no entries of its own here, so only its bullets can be told of.
      const judged = [...context.bullets, ...context.summary];
      return judged.some((unit) => contains(span, unit.span))
        ? { facts: [], isFine: true }
        : { facts: ['No criterion judges what stands here.'], isFine: false };
    }
  }
}

function deeds({ bullets, language }: FeedbackContext, entries: number, span: Span): Holdings {
  const own = bullets.filter((bullet) => contains(span, bullet.span));
  if (entries === 0 && own.length === 0) return { facts: ['No entry could be read.'], isFine: false };
  if (own.length === 0)
    return { facts: [`${counted(entries, 'entry', 'entries')}, and nothing is told of what was done.`], isFine: false };
  const measured = own.filter(isQuantified).length;
  const active = own.filter((bullet) => openingValue(bullet) === 1).length;
  const verb = (count: number, [one, many]: readonly [string, string]): string =>
    `${count} ${count === 1 ? one : many}`;
  const facts = [
    ...(language === 'en' ? [`${verb(active, ['begins', 'begin'])} with what was done`] : []),
    `${verb(measured, ['says', 'say'])} how much`,
  ];
  const told = counted(own.length, 'bullet');
  return {
    facts: [
      `${entries === 0 ? `${told} and no entry around ${own.length === 1 ? 'it' : 'them'}` : `${counted(entries, 'entry', 'entries')} with ${told}`}: ${facts.join(', ')}.`,
    ],
    isFine: true,
  };
}

function studies(entries: ResumeDocument['education']): Holdings {
  if (entries.length === 0) return { facts: ['No entry could be read.'], isFine: false };
  const missing = [
    ...(entries.some(({ institution }) => institution === undefined) ? ['an institution'] : []),
    ...(entries.some(({ studyType, area }) => studyType === undefined && area === undefined)
      ? ['a degree or subject']
      : []),
    ...(entries.some(({ dates }) => dates === undefined) ? ['a date'] : []),
  ];
  const count = counted(entries.length, 'entry', 'entries');
  return missing.length === 0
    ? { facts: [`${count}, complete.`], isFine: true }
    : { facts: [`${count}; somewhere ${missing.join(' and ')} could not be read.`], isFine: false };
}

/** Counts what the criterion of skills in use counts, so that both say the same. */
function skills(context: FeedbackContext, span: Span): Holdings {
  const listed = listedSkills(context, [span]);
  if (listed.length === 0)
    return { facts: ['No tool, method or field of knowledge that is known here.'], isFine: false };
  const shown = listed.filter(({ isUsed }) => isUsed).length;
  return {
    facts: [`${share(shown, listed.length, 'known skill', ['is', 'are'])} shown at work or in projects.`],
    isFine: shown > 0,
  };
}
