/**
 * Files people send, read in threads that are ended at a deadline and when they take more memory than a document can need: a page
 * of a PDF cannot be stopped from within.
 */
import { ExtractionError, type ExtractedDocument } from '@trackruit/ml';
import type { Settings } from '../settings.ts';
import { errorOfFailure } from './task-failure.ts';
import type { FileOutcome, FileRequest } from './file-worker.ts';
import { createThreadPool } from './thread-pool.ts';

/** Of a thread's own heap, in megabytes; résumés measured need less than 150. */
const MAX_HEAP_MB = 512;
/** Growth of the whole process while files are read: what is unpacked lies outside the heap. */
const MAX_GROWTH_BYTES = 640 * 1024 * 1024;
const WATCH_MS = 40;
/** The reader's own deadline comes first and says more; the thread is ended this much later. */
const READING_MS = 8_000;
const GRACE_MS = 500;
/** Files that may wait; further ones are refused. */
const MAX_QUEUE = 32;
const IDLE_MS = 30_000;

export interface FileReader {
  /**
   * The bytes are handed over, and gone afterwards.
   *
   * @throws ExtractionError for a file that gives no text: by `reason` damaged, protected, a scan, too large…
   * @throws Error `Task queue is at limit` when too many wait
   */
  read(bytes: Uint8Array): Promise<ExtractedDocument>;
  close(): Promise<void>;
}

export function createFileReader({ maxUploadBytes, maxTextLength }: Settings, threads: number): FileReader {
  const pool = createThreadPool({
    filename: new URL('./file-worker.ts', import.meta.url).href,
    minThreads: 0,
    maxThreads: threads,
    maxQueue: MAX_QUEUE,
    idleTimeout: IDLE_MS,
    resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
  });
  const reading = new Set<AbortController>();
  let before = 0;
  let watch: NodeJS.Timeout | undefined;

  const begin = (controller: AbortController): void => {
    reading.add(controller);
    if (watch !== undefined) return;
    before = process.memoryUsage.rss();
    watch = setInterval(() => {
      // Whose fault it is cannot be told, so all that are being read end.
      if (process.memoryUsage.rss() - before > MAX_GROWTH_BYTES)
        for (const one of reading)
          one.abort(new ExtractionError('too-large', 'reading the file needs too much memory'));
    }, WATCH_MS);
  };
  const end = (controller: AbortController): void => {
    reading.delete(controller);
    if (reading.size > 0) return;
    clearInterval(watch);
    watch = undefined;
  };

  return {
    async read(bytes) {
      const byteLength = bytes.byteLength;
      if (byteLength > maxUploadBytes)
        throw new ExtractionError('too-large', `the file has ${byteLength} bytes, more than ${maxUploadBytes}`);
      const controller = new AbortController();
      const timer = setTimeout(() => {
        controller.abort(new ExtractionError('timed-out', `reading took longer than ${READING_MS} ms`));
      }, READING_MS + GRACE_MS);
      begin(controller);
      // A copy: the buffer behind the bytes may be shared with the rest of the request.
      const own = new Uint8Array(bytes);
      const request: FileRequest = {
        bytes: own,
        maxBytes: maxUploadBytes,
        maxCharacters: maxTextLength + 1,
        timeoutMs: READING_MS,
      };
      try {
        const outcome = (await pool.run(request, {
          signal: controller.signal,
          transferList: [own.buffer],
        })) as FileOutcome;
        if ('failure' in outcome) throw errorOfFailure(outcome.failure);
        return outcome.document;
      } catch (error) {
        throw readingError(error, controller.signal);
      } finally {
        clearTimeout(timer);
        end(controller);
      }
    },
    close: () => pool.close(),
  };
}

/** A thread that was ended, or that ended itself over the file. */
function readingError(error: unknown, { aborted, reason }: AbortSignal): unknown {
  if (aborted) return reason;
  const { code } = error as { readonly code?: unknown };
  if (code === 'ERR_WORKER_OUT_OF_MEMORY')
    return new ExtractionError('too-large', `reading the file needs more than ${MAX_HEAP_MB} MB`, { cause: error });
  return error;
}
