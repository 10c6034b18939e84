import { describe, expect, it } from 'vitest';
import { alternativeGroups } from '../../src/features/alternatives.ts';
import { extractSkills } from '../../src/skills/mentions.ts';

/** Skills of a line, those that stand for each other in one list. */
function groups(line: string): readonly (readonly string[])[] {
  const mentions = extractSkills(line);
  const byGroup = new Map<number, string[]>();
  alternativeGroups(line, mentions).forEach((group, at) => {
    const members = byGroup.get(group) ?? [];
    if (!members.includes(mentions[at]!.skillId)) members.push(mentions[at]!.skillId);
    byGroup.set(group, members);
  });
  return [...byGroup.values()];
}

const sizes = (line: string): readonly number[] => groups(line).map((group) => group.length);

describe('alternativeGroups', () => {
  it.each([
    ['PostgreSQL or MySQL', [2]],
    ['Python, Java or Scala', [3]],
    ['Python, Java, or Scala', [3]],
    ['Python, Java and/or Scala', [3]],
    ['Google Cloud, AWS (Amazon Web Services), or Azure', [3]],
    ['Python und Java', [1, 1]],
    ['Python oder Java', [2]],
    ['Python, Java and Scala', [1, 1, 1]],
    ['HTML, CSS, and TypeScript or JavaScript', [1, 1, 2]],
    ['tools such as Docker, Terraform and Ansible', [3]],
    ['one or more of the following languages: Python, Java, Scala', [3]],
    ['including but not limited to Python, Java', [2]],
    ['Python. Java or Scala', [1, 2]],
  ])('%s', (line, expected) => {
    expect(sizes(line)).toEqual(expected);
  });

  it('does not join over a line end', () => {
    expect(sizes('Python,\nJava or Scala')).toEqual([1, 2]);
  });

  it('does not take the verb “like” inside a word, as in “unlike”, for a cue', () => {
    expect(sizes('unlike Python, Java')).toEqual([1, 1]);
  });
});
