import { describe, expect, test } from 'vitest';
import { askedYears } from '../../../src/document/job/asked-years.ts';
import { cueWords } from '../../../src/document/cues/cue-lexicon.ts';

function read(text: string, isAmongRequirements = true): { years: number; surface: string; isOfOneSkill: boolean }[] {
  const words = cueWords(text);
  return askedYears(words, 0, words.words.length, { isAmongRequirements, speaksOfSelf: false }).map(
    ({ years, span, isOfOneSkill }) => ({ years, surface: text.slice(span.start, span.end), isOfOneSkill }),
  );
}

test.each([
  ['Somebody who has worked a busy grill for at least 2 years', [2]],
  ['We have worked with growers for 20 years', []],
])('in running text “%s” asks %j years', (text, years) => {
  expect(read(text, false).map((one) => one.years)).toEqual(years);
});

test.each([
  ['5+ years of Java', [5]],
  ['at least three years of experience', [3]],
  ['three (3) years of work experience', [3]],
  ['3-5 yrs', [3]],
  ['8 – 10 years', [8]],
  ['between 2 and 4 years of experience', [2]],
  ['5 or more years in sales', [5]],
  ['minimum of 2 years', [2]],
  ['six months experience', [0.5]],
  ['7 months to 1 year of hands-on experience', [0.58]],
  ['2.5 years experience', [2.5]],
  ['mindestens 3 Jahre Berufserfahrung', [3]],
  ['1,5 Jahre Erfahrung', [1.5]],
  ['3 ans d’expérience', [3]],
  ['al menos 2 años', [2]],
  ['mais de 4 anos de experiência', [4]],
  ['almeno due anni di esperienza', [2]],
  ['minimaal 3 jaar ervaring', [3]],
  ['Desde 1 año Hasta 5 años de experiencia', [1]],
  ['mínimo 1 año, máximo 5 años de experiencia', [1]],
  ['desde 2 anos até 4 anos de experiência', [2]],
  ['entre 2 et 5 ans d’expérience', [2]],
  ['von 1 Jahr bis 5 Jahren Berufserfahrung', [1]],
  ['dai 2 ai 5 anni di esperienza', [2]],
  ['от 3 до 5 лет опыта', [3]],
  ['опыт не менее 2 лет', [2]],
  ['no less than 3 years of experience', [3]],
  ['8+ years in IT, 3+ years with AWS', [8, 3]],
])('“%s” asks for %j years', (text, years) => {
  expect(read(text).map((one) => one.years)).toEqual(years);
});

test.each([
  'Must be 18+ years of age',
  '10 years warranty',
  'within the last 5 years',
  '4-year degree',
  '3 year contract',
  '25 days per year',
  'up to 5 years',
  '0-2 years',
  '15 years of full time education',
  'founded 60 years ago',
  '12 month fixed term',
  '2,000 hours a year',
])('“%s” asks for none', (text) => {
  expect(read(text)).toEqual([]);
});

test('outside requirements a number of years needs a word of experience', () => {
  expect(read('The contract runs for 3 years', false)).toEqual([]);
  expect(read('You have 3 years of experience', false).map((one) => one.years)).toEqual([3]);
});

describe('years of one skill', () => {
  test.each([
    ['5 years of Java', true],
    ['5 years of experience with Spring', true],
    ['5 years of experience.', false],
    ['5 years of professional experience with Spring', true],
    ['5 years in a similar role', false],
  ])('“%s”: %j', (text, isOfOneSkill) => {
    expect(read(text).map((one) => one.isOfOneSkill)).toEqual([isOfOneSkill]);
  });
});

test('the span holds the bound, the number and the unit', () => {
  expect(read('You need at least 3 to 5 years here')[0]?.surface).toBe('at least 3 to 5 years');
});
