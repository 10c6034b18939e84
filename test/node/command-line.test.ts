import { describe, expect, it } from 'vitest';
import { parseCommandLine, UsageError } from '../../src/node/command-line.ts';

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
    expect(parseCommandLine(['parse', 'job.txt', '--job'])).toEqual({ name: 'parse', file: 'job.txt', as: 'job' });
    expect(parseCommandLine(['--help'])).toEqual({ name: 'help' });
    expect(parseCommandLine(['-V'])).toEqual({ name: 'version' });
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
