import { describe, expect, it } from 'vitest';
import type { ExtractedDocument } from '../../src/document/extracted-document.ts';
import { parseResume } from '../../src/document/parse-resume.ts';
import type { ResumeDocument } from '../../src/document/resume-document.ts';
import { line, placedDocument } from './layout/placed-document.ts';

const referenceDate = new Date(Date.UTC(2025, 10, 15));
const parse = (source: string | ExtractedDocument): ResumeDocument => parseResume(source, { referenceDate });
const headings = (resume: ResumeDocument): readonly unknown[] =>
  resume.sections.flatMap(({ kind, title }) => (title === undefined ? [] : [[kind, title.value]]));
const jobs = (resume: ResumeDocument): readonly unknown[] =>
  resume.work.map(({ position, name, dates }) => [
    position?.value,
    name?.value,
    dates?.start?.year,
    dates?.ongoing === true ? 'now' : dates?.end?.year,
  ]);
const head = { size: 14, bold: true };
const bold = { bold: true };

describe('headings of a file that tells how its lines look', () => {
  const lines = [
    line(40, 'Orla Fennimore', { size: 24 }),
    line(70, 'orla@example.com'),
    line(100, 'Experience', head),
    line(120, 'Baker, Crumb & Co., 2018 – 2022'),
    line(134, 'Projects'),
    line(148, 'Sourdough for beginners'),
    line(170, 'Education', head),
    line(190, 'Diploma in Patisserie, Westhaven College, 2017'),
    line(212, 'Skills', head),
    line(232, 'Languages'),
    line(246, 'Bread, pastry'),
    line(270, 'What my regulars say', head),
    line(290, 'Best rye in town.'),
  ];

  it('are the lines set like the known ones, whatever they say', () => {
    expect(headings(parse(placedDocument(lines)))).toEqual([
      ['work', 'Experience'],
      ['education', 'Education'],
      ['skills', 'Skills'],
      ['other', 'What my regulars say'],
    ]);
  });

  it('are surer when their look says so too', () => {
    const looked = parse(placedDocument(lines)).sections.filter(({ title }) => title !== undefined);
    expect(looked.map(({ confidence }) => confidence)).toEqual([0.99, 0.99, 0.99, 0.65]);
  });

  it('may run over two lines', () => {
    const resume = parse(
      placedDocument([
        ...lines.slice(0, 9),
        line(270, 'Awards and', head),
        line(286, 'Scholarships', head),
        line(306, 'Golden Loaf 2020'),
      ]),
    );
    expect(headings(resume).at(-1)).toEqual(['awards', 'Awards and\nScholarships']);
  });

  it('may stand in the margin, beside the lines of their sections', () => {
    const margin = (y: number, title: string, words: string): ReturnType<typeof line> => ({
      y,
      parts: [
        { x: 40, words: title, bold: true },
        { x: 150, words },
      ],
    });
    const resume = parse(
      placedDocument([
        line(40, 'Orla Fennimore', { size: 24 }),
        margin(100, 'RESEARCH', 'Institute of Grain Science'),
        margin(113, 'EXPERIENCE', 'Research Assistant, 2018 – 2022'),
        line(126, 'Counted kernels of rye.', { x: 150 }),
        margin(160, 'EDUCATION', 'BSc Food Science, University of Westhaven, 2014 – 2017'),
        margin(190, 'SKILLS', 'Microscopy'),
      ]),
    );
    expect(headings(resume)).toEqual([
      ['work', 'RESEARCH EXPERIENCE'],
      ['education', 'EDUCATION'],
      ['skills', 'SKILLS'],
    ]);
    expect(jobs(resume)).toEqual([['Research Assistant', 'Institute of Grain Science', 2018, 2022]]);
  });

  it('are no entries set in the same bold type', () => {
    const resume = parse(
      placedDocument([
        line(40, 'Orla Fennimore', { size: 24 }),
        line(100, 'Employment', bold),
        line(113, 'Head Baker, Crumb & Co., Westhaven', bold),
        line(126, '2018 – 2022'),
        line(139, 'Baker, Loaf Ltd., Easthaven', bold),
        line(152, '2014 – 2018'),
        line(190, 'Education', bold),
        line(203, 'Diploma in Patisserie, Westhaven College, 2013'),
        line(240, 'Skills', bold),
        line(253, 'Bread'),
      ]),
    );
    expect(headings(resume).map((heading) => (heading as readonly string[])[1])).toEqual([
      'Employment',
      'Education',
      'Skills',
    ]);
  });
});

describe('columns and tables', () => {
  it('read a job that goes on in the second column of the next page', () => {
    const side = { x: 40 };
    const main = { x: 220 };
    const resume = parse(
      placedDocument(
        [
          line(40, 'Skills', { ...head, ...side }),
          line(60, 'Dough', side),
          line(80, 'Languages', { ...head, ...side }),
          line(100, 'English', side),
          line(40, 'Orla Fennimore', { size: 24, ...main }),
          line(80, 'Experience', { ...head, ...main }),
          line(100, 'Head Baker, Crumb & Co., 2018 – 2022', main),
          line(114, '• Ran a bakery with eleven people in two shifts', main),
          line(20, 'French', { ...side, page: 1 }),
          line(20, 'Baker, Loaf Ltd., 2014 – 2018', { ...main, page: 1 }),
          line(34, '• Made the rye bread that the town still asks for', { ...main, page: 1 }),
        ],
        {
          columns: [
            [0, 3],
            [4, 7],
            [8, 8],
            [9, 10],
          ],
        },
      ),
    );
    expect(jobs(resume)).toEqual([
      ['Head Baker', 'Crumb & Co.', 2018, 2022],
      ['Baker', 'Loaf Ltd.', 2014, 2018],
    ]);
    expect(resume.languages.map(({ language }) => language.value)).toEqual(['English', 'French']);
  });

  const row = (y: number, ...words: readonly string[]): ReturnType<typeof line> => ({
    y,
    parts: words.flatMap((one, column) => (one === '' ? [] : [{ x: [40, 140, 260][column]!, words: one }])),
  });
  const table = placedDocument([
    line(40, 'Orla Fennimore', { size: 24 }),
    line(80, 'Work Experience', head),
    row(100, 'Period', 'Employer', 'What I did'),
    row(120, 'March 2020 –', 'Crumb and Cob', 'Ran a bakery with eleven people in two shifts and'),
    row(131, 'Present', 'Ltd.', 'opened a second shop'),
    row(142, '', 'Head Baker', 'Taught four apprentices'),
    row(165, 'June 2016 –', 'Rye House GmbH', 'Made the bread that the whole town still asks for'),
    row(176, 'February 2020', 'Baker', 'Kept the oven running'),
    line(210, 'Education', head),
    line(230, 'Diploma in Patisserie, Westhaven College, 2015'),
  ]);

  it('read the rows of a table that a reader of files gave line by line', () => {
    const resume = parse(table);
    expect(jobs(resume)).toEqual([
      ['Head Baker', 'Crumb and Cob Ltd.', 2020, 'now'],
      ['Baker', 'Rye House GmbH', 2016, 2020],
    ]);
    expect(resume.work[0]?.highlights.map(({ value }) => value)).toEqual([
      'Ran a bakery with eleven people in two shifts and opened a second shop',
      'Taught four apprentices',
    ]);
  });

  it('point at the first line of a cell for a value over several, and at the whole row for the entry', () => {
    const { text, work } = parse(table);
    expect(text).toBe(table.text);
    expect(work[0]?.name?.span).toEqual({
      start: text.indexOf('Crumb'),
      end: text.indexOf('Crumb') + 'Crumb and Cob'.length,
    });
    expect(text.slice(work[0]?.span.start, work[0]?.span.end)).toMatch(/^March 2020[\s\S]*apprentices$/);
  });

  it('join a date that a narrow column broke in two', () => {
    const dated = (y: number, date: string, words: string): ReturnType<typeof line> => ({
      y,
      parts: [
        { x: 40, words: date, size: 9 },
        { x: 130, words },
      ],
    });
    const resume = parse(
      placedDocument([
        line(40, 'Orla Fennimore', { size: 24 }),
        line(80, 'Work Experience', head),
        dated(100, 'September', 'Head Baker, Crumb & Co.'),
        dated(111, '2019 – Present', 'Runs a bakery with eleven people in two shifts.'),
        dated(140, 'January 2014 –', 'Baker, Loaf Ltd.'),
        dated(151, 'August 2019', 'Made the rye bread that the town still asks for.'),
      ]),
    );
    expect(jobs(resume)).toEqual([
      ['Head Baker', 'Crumb & Co.', 2019, 'now'],
      ['Baker', 'Loaf Ltd.', 2014, 2019],
    ]);
  });

  it('keep a line above a row of a Word table out of the row', () => {
    const text = 'Orla Fennimore\nHead Baker\nMarch 2020 – Present\nCrumb & Co. Ltd.\nShop Manager\n';
    const at = text.indexOf('March');
    const resume = parse({
      text: `${text}Education\nDiploma, Westhaven College, 2015`,
      mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      layout: { pages: [], runs: [], blocks: [{ kind: 'table-row', span: { start: at, end: text.length - 1 } }] },
    });
    expect(jobs(resume)).toEqual([['Shop Manager', 'Crumb & Co. Ltd.', 2020, 'now']]);
  });
});

describe('what stands beside the words', () => {
  it('takes address, number and profile from links behind words and icons', () => {
    const document = placedDocument([
      line(40, 'Orla Fennimore', { size: 24 }),
      line(80, 'Mail  Phone  LinkedIn'),
      line(100, 'Skills', head),
      line(120, 'Bread'),
    ]);
    const at = (words: string): { start: number; end: number } => {
      const start = document.text.indexOf(words);
      return { start, end: start + words.length };
    };
    const { basics } = parse({
      ...document,
      links: [
        { target: 'mailto:orla%40example.com?subject=Hello', span: { start: 15, end: 15 } },
        { target: 'tel:+44-7700-900123', span: at('Phone') },
        { target: 'https://www.linkedin.com/in/orla-fennimore', span: at('LinkedIn') },
        { target: 'https://example.com/a-shop-i-built', span: at('Bread') },
      ],
    });
    expect(basics.email).toEqual({ value: 'orla@example.com', span: { start: 15, end: 15 }, confidence: 0.98 });
    expect(basics.phone?.value).toBe('+44-7700-900123');
    expect(basics.links).toEqual([
      { url: 'https://www.linkedin.com/in/orla-fennimore', network: 'linkedin', span: at('LinkedIn') },
    ]);
  });

  it('reads no icon as a word', () => {
    const resume = parse(
      placedDocument([
        line(40, 'Orla Fennimore', { size: 24 }),
        line(80, 'Experience', head),
        line(100, 'Head Baker', { size: 12 }),
        line(114, 'Crumb & Co.', bold),
        {
          y: 128,
          parts: [
            { x: 50, words: 'z', font: 'FontAwesome5Free' },
            { x: 60, words: 'July 2012 – Present' },
            { x: 200, words: '*', font: 'FontAwesome5Free' },
            { x: 210, words: 'Westhaven, CA' },
          ],
        },
        line(150, '• Ran a bakery'),
      ]),
    );
    expect(jobs(resume)).toEqual([['Head Baker', 'Crumb & Co.', 2012, 'now']]);
  });

  it('leaves lines that every page repeats out of the entries', () => {
    const page = (number: number): readonly ReturnType<typeof line>[] => [
      line(800, `3 May 2024 · Orla Fennimore · ${number + 1}`, { size: 8, page: number }),
    ];
    const resume = parse(
      placedDocument([
        line(40, 'Orla Fennimore', { size: 24 }),
        line(80, 'Experience', head),
        line(100, 'Head Baker, Crumb & Co., 2018 – 2022'),
        line(114, '• Ran a bakery'),
        ...page(0),
        line(40, 'Baker, Loaf Ltd., 2014 – 2018', { page: 1 }),
        line(54, '• Made bread', { page: 1 }),
        ...page(1),
      ]),
    );
    expect(jobs(resume)).toEqual([
      ['Head Baker', 'Crumb & Co.', 2018, 2022],
      ['Baker', 'Loaf Ltd.', 2014, 2018],
    ]);
  });

  it('joins the lines of an item behind its sign and parts paragraphs by the space above them', () => {
    const resume = parse(
      placedDocument([
        line(40, 'Orla Fennimore', { size: 24 }),
        line(80, 'Experience', head),
        line(100, 'Head Baker, Crumb & Co., 2018 – 2022'),
        line(120, '• Ran a bakery that sells bread, pastry and'),
        line(131, 'Danish rye to three towns', { x: 58 }),
        line(148, 'Opened a second shop.'),
        line(165, 'Taught four apprentices.'),
      ]),
    );
    expect(resume.work[0]?.highlights.map(({ value }) => value)).toEqual([
      'Ran a bakery that sells bread, pastry and\nDanish rye to three towns',
      'Opened a second shop.',
      'Taught four apprentices.',
    ]);
    expect(resume.sections.at(-1)?.highlights?.map(({ value }) => value)).toEqual([
      'Ran a bakery that sells bread, pastry and\nDanish rye to three towns',
    ]);
  });
});

describe('confidence', () => {
  it('is a share for every value that was guessed', () => {
    const resume = parse('Orla Fennimore\norla@example.com\nExperience\nBaker, Loaf Ltd., Jan 2014 – May 2018\n');
    const { basics, work } = resume;
    for (const read of [basics.name, basics.email, work[0]?.name, work[0]?.position, work[0]?.dates])
      expect(read?.confidence).toBeGreaterThan(0.5);
  });

  it('is lower for one date than for a range', () => {
    const range = parse('Experience\nBaker, Loaf Ltd., Jan 2014 – May 2018');
    const single = parse('Experience\nBaker, Loaf Ltd., May 2018');
    expect(single.work[0]?.dates?.confidence).toBeLessThan(range.work[0]?.dates?.confidence ?? 0);
  });
});
