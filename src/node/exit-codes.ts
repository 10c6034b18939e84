/** How the command ends: a code for scripts, and one line for people, without a word of the texts. */
import { ExtractionError, MissingPeerError, TrackruitError } from '../index.ts';
import { InterruptedError } from './interruption.ts';
import { UnreadableFileError } from './read-bytes.ts';
import { UsageError } from './usage-error.ts';

export const exitCodes = {
  done: 0,
  failed: 1,
  usage: 2,
  peerMissing: 3,
  password: 4,
  noText: 5,
  timedOut: 6,
  /** Some of many files were left out, the others were used. */
  partly: 7,
  /** Ctrl-C, as shells have it: 128 and the number of the signal. */
  interrupted: 130,
} as const;

/** A file that could be opened and not be read; says which. */
export class FileFailure extends Error {
  override readonly cause: TrackruitError;

  constructor(source: string, cause: TrackruitError) {
    super(`${source}: ${cause.message}`, { cause });
    this.name = 'FileFailure';
    this.cause = cause;
  }
}

export function exitCode(error: unknown): number {
  const reason = error instanceof FileFailure ? error.cause : error;
  if (reason instanceof UsageError) return exitCodes.usage;
  if (reason instanceof InterruptedError) return exitCodes.interrupted;
  if (reason instanceof MissingPeerError) return exitCodes.peerMissing;
  if (!(reason instanceof ExtractionError)) return exitCodes.failed;
  switch (reason.reason) {
    case 'password-needed':
    case 'password-wrong':
      return exitCodes.password;
    case 'no-text-layer':
    case 'unmapped-fonts':
      return exitCodes.noText;
    case 'timed-out':
      return exitCodes.timedOut;
    default:
      return exitCodes.failed;
  }
}

/** One line, never a word of the texts. */
export function complaint(error: unknown): string {
  if (error instanceof UsageError) return `${error.message}; "trackruit --help" shows how to use it`;
  if (error instanceof FileFailure && exitCode(error) === exitCodes.password) {
    return `${error.message}; hand it over with --password`;
  }
  if (error instanceof InterruptedError) return error.message;
  if (error instanceof UnreadableFileError || error instanceof FileFailure || TrackruitError.isInstance(error)) {
    return error.message;
  }
  // The message of an error nobody foresaw may quote the text; its kind and place do not.
  if (!(error instanceof Error)) return `internal error, please report it: ${typeof error} thrown`;
  const frames = (error.stack ?? '').split('\n').filter((line) => line.startsWith('    at '));
  return `internal error, please report it: ${error.name}${(frames[0] ?? '').slice('   '.length)}`;
}
