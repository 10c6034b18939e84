import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { monthsCovered, type CalendarMonth, type DateRange } from '../../../src/document/dates/date-range.ts';
import { findDates, parseDateRange } from '../../../src/document/dates/find-dates.ts';

const today = { year: 2025, month: 11 };

/** "2020-01..2021-06", with "*" behind an end that is the present. */
function written(text: string): readonly string[] {
  const month = (value: CalendarMonth | undefined): string =>
    value === undefined
      ? ''
      : `${value.year}${value.month === undefined ? '' : `-${String(value.month).padStart(2, '0')}`}`;
  return findDates(text, { start: 0, end: text.length }, today).map(({ range: { start, end, ongoing } }) =>
    end === undefined ? month(start) : `${month(start)}..${month(end)}${ongoing ? '*' : ''}`,
  );
}

describe('findDates', () => {
  it.each([
    ['Jan 2020 – Present', '2020-01..2025-11*'],
    ['05/2019-06.2021', '2019-05..2021-06'],
    ['Summer 2018', '2018-06..2018-08'],
    ['Winter 2019/20', '2019-12..2020-03'],
    ['WS 2018/19', '2018-10..2019-03'],
    ['2015–17', '2015..2017'],
    ['2019年9月 – 至今', '2019-09..2025-11*'],
    ['2020年 至今', '2020..2025-11*'],
    ['2016.9 至 2020.6', '2016-09..2020-06'],
    ['2018年4月～2020年3月', '2018-04..2020-03'],
    ['2018.03 ~ 현재', '2018-03..2025-11*'],
    ['Mart 2019 – Günümüz', '2019-03..2025-11*'],
    ['říjen 2018 – prosinec 2020', '2018-10..2020-12'],
    ['Ιανουάριος 2018 – Μάρτιος 2020', '2018-01..2020-03'],
    ['1998–02', '1998..2002'],
    ['2019 – heute', '2019..2025-11*'],
    ['since 2018', '2018..2025-11*'],
    ['seit 03/2018', '2018-03..2025-11*'],
    ['bis 2016', '..2016'],
    ['Q3 2022', '2022-07..2022-09'],
    ['H1 2020', '2020-01..2020-06'],
    ['3. Quartal 2021', '2021-07..2021-09'],
    ['2019-05', '2019-05'],
    ['2019-05-31', '2019-05'],
    ['2019-05 – 2020-03', '2019-05..2020-03'],
    ["Sept. '19", '2019-09'],
    ["'15 – '17", '2015..2017'],
    ['Sep 15 - NOW', '2015-09..2025-11*'],
    ['05/19 – 06/20', '2019-05..2020-06'],
    ['From 31 March 2009 To 22-Jan-2011', '2009-03..2011-01'],
    ['March 5th, 2018 – 31.12.2020', '2018-03..2020-12'],
    ['12/07/2019', '2019-12'],
    ['31/07/2019', '2019-07'],
    ['June – August 2019', '2019-06..2019-08'],
    ['10 May - 28 May 2010', '2010-05..2010-05'],
    ['May - 28 May 2010', '2010-05..2010-05'],
    ['1st June to 30th August 2019', '2019-06..2019-08'],
    ['1. Mai – 31. August 2019', '2019-05..2019-08'],
    ['Jan 19 - May 2020', '2019-01..2020-05'],
    ['Nov – Feb 2020', '2019-11..2020-02'],
    ['2017/2018', '2017..2018'],
    ['2018/19', '2018..2019'],
    ['2011 / 11', '2011-11'],
    ['2016 - Jan 2017', '2016..2017-01'],
    ['Sep. 2023 Mar. 2024', '2023-09..2024-03'],
    ['2018 –', '2018..2025-11*'],
    ['2020年5月', '2020-05'],
    ['Jan 2004\nto\nJanuary 2012', '2004-01..2012-01'],
    ['Januar 2018 bis März 2020', '2018-01..2020-03'],
    ['janv. 2018 – août 2019', '2018-01..2019-08'],
    ['mars 2017 à ce jour', '2017-03..2025-11*'],
    ['juin 2017 – en cours', '2017-06..2025-11*'],
    ['de mayo de 2019 a la actualidad', '2019-05..2025-11*'],
    ['enero de 2015 hasta diciembre de 2016', '2015-01..2016-12'],
    ['fev. 2018 até o momento', '2018-02..2025-11*'],
    ['março de 2017 – setembro de 2018', '2017-03..2018-09'],
    ['gennaio 2019 – oggi', '2019-01..2025-11*'],
    ['dal 2015 al 2017', '2015..2017'],
    ['mei 2016 tot heden', '2016-05..2025-11*'],
    ['august 2019 – prezent', '2019-08..2025-11*'],
    ['с 2015 по настоящее время', '2015..2025-11*'],
  ])('reads “%s” as %s', (text, expected) => {
    expect(written(text)).toEqual([expected]);
  });

  it.each([
    '(202) 555-2012',
    '+49 176 2012 3344',
    '555-2012-2015',
    '$2000',
    '2000%',
    '2000+ users',
    '2,000 users',
    'SQL Server 2012',
    'Windows 2008',
    'GPA 3.85/4.00',
    '1024 MB',
    'Room 3012',
    'ID 20123',
    'CS2010',
    '2010R2',
    'May the force',
    'to the present',
    '12 Main Street 99501',
  ])('finds no date in “%s”', (text) => {
    expect(written(text)).toEqual([]);
  });

  it('tells a range from a date with a month and from a bare year', () => {
    const text = '2015 – 2017; May 2019; 2020';
    expect(findDates(text, { start: 0, end: text.length }, today).map(({ form }) => form)).toEqual([
      'range',
      'month',
      'year',
    ]);
  });

  it('does not take the year of the next line for the end of a range', () => {
    expect(written('Acme 2018\n2019 Globex')).toEqual(['2018', '2019']);
  });

  it('gives spans that hold the words of the date, in order and apart', () => {
    const parts = fc.constantFrom(
      'Jan',
      '2019',
      '05',
      '/',
      ' – ',
      ' ',
      'to',
      'since',
      '\n',
      'Present',
      "'19",
      'Q3',
      '.',
      'Summer',
      'de',
      '31',
      'x',
      '(',
      '2020-21',
      'May 2020',
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 25 }), (list) => {
        const text = list.join('');
        let last = 0;
        for (const { range } of findDates(text, { start: 0, end: text.length }, today)) {
          expect(range.span.start).toBeGreaterThanOrEqual(last);
          expect(range.span.end).toBeGreaterThan(range.span.start);
          expect(range.span.end).toBeLessThanOrEqual(text.length);
          expect(/\d/.test(text.slice(range.span.start, range.span.end))).toBe(true);
          last = range.span.end;
        }
      }),
      { numRuns: 2000 },
    );
  });
});

describe('dates with slashes', () => {
  const starts = (text: string): readonly (number | undefined)[] =>
    findDates(text, { start: 0, end: text.length }, today).map(({ range }) => range.start?.month);

  it('put the month first where nothing speaks against it', () => {
    expect(starts('Clerk 03/10/2011 - 05/11/2012')).toEqual([3]);
  });

  it('put the day first where another date of the text can be read no other way', () => {
    expect(starts('Clerk 03/10/2011 - 05/11/2012\nCook 18/05/2009 - 01/02/2010')).toEqual([10, 5]);
    expect(starts('Clerk 03/10/2011 - 05/18/2012\nCook 18/05/2009 - 01/02/2010')).toEqual([3, 5]);
  });

  it('put the day first in a text in a language that does', () => {
    expect(
      starts('Responsável pelo atendimento aos clientes e pela elaboração de relatórios\n01/02/2013 a 03/04/2015'),
    ).toEqual([2]);
  });
});

describe('months of a range', () => {
  const months = (text: string): number | undefined => parseDateRange(text, today)?.months;

  it('counts both ends: “Jan 2020 – Present” is 71 months in November 2025', () => {
    expect(months('Jan 2020 – Present')).toBe(71);
    expect(months('May 2019 – May 2019')).toBe(1);
  });

  it('reads bare years as the middle of the year', () => {
    expect(months('2015 – 2017')).toBe(24);
    expect(months('2018 – 2018')).toBe(6);
    expect(months('2016 – Jan 2017')).toBe(7);
    expect(months('Sep 2016 – 2016')).toBe(4);
  });

  it('is absent when the end lies before the start, and for a single date', () => {
    expect(months('2020 – 2018')).toBeUndefined();
    expect(months('May 2030 – Present')).toBeUndefined();
    expect(months('May 2019')).toBeUndefined();
  });
});

describe('monthsCovered', () => {
  const range = (text: string): DateRange | undefined => parseDateRange(text, today);

  it('counts overlapping jobs once', () => {
    expect(monthsCovered([range('Jan 2018 – Dec 2018'), range('Jul 2018 – Jun 2019')])).toBe(18);
    expect(monthsCovered([range('Jan 2018 – Dec 2018'), range('Mar 2018 – May 2018')])).toBe(12);
  });

  it('adds up jobs that do not touch', () => {
    expect(monthsCovered([range('Jan 2018 – Mar 2018'), undefined, range('Jan 2020 – Mar 2020')])).toBe(6);
  });

  it('is undefined when no range has both ends', () => {
    expect(monthsCovered([undefined, range('May 2019'), range('until 2019')])).toBeUndefined();
  });

  it('does not depend on the order of the ranges', () => {
    const spans = fc.array(fc.tuple(fc.integer({ min: 0, max: 300 }), fc.integer({ min: 0, max: 40 })), {
      maxLength: 8,
    });
    fc.assert(
      fc.property(spans, (list) => {
        const ranges = list.map(([from, length]): DateRange => ({
          start: { year: 2000 + Math.floor(from / 12), month: (from % 12) + 1 },
          end: { year: 2000 + Math.floor((from + length) / 12), month: ((from + length) % 12) + 1 },
          ongoing: false,
          span: { start: 0, end: 0 },
        }));
        const months = new Set(
          list.flatMap(([from, length]) => Array.from({ length: length + 1 }, (_, index) => from + index)),
        );
        expect(monthsCovered(ranges)).toBe(list.length === 0 ? undefined : months.size);
        expect(monthsCovered([...ranges].reverse())).toBe(monthsCovered(ranges));
      }),
    );
  });
});
