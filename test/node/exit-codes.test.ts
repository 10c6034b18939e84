import { describe, expect, it } from 'vitest';
import { ExtractionError, InvalidInputError, MissingPeerError, TrackruitError } from '../../src/errors.ts';
import { complaint, exitCode, FileFailure } from '../../src/node/exit-codes.ts';
import { UnreadableFileError } from '../../src/node/read-bytes.ts';
import { UsageError } from '../../src/node/usage-error.ts';

describe('exit codes', () => {
  it.each([
    ['the command line is wrong', new UsageError('no command given'), 2],
    ['a file is not there', new UnreadableFileError('cv.pdf', 'no such file'), 1],
    ['a text cannot be judged', new InvalidInputError('resume', 'holds no word'), 1],
    ['a package is missing', new MissingPeerError('unpdf'), 3],
    ['a password is needed', new ExtractionError('password-needed', 'the file is protected'), 4],
    ['a password is wrong', new ExtractionError('password-wrong', 'the password does not open it'), 4],
    ['a file is a scan', new ExtractionError('no-text-layer', 'there is no text'), 5],
    ['reading takes too long', new ExtractionError('timed-out', 'it took too long'), 6],
    ['a file is damaged', new ExtractionError('damaged', 'the file is damaged'), 1],
    ['anything else happens', new TypeError('Ada Lovelace is not iterable'), 1],
  ])('%s: its own code, also when the file is named', (_, error, code) => {
    expect(exitCode(error)).toBe(code);
    if (TrackruitError.isInstance(error)) expect(exitCode(new FileFailure('cv.pdf', error))).toBe(code);
  });
});

describe('complaints', () => {
  it('name the file and what to do about a password', () => {
    const error = new FileFailure('cv.pdf', new ExtractionError('password-needed', 'the file is protected'));
    expect(complaint(error)).toBe('cv.pdf: the file is protected; hand it over with --password');
  });

  it('never quote an error that nobody foresaw', () => {
    expect(complaint(new TypeError('Ada Lovelace is not iterable'))).not.toContain('Ada');
  });
});
