/** The skills of one text as a table for a terminal: most mentioned first. */
import type { SkillId, SkillMention } from '../index.ts';
import { column, displayWidth, printable, wrap } from './columns.ts';
import { counted } from './counted.ts';
import type { PageOptions } from './match-explanation.ts';

export function skillsPage(mentions: readonly SkillMention[], { width, paint }: PageOptions): string {
  const rows = bySkill(mentions);
  if (rows.length === 0) return 'No skills found.\n';
  const labelWidth = Math.min(34, Math.max(10, width - 25), Math.max(...rows.map(({ label }) => displayWidth(label))));
  const indent = labelWidth + 8;
  const lines = [paint('bold', `${counted(rows.length, 'skill')} in ${counted(mentions.length, 'place')}`)];
  for (const { label, domain, count, surfaces } of rows) {
    const detail = `${domain}: ${surfaces.map((surface) => `“${surface}”`).join(', ')}`;
    const [first = '', ...rest] = wrap(detail, Math.max(16, width - indent));
    lines.push(
      `  ${paint('green', column(label, labelWidth))} ${paint('cyan', `${count}×`.padStart(4))} ${paint('dim', first)}`,
    );
    lines.push(...rest.map((line) => ' '.repeat(indent) + paint('dim', line)));
  }
  return `${lines.join('\n')}\n`;
}

interface SkillRow {
  readonly label: string;
  readonly domain: string;
  readonly count: number;
  /** The different wordings, in the order of their first place. */
  readonly surfaces: readonly string[];
}

/** One row per skill; equal counts stay in the order of their first mention. */
function bySkill(mentions: readonly SkillMention[]): readonly SkillRow[] {
  const groups = new Map<SkillId, SkillMention[]>();
  for (const mention of mentions) {
    const group = groups.get(mention.skillId);
    if (group === undefined) groups.set(mention.skillId, [mention]);
    else group.push(mention);
  }
  return [...groups.values()]
    .map((group) => ({
      label: printable(group[0]?.label ?? ''),
      domain: group[0]?.domain ?? '',
      count: group.length,
      surfaces: [...new Set(group.map(({ surface }) => printable(surface)))],
    }))
    .sort((a, b) => b.count - a.count);
}
