import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { personalCues } from '../../../src/document/cues/personal-cues.ts';

const found = (text: string): readonly (readonly [string, string])[] =>
  personalCues(text).map(({ kind, span }) => [kind, text.slice(span.start, span.end)] as const);

describe('personal cues', () => {
  it.each([
    ['Date of birth: 12.03.1988', 'birth'],
    ['D.O.B. : 3 May 1990', 'birth'],
    ['Geburtsdatum: 1. Juni 1979', 'birth'],
    ['Né le : 4 juillet 1985', 'birth'],
    ['Fecha de nacimiento: 02/11/1991', 'birth'],
    ['Age: 34', 'age'],
    ['Gender – Female', 'gender'],
    ['Pronouns: they/them', 'gender'],
    ['Marital Status\tMarried', 'family'],
    ["Father's Name: Ravi Raman", 'family'],
    ['Nationality: Dutch', 'origin'],
    ['Staatsangehörigkeit: deutsch', 'origin'],
    ['Religion: none', 'belief'],
    ['Blood Group: 0+', 'body'],
  ])('reads “%s” as %s', (line, kind) => {
    expect(found(`Ada Lind\n${line}\nExperience`)).toEqual([[kind, line]]);
  });

  it('reads each of several fields on one line', () => {
    expect(found('Age: 34 | Sex: female | Java developer')).toEqual([
      ['age', 'Age: 34'],
      ['gender', 'Sex: female'],
    ]);
  });

  it('finds pronouns, forms of address and ages in running text', () => {
    expect(found('Ms Okafor is 34 years old. She led a team and built its tools herself.')).toEqual([
      ['address', 'Ms'],
      ['age', '34 years old'],
      ['pronoun', 'She'],
      ['pronoun', 'herself'],
    ]);
    expect(found('A nurse aged 41, born in 1984')).toEqual([
      ['age', 'aged 41'],
      ['birth', 'born in 1984'],
    ]);
  });

  it.each([
    'Rolled out a HIS in two hospitals',
    'Managed age-related billing: 12 clinics',
    'Weight training, 5 years of coaching',
    'Experience: 34 months',
    'MS SQL Server and MS Office',
    'Ms Office, Ms Excel and Ms Word',
    'Sr. Engineer',
    'Children and youth work – planned and led a summer camp for two hundred children of the district every year',
  ])('finds nothing personal in “%s”', (line) => {
    expect(found(line)).toEqual([]);
  });

  it('is total on any text, ascending and without overlaps', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (noise) => {
        const text = `${noise}\nAge: 30 ${noise}`;
        let before = 0;
        for (const { span } of personalCues(text)) {
          expect(span.start).toBeGreaterThanOrEqual(before);
          expect(span.end).toBeGreaterThan(span.start);
          before = span.end;
        }
      }),
    );
  });
});
