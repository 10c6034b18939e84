/**
 * PDF, Word and HTML files read in a thread of their own, which is ended at the deadline, on abort, and when it takes more memory than
 * a document can need. pdf.js itself can't be stopped once it unpacks a page.
 *
 * One thread is kept for the next file, and does not keep the process alive; a file that ends it costs only itself.
 */
import { Worker } from 'node:worker_threads';
import type { ExtractPdfOptions } from '../extract/pdf.ts';
import { ExtractionError, InvalidInputError, MissingPeerError, type ExtractedDocument } from '../index.ts';
import type { ReadingAnswer, ReadingError, ReadingRequest } from './extract-worker.ts';

/** Of the thread's own heap; the files measured need less than 150 MB. */
const MAX_HEAP_MB = 512;
/** Growth of the whole process while a file is read: what is unpacked lies outside the thread's heap. */
const MAX_GROWTH_BYTES = 640 * 1024 * 1024;
const WATCH_MS = 40;
/** The thread's own deadline comes first and says more; this much later it is ended from outside. */
const GRACE_MS = 500;
const DEFAULT_TIMEOUT_MS = 8_000;

interface Reading {
  readonly resolve: (document: ExtractedDocument) => void;
  readonly reject: (error: unknown) => void;
}

let kept: ExtractionThread | undefined;
let lastId = 0;

/**
 * Like `extractPdf`, `extractHtml` and `extractDocx`, in a thread: which of them, the bytes say. `lib` cannot cross: the thread loads
 * `unpdf` by its name.
 *
 * @throws what they throw, and ExtractionError `timed-out` or `too-large` where the thread had to be ended
 */
export async function extractInWorker(bytes: Uint8Array, options: ExtractPdfOptions = {}): Promise<ExtractedDocument> {
  const { signal, lib, ...rest } = options;
  if (lib !== undefined) throw new InvalidInputError('options.lib', 'cannot be handed to a thread');
  signal?.throwIfAborted();
  // One file at a time: the growth of memory and the time are its own.
  const thread = kept?.isFree === true ? kept : new ExtractionThread();
  if (kept?.isFree !== false) kept = thread;
  return thread.read(bytes, rest, signal);
}

class ExtractionThread {
  readonly #worker: Worker;
  #reading: (Reading & { readonly id: number }) | undefined;
  #hasEnded = false;

  constructor() {
    // The built worker is JavaScript beside the built command; run from source, it is TypeScript beside this file.
    const extension = import.meta.url.endsWith('.ts') ? 'ts' : 'js';
    this.#worker = new Worker(new URL(`./extract-worker.${extension}`, import.meta.url), {
      resourceLimits: { maxOldGenerationSizeMb: MAX_HEAP_MB },
      name: 'trackruit-extract',
    });
    this.#worker.unref();
    this.#worker.on('message', (answer: ReadingAnswer) => {
      if (answer.id !== this.#reading?.id) return;
      if ('document' in answer) this.#reading.resolve(answer.document);
      else this.#reading.reject(errorOf(answer.error));
    });
    this.#worker.on('error', (error: Error & { code?: string }) => {
      this.#end(
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? new ExtractionError('too-large', `reading the file needs more than ${MAX_HEAP_MB} MB`, { cause: error })
          : new ExtractionError('damaged', 'the reader broke down over the file', { cause: error }),
      );
    });
    this.#worker.on('exit', () => {
      this.#end(new ExtractionError('damaged', 'the reader ended without an answer'));
    });
  }

  get isFree(): boolean {
    return !this.#hasEnded && this.#reading === undefined;
  }

  read(
    bytes: Uint8Array,
    options: ReadingRequest['options'],
    signal: AbortSignal | undefined,
  ): Promise<ExtractedDocument> {
    const id = ++lastId;
    const timeoutMs = options.timeoutMs ?? DEFAULT_TIMEOUT_MS;
    const before = process.memoryUsage.rss();
    return new Promise<ExtractedDocument>((resolve, reject) => {
      const finish = (): void => {
        clearInterval(watch);
        clearTimeout(timer);
        signal?.removeEventListener('abort', abort);
        this.#reading = undefined;
        this.#worker.unref();
        if (kept !== this) void this.#worker.terminate();
      };
      const abort = (): void => this.#end(signal?.reason);
      const timer = Number.isFinite(timeoutMs)
        ? setTimeout(
            () => this.#end(new ExtractionError('timed-out', `reading took longer than ${timeoutMs} ms`)),
            timeoutMs + GRACE_MS,
          )
        : undefined;
      const watch = setInterval(() => {
        if (process.memoryUsage.rss() - before > MAX_GROWTH_BYTES) {
          this.#end(
            new ExtractionError('too-large', `reading the file needs more than ${MAX_GROWTH_BYTES} bytes of memory`),
          );
        }
      }, WATCH_MS);
      this.#reading = {
        id,
        resolve: (document) => {
          finish();
          resolve(document);
        },
        reject: (error) => {
          finish();
          // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- a signal's reason is handed on as it is
          reject(error);
        },
      };
      signal?.addEventListener('abort', abort, { once: true });
      this.#worker.ref();
      const request: ReadingRequest = { id, bytes, options };
      this.#worker.postMessage(request);
    });
  }

  /** Stops the thread, whatever it is doing; the file it was reading ends in the error. */
  #end(error: unknown): void {
    if (this.#hasEnded) return;
    this.#hasEnded = true;
    if (kept === this) kept = undefined;
    void this.#worker.terminate();
    this.#reading?.reject(error);
  }
}

function errorOf(error: ReadingError): Error {
  switch (error.kind) {
    case 'extraction':
      return new ExtractionError(error.reason, error.message);
    case 'input':
      return new InvalidInputError(error.parameter, error.message.slice(error.parameter.length + 2));
    case 'peer':
      return new MissingPeerError(error.packageName);
    case 'other':
      return new ExtractionError('damaged', 'the reader fails over the file', { cause: new Error(error.message) });
  }
}
