import { describe, expect, it } from 'vitest';
import { headingTable } from '../../../src/document/resume-sections/heading-table.ts';
import { parseResume } from '../../../src/document/parse-resume.ts';
import { readHeading } from '../../../src/document/resume-sections/section-headings.ts';

const kind = (line: string): string | undefined => readHeading(line, { start: 0, end: line.length })?.kind;
const titles = (text: string): readonly (string | undefined)[] =>
  parseResume(text).sections.map(({ title }) => title?.value);

describe('readHeading', () => {
  it.each([
    ['EXPERIENCE', 'work'],
    ['=== Skills ===', 'skills'],
    ['E X P E R I E N C E', 'work'],
    ['W O R K  E X P E R I E N C E', 'work'],
    ['W O R K E X P E R I E N C E', 'work'],
    ['EXPERIENCE:', 'work'],
    ['*** Education ***', 'education'],
    ['[Projects]', 'projects'],
    ['Professional Experience', 'work'],
    ['Additional Relevant Work Experience', 'work'],
    ['Career History & Achievements', 'work'],
    ['TECHNICALSKILLS', 'skills'],
    ['Key Skills and Competencies', 'skills'],
    ['Awards / Honors', 'awards'],
    ['About Me', 'summary'],
    ['Licenses & Certifications', 'certificates'],
    ['Berufserfahrung', 'work'],
    ['Beruflicher Werdegang', 'work'],
    ['Kenntnisse und Fähigkeiten', 'skills'],
    ['Expérience professionnelle', 'work'],
    ['Centres d’intérêt', 'interests'],
    ['Formación académica', 'education'],
    ['Experiência Profissional', 'work'],
    ['Competenze linguistiche', 'languages'],
    ['Werkervaring', 'work'],
    ['Opleidingen', 'education'],
    ['Experiență profesională', 'work'],
    ['Doświadczenie zawodowe', 'work'],
    ['Опыт работы', 'work'],
    ['工作经历', 'work'],
    ['【教育背景】', 'education'],
    ['专业技能：', 'skills'],
    ['项 目 经 历', 'projects'],
    ['技 能', 'skills'],
    ['学歴', 'education'],
    ['경력사항', 'work'],
    ['Arbetslivserfarenhet', 'work'],
    ['Uddannelse', 'education'],
    ['Språk', 'languages'],
    ['Pracovní zkušenosti', 'work'],
    ['Szakmai tapasztalat', 'work'],
    ['İş Deneyimi', 'work'],
    ['Досвід роботи', 'work'],
    ['Εκπαίδευση', 'education'],
    ['Навыки', 'skills'],
  ])('reads “%s” as %s', (line, expected) => {
    expect(kind(line)).toBe(expected);
  });

  it.each([
    'Experienced engineer',
    'I have skills',
    'Java, SQL',
    'Software Engineer',
    'Acme Ltd',
    '2015 – 2017',
    'Responsible for projects in education and training of new staff',
    '',
    '---',
    'Ada Quill',
  ])('finds no heading in “%s”', (line) => {
    expect(kind(line)).toBeUndefined();
  });

  it('knows more than sixty headings of every kind together, and some in each of ten languages', () => {
    expect(headingTable().phrases.size).toBeGreaterThan(600);
  });
});

describe('sections of a document', () => {
  it('begin with an untitled one when text stands above the first heading', () => {
    expect(titles('Ada Quill\n\nSkills\nJava')).toEqual([undefined, 'Skills']);
  });

  it('end a section at a title before a colon, with the body on the same line', () => {
    const resume = parseResume('OBJECTIVE: To cook.\nEDUCATION: Diploma, 2012');
    expect(resume.sections.map(({ kind: value, body }) => [value, resume.text.slice(body.start, body.end)])).toEqual([
      ['summary', 'To cook.'],
      ['education', 'Diploma, 2012'],
    ]);
  });

  it('do not begin at labels that jobs repeat', () => {
    expect(
      titles(
        'WORK EXPERIENCE\nEngineer, Moor Ltd, 2018 – 2020\nTechnologies:\nJava\nEngineer, Kettle Ltd, 2015 – 2018\nTechnologies:\nPerl\nEDUCATION\nB.Sc., 2014',
      ),
    ).toEqual(['WORK EXPERIENCE', 'EDUCATION']);
  });

  it('do not begin at the last words of a wrapped sentence', () => {
    expect(
      titles(
        'SUMMARY\nA person of many talents who works hard and who has both strong technical\nskills\nEXPERIENCE\nCook, Moor Ltd, 2018 – 2020',
      ),
    ).toEqual(['SUMMARY', 'EXPERIENCE']);
  });

  it('do not begin at a named list among skills', () => {
    expect(titles('Skills\nLanguages: Python, Go\nTools: Git\n\nEducation\nB.Sc., 2014')).toEqual([
      'Skills',
      'Education',
    ]);
  });
});
