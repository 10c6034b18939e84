import { describe, expect, test } from 'vitest';
import { cueWords } from '../../../src/document/cues/cue-lexicon.ts';
import { degreeLevel, degreeMentions, degreeRank } from '../../../src/document/cues/education-levels.ts';

describe('the degree a line of education names', () => {
  test.each([
    ['B.Sc. Computer Science', 'bachelor'],
    ['BE in CS', 'bachelor'],
    ['BA (Hons) History', 'bachelor'],
    ['B.Tech', 'bachelor'],
    ['Bachelor’s degree', 'bachelor'],
    ['Licenciatura en Física', 'bachelor'],
    ['Master of Arts', 'master'],
    ['M.B.A.', 'master'],
    ['Dipl.-Ing. Maschinenbau', 'master'],
    ['Bac+5 en informatique', 'master'],
    ['Laurea magistrale in Economia', 'master'],
    ['Bachelor and Ph.D.', 'doctorate'],
    ['Juris Doctor', 'doctorate'],
    ['Associate’s degree in Nursing', 'associate'],
    ['BTS Comptabilité', 'associate'],
    ['Abgeschlossene Berufsausbildung', 'vocational'],
    ['MBO niveau 4', 'vocational'],
    ['High School Diploma', 'secondary'],
    ['Abitur', 'secondary'],
    ['10+2', 'secondary'],
    ['Scrum Master', undefined],
    ['MS Office', undefined],
    ['Boston, MA', undefined],
    ['High degree of autonomy', undefined],
  ])('of “%s” is %s', (text, level) => {
    expect(degreeLevel(text)).toBe(level);
  });
});

const found = (text: string): string[] =>
  degreeMentions(cueWords(text)).map(({ level, span }) => `${level}: ${text.slice(span.start, span.end)}`);

test('finds short forms in free text only beside a word that supports them', () => {
  expect(found('BS/MS in Physics')).toEqual(['bachelor: BS', 'master: MS']);
  expect(found('You will be as helpful to me as a BA')).toEqual([]);
  expect(found('Our office is in Portland, ME')).toEqual([]);
});

test('counts “degree” only where no degree is named beside it', () => {
  expect(found('Master of Science in Physics or a related degree')).toEqual(['master: Master of']);
  expect(found('A degree in Physics')).toEqual(['bachelor: degree in']);
});

test('ranks secondary lowest and doctorate highest', () => {
  expect([degreeRank('secondary'), degreeRank('bachelor'), degreeRank('doctorate')]).toEqual([0, 3, 5]);
});
