import { describe, expect, it } from 'vitest';
import { compoundStem } from '../../src/skills/german-compounds.ts';
import { extractSkills } from '../../src/skills/mentions.ts';

describe('compoundStem', () => {
  it.each([
    ['pythonkenntnisse', false, { stem: 'python', germanOnly: false }],
    ['projektleitungserfahrung', false, { stem: 'projektleitung', germanOnly: false }],
    ['softwareprojekten', true, { stem: 'software', germanOnly: true }],
    ['informationssysteme', true, { stem: 'information', germanOnly: true }],
    ['softwareprojekten', false, undefined],
    ['marketingabteilung', true, undefined],
    ['kenntnisse', false, undefined],
  ])('%s', (word, isCapitalised, expected) => {
    expect(compoundStem(word, isCapitalised)).toEqual(expected);
  });
});

describe('compounds in texts', () => {
  const labels = (text: string): readonly string[] => extractSkills(text).map((mention) => mention.label);

  it('names the skill of the first part, and its span is the whole word', () => {
    const text = 'Wir erwarten Erfahrung in der Javaentwicklung und mit Linuxumgebungen.';
    expect(extractSkills(text).map((mention) => [mention.label, mention.surface])).toEqual([
      ['Java', 'Javaentwicklung'],
      ['Linux', 'Linuxumgebungen'],
    ]);
  });

  it('is read in German text only', () => {
    expect(labels('The Linuxprojekt of the year is a game for children and their parents.')).not.toContain('Linux');
  });
});
