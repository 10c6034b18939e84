import { describe, expect, it } from 'vitest';
import { parseCommandLine } from '../../src/node/command-line.ts';
import { UsageError } from '../../src/node/usage-error.ts';

describe('the command line', () => {
  it('reads a match with all its options', () => {
    expect(parseCommandLine(['match', 'cv.txt', '-', '--json', '--reference-date', '2026-11', '--no-color'])).toEqual({
      name: 'match',
      resume: 'cv.txt',
      job: '-',
      json: true,
      colour: false,
      referenceDate: new Date('2026-11-01T00:00:00Z'),
    });
  });

  it('leaves month and colour open when they are not given', () => {
    expect(parseCommandLine(['match', 'cv.txt', 'job.txt'])).toEqual({
      name: 'match',
      resume: 'cv.txt',
      job: 'job.txt',
      json: false,
    });
  });

  it('reads the other commands', () => {
    expect(parseCommandLine(['skills', 'cv.txt', '--color'])).toEqual({
      name: 'skills',
      file: 'cv.txt',
      json: false,
      colour: true,
    });
    expect(parseCommandLine(['parse', 'job.txt', '--job'])).toEqual({
      name: 'parse',
      file: 'job.txt',
      as: 'job',
      layout: false,
      json: false,
    });
    expect(parseCommandLine(['parse', 'cv.pdf', '--layout', '--json', '--password', 'p', '--timeout', '2.5'])).toEqual({
      name: 'parse',
      file: 'cv.pdf',
      as: 'resume',
      layout: true,
      json: true,
      password: 'p',
      timeoutMs: 2_500,
    });
    expect(parseCommandLine(['--help'])).toEqual({ name: 'help' });
    expect(parseCommandLine(['-V'])).toEqual({ name: 'version' });
  });

  it('reads an export, and its format from the ending of the file that it writes', () => {
    expect(parseCommandLine(['export', 'cv.pdf', '--to', 'md'])).toEqual({
      name: 'export',
      file: 'cv.pdf',
      to: 'md',
      letter: false,
    });
    expect(parseCommandLine(['export', 'cv.pdf', '-o', 'out/cv.PDF', '--letter', '--font', 'a.ttf'])).toEqual({
      name: 'export',
      file: 'cv.pdf',
      to: 'pdf',
      out: 'out/cv.PDF',
      letter: true,
      font: 'a.ttf',
    });
    expect(parseCommandLine(['export', 'cv.pdf', '--to', 'txt', '-o', '-'])).not.toHaveProperty('out');
  });

  it('reads a recommendation with its filters, a ranking and a comparison', () => {
    expect(
      parseCommandLine([
        'recommend',
        'cv.pdf',
        'a.jsonl',
        'more',
        '--limit',
        '5',
        '--location',
        'Leeds',
        '--location',
        'York',
        '--remote',
        '--seniority',
        'Lead,senior',
        '--pay',
        '30.5 gbp/hour',
        '--since',
        '14d',
        '--open',
      ]),
    ).toEqual({
      name: 'recommend',
      resume: 'cv.pdf',
      jobs: ['a.jsonl', 'more'],
      limit: 5,
      conditions: {
        locations: ['Leeds', 'York'],
        orRemote: true,
        seniorities: ['senior', 'lead'],
        salary: { minimum: 30.5, currency: 'GBP', unit: 'HOUR' },
        since: 14,
        onlyOpen: true,
      },
      json: false,
    });
    expect(parseCommandLine(['rank', 'job.txt', 'cvs'])).toEqual({
      name: 'rank',
      job: 'job.txt',
      resumes: ['cvs'],
      json: false,
    });
    expect(parseCommandLine(['compare', 'a.pdf', 'b.docx', '--job', 'job.txt', '--json'])).toEqual({
      name: 'compare',
      resumes: ['a.pdf', 'b.docx'],
      job: 'job.txt',
      json: true,
    });
  });

  it.each([
    ['a recommendation without postings', ['recommend', 'cv.pdf']],
    ['a ranking without résumés', ['rank', 'job.txt']],
    ['a comparison of one', ['compare', 'a.pdf', '--job', 'j']],
    ['a comparison without a posting', ['compare', 'a.pdf', 'b.pdf']],
    ['standard input for two', ['compare', 'a.pdf', '-', '--job', '-']],
    ['standard input for two', ['recommend', '-', '-']],
    ['no places', ['rank', 'a', 'b', '--limit', '0']],
    ['half a place', ['rank', 'a', 'b', '--limit', '1.5']],
    ['a filter of another command', ['rank', 'a', 'b', '--remote']],
    ['a rung that does not exist', ['recommend', 'a', 'b', '--seniority', 'boss']],
    ['an empty list', ['recommend', 'a', 'b', '--seniority', ',']],
    ['pay without a currency', ['recommend', 'a', 'b', '--pay', '50000']],
    ['a day that is none', ['recommend', 'a', 'b', '--since', '2026-02-30']],
    ['remote and a workplace', ['recommend', 'a', 'b', '--remote', '--workplace', 'hybrid']],
  ])('refuses %s with many files', (_, words) => {
    expect(() => parseCommandLine(words)).toThrow(UsageError);
  });

  it.each([
    ['nothing', []],
    ['an unknown command', ['mach', 'a', 'b']],
    ['too few files', ['match', 'a']],
    ['too many files', ['match', 'a', 'b', 'c']],
    ['standard input for both', ['match', '-', '-']],
    ['an unknown option', ['match', 'a', 'b', '--jsn']],
    ['an option of another command', ['match', 'a', 'b', '--job']],
    ['a month that is none', ['match', 'a', 'b', '--reference-date', '2026-13']],
    ['a date with a day', ['match', 'a', 'b', '--reference-date', '2026-11-05']],
    ['an export without a format', ['export', 'a']],
    ['an export to an unknown format', ['export', 'a', '--to', 'odt']],
    ['an export to a file of an unknown format', ['export', 'a', '-o', 'b.odt']],
    ['a time that is none', ['parse', 'a', '--timeout', 'soon']],
    ['no time at all', ['parse', 'a', '--timeout', '0']],
    ['an option without its value', ['match', 'a', 'b', '--reference-date']],
  ])('refuses %s', (_, words) => {
    expect(() => parseCommandLine(words)).toThrow(UsageError);
  });

  it('complains in one line', () => {
    for (const words of [['match', '--jsn'], ['match', 'a', 'b', '--reference-date'], ['x']]) {
      expect(() => parseCommandLine(words)).toThrow(/^[^\n]+$/);
    }
  });
});
