/**
 * Structured logs, one JSON object a line.
 *
 * No text of a résumé, a posting or an answer is ever handed to a logger: lengths, hashes and codes are. Headers that carry
 * secrets are never logged at all, so nothing depends on a list of names to redact; the list below catches mistakes.
 */
import { pino, type DestinationStream, type Logger } from 'pino';
import type { Settings } from './settings.ts';

export type Log = Logger;

/** `destination`: where lines go instead of standard output. */
export function createLog(settings: Pick<Settings, 'logLevel'>, destination?: DestinationStream): Log {
  const options = {
    level: settings.logLevel,
    base: { service: 'trackruit-server', pid: process.pid },
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }) },
    serializers: { err: errorForLog },
    redact: {
      paths: ['*.password', '*.authorization', '*.cookie', '*.resume_text', '*.job_description', '*.text', '*.apiKey'],
      censor: '[left out]',
    },
  };
  // Written while the process goes on: lines that come meanwhile wait for the write before them. What is left is written at the exit.
  return pino(options, destination ?? pino.destination({ sync: false }));
}

interface LoggedError {
  readonly type: string;
  readonly message: string;
  readonly code?: unknown;
  readonly stack?: string;
  readonly cause?: LoggedError;
}

/**
 * An error as the log shows it. Messages of this package and of the stores carry no résumé text; a JSON parser's do quote what they read,
 * so those of SyntaxError are left out.
 */
function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error)) return { type: typeof error, message: 'not an error' };
  const quotes = error instanceof SyntaxError;
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    message: quotes ? 'left out' : error.message,
    ...(code === undefined ? {} : { code }),
    ...(quotes || error.stack === undefined ? {} : { stack: error.stack }),
    ...(error.cause === undefined ? {} : { cause: errorForLog(error.cause) }),
  };
}
