/** The skills a résumé names, with the time its dated entries show for each. */
import { monthsCovered, type DateRange } from '../document/dates/date-range.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import type { SkillMention } from '../skills/mentions.ts';
import type { SkillId } from '../skills/taxonomy.ts';
import type { Span } from '../text/span.ts';

/** One skill of a résumé. */
export interface ResumeSkill {
  readonly skillId: SkillId;
  readonly mentions: readonly SkillMention[];
  /** That of its surest mention, 0..1. */
  readonly confidence: number;
  /** Months of the dated work entries and projects that mention it, overlaps counted once; absent without such an entry. */
  readonly months?: number;
  /** Where those dates stand. */
  readonly dates: readonly Span[];
}

/** Skills by id, in order of first mention. */
export function resumeSkills(
  resume: ResumeDocument,
  mentions: readonly SkillMention[],
): ReadonlyMap<SkillId, ResumeSkill> {
  const bySkill = new Map<SkillId, { mentions: SkillMention[]; ranges: Set<DateRange> }>();
  const rangeAt = datedEntries(resume);
  for (const mention of mentions) {
    let skill = bySkill.get(mention.skillId);
    if (skill === undefined) bySkill.set(mention.skillId, (skill = { mentions: [], ranges: new Set() }));
    skill.mentions.push(mention);
    const range = rangeAt(mention.span);
    if (range !== undefined) skill.ranges.add(range);
  }
  const skills = new Map<SkillId, ResumeSkill>();
  for (const [skillId, { mentions: own, ranges }] of bySkill) {
    const months = ranges.size === 0 ? undefined : monthsCovered([...ranges]);
    skills.set(skillId, {
      skillId,
      mentions: own,
      confidence: Math.max(...own.slice(0, MENTIONS_WEIGHED).map((mention) => mention.confidence)),
      ...(months === undefined ? {} : { months }),
      dates: [...ranges].map((range) => range.span),
    });
  }
  return skills;
}

/** Enough to find the surest; a hostile text may name one skill a hundred thousand times. */
const MENTIONS_WEIGHED = 1000;

/** Date range of the entry that holds a span; for queries in ascending order. */
function datedEntries(resume: ResumeDocument): (span: Span) => DateRange | undefined {
  const entries = [...resume.work, ...resume.projects].sort(
    (a, b) => a.span.start - b.span.start || b.span.end - a.span.end,
  );
  let at = 0;
  return (span) => {
    while (at + 1 < entries.length && entries[at + 1]!.span.start <= span.start) at++;
    const entry = entries[at];
    if (entry === undefined || span.start < entry.span.start || span.end > entry.span.end) return undefined;
    return entry.dates;
  };
}
