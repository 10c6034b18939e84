import { describe, expect, it } from 'vitest';
import { parseResume } from '../../../src/document/parse-resume.ts';

const sections = (text: string): readonly unknown[] =>
  parseResume(text).sections.flatMap(({ kind, title }) => (title === undefined ? [] : [[kind, title.value]]));

describe('a heading that no list knows', () => {
  it('is told by a frame like that of the known ones', () => {
    expect(
      sections(
        'Ada Quill\n\n*** Why I care ***\nTo help.\n\n*** Experience ***\nNurse, Moor Ltd, 2018 – 2020\n\n*** Skills ***\nJava\n\n*** Education ***\nB.Sc., 2014\n\n*** Odd jobs ***\nPiano',
      ),
    ).toEqual([
      ['other', 'Why I care'],
      ['work', 'Experience'],
      ['skills', 'Skills'],
      ['education', 'Education'],
      ['work', 'Odd jobs'],
    ]);
  });

  it('is told by a rule below it, and by a Roman number before it', () => {
    const text = (head: (title: string) => string): string =>
      ['Experience', 'Skills', 'Education', 'Errands'].map((title) => `${head(title)}\nwords\n\n`).join('');
    expect(sections(text((title) => `${title}\n=======`)).at(-1)).toEqual(['other', 'Errands']);
    let count = 0;
    const numbers = ['I', 'II', 'III', 'IV'];
    expect(sections(text((title) => `${numbers[count++]}. ${title}`)).at(-1)).toEqual(['other', 'Errands']);
  });

  it('is told in capitals by its last words', () => {
    expect(
      sections(
        'ADA QUILL\n\nEXPERIENCE\nNurse\n\nSKILLS\nJava\n\nEDUCATION\nB.Sc., 2014\n\nMARITIME EDUCATION\nDeck',
      ).at(-1),
    ).toEqual(['education', 'MARITIME EDUCATION']);
  });

  it('is no employer, school or degree in capitals', () => {
    expect(
      sections(
        'EXPERIENCE\n\nMOORLAND HOSPITAL\nNurse, 2018 – 2020\n\nKETTLE CARE\nCarer, 2015 – 2018\n\nEDUCATION\n\nHSC\n2010\n\nSKILLS\n\nJava',
      ),
    ).toEqual([
      ['work', 'EXPERIENCE'],
      ['education', 'EDUCATION'],
      ['skills', 'SKILLS'],
    ]);
  });
});
