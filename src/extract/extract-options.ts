/** What every reader of files takes: how much of a file it may read, and for how long. */
import { checkObject, ExtractionError, InvalidInputError } from '../errors.ts';

/**
 * Bounds of one reading. The defaults let every résumé through and stop a file that was made to hurt.
 *
 * A file over `maxBytes` is refused; of one over `maxPages` or `maxCharacters` the beginning is read, and a warning says so.
 */
export interface ExtractOptions {
  /** Size of the file. Default: 32 MiB, above what application forms take (2.5 to 20 MB). */
  readonly maxBytes?: number | undefined;
  /** Pages that are read. Default: 100; the longest academic CV among the files measured has 25. */
  readonly maxPages?: number | undefined;
  /** UTF-16 units of text that are kept. Default: 1,000,000, some 200 times a two-page résumé. */
  readonly maxCharacters?: number | undefined;
  /** Time that reading may take, by the clock. Default: 8,000; `Infinity` waits for ever. */
  readonly timeoutMs?: number | undefined;
  readonly signal?: AbortSignal | undefined;
}

/** The same with nothing left out. */
export interface ExtractLimits {
  readonly maxBytes: number;
  readonly maxPages: number;
  readonly maxCharacters: number;
  readonly timeoutMs: number;
  readonly signal: AbortSignal | undefined;
}

function limit(name: string, value: number | undefined, fallback: number): number {
  if (value === undefined) return fallback;
  if (typeof value !== 'number' || !(value > 0)) {
    throw new InvalidInputError(`options.${name}`, 'expected a number above 0');
  }
  return value;
}

/** @throws InvalidInputError for a limit that is no number above 0 */
export function extractLimits(options: ExtractOptions = {}): ExtractLimits {
  checkObject(options, 'options');
  return {
    maxBytes: limit('maxBytes', options.maxBytes, 32 * 1024 * 1024),
    maxPages: limit('maxPages', options.maxPages, 100),
    maxCharacters: limit('maxCharacters', options.maxCharacters, 1_000_000),
    timeoutMs: limit('timeoutMs', options.timeoutMs, 8_000),
    signal: options.signal,
  };
}

/** Asked between two steps of a long reading: goes on, or throws. */
export interface Deadline {
  /** Milliseconds left, never below 0; `Infinity` without a limit. */
  left(): number;
  /**
   * @throws ExtractionError `timed-out` once the time is over
   * @throws the signal's reason if aborted
   */
  check(): void;
}

/** A deadline that starts now. The clock decides only whether a reading ends in an error, never what it reads. */
export function startDeadline(limits: ExtractLimits): Deadline {
  const end = performance.now() + limits.timeoutMs;
  return {
    left: () => Math.max(0, end - performance.now()),
    check: () => {
      limits.signal?.throwIfAborted();
      if (performance.now() > end) {
        throw new ExtractionError('timed-out', `reading took longer than ${limits.timeoutMs} ms`);
      }
    },
  };
}

/**
 * Bytes of the file, uncopied.
 *
 * @throws InvalidInputError if `data` holds no bytes that can be read
 * @throws ExtractionError `too-large`, `damaged` for an empty file
 */
export function fileBytes(data: Uint8Array | ArrayBuffer, limits: ExtractLimits): Uint8Array {
  const bytes = ArrayBuffer.isView(data)
    ? new Uint8Array(data.buffer, data.byteOffset, data.byteLength)
    : isArrayBuffer(data)
      ? new Uint8Array(data)
      : undefined;
  if (bytes === undefined) throw new InvalidInputError('data', 'expected a Uint8Array or an ArrayBuffer');
  if (bytes.byteLength > limits.maxBytes) {
    throw new ExtractionError('too-large', `the file has ${bytes.byteLength} bytes, more than ${limits.maxBytes}`);
  }
  if (bytes.byteLength === 0) throw new ExtractionError('damaged', 'the file is empty');
  return bytes;
}

/** Also true for a buffer of another realm (a frame, a test runner's sandbox), where `instanceof` is not. */
function isArrayBuffer(data: unknown): data is ArrayBuffer {
  return Object.prototype.toString.call(data) === '[object ArrayBuffer]';
}
