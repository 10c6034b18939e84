/** Opening a PDF file: what the engine is told, and its refusals as errors of this library. */
import { ExtractionError } from '../../errors.ts';
import type { Deadline } from '../extract-options.ts';
import { mediaTypeOf } from '../media-type.ts';
import { wrongFormat } from '../unreadable-file.ts';
import { EnginePort, PortBudget } from './engine-port.ts';
import type { PdfDocument, PdfJs, PdfLibrary } from './pdf-engine.ts';

/** Codes of pdf.js's PasswordException. */
const PASSWORD_WRONG = 2;

export interface OpenPdf {
  readonly pdf: PdfDocument;
  readonly budget: PortBudget;
  close(): Promise<void>;
}

export interface Opening {
  readonly deadline: Deadline;
  readonly library: PdfLibrary;
  readonly engine: PdfJs;
  readonly password: string | undefined;
}

export async function openPdf(bytes: Uint8Array, { library, engine, password, deadline }: Opening): Promise<OpenPdf> {
  const type = mediaTypeOf(bytes);
  if (type !== 'application/pdf') throw wrongFormat(type, 'a PDF');
  const budget = new PortBudget(deadline);
  const bounded = boundedWorker(engine, budget);
  try {
    // A copy: the engine takes the buffer for itself and leaves an empty one.
    const pdf = (await library.getDocumentProxy(bytes.slice(), {
      verbosity: 0,
      // Pictures are left out before they are decoded; their places are found by the matrices set for them.
      maxImageSize: 1,
      fontExtraProperties: true,
      disableFontFace: true,
      // Nothing of a file gets into the page that it is read in.
      ownerDocument: {},
      isEvalSupported: false,
      useWorkerFetch: false,
      useWasm: false,
      isOffscreenCanvasSupported: false,
      isImageDecoderSupported: false,
      stopAtErrors: false,
      ...(bounded === undefined ? {} : { worker: bounded.worker }),
      ...(password === undefined ? {} : { password }),
    })) as PdfDocument;
    return {
      pdf,
      budget,
      close: async () => {
        const closing = pdf.loadingTask.destroy();
        // A page that was left in the middle may never say that it has ended.
        if (budget.isSpent) closing.catch(() => undefined);
        else await closing.then(() => bounded?.close());
      },
    };
  } catch (cause) {
    bounded?.close();
    deadline.check();
    throw openingError(cause);
  }
}

interface BoundedWorker {
  readonly worker: unknown;
  close(): void;
}

/** Both halves of pdf.js joined by ports that keep to the budget; undefined for an engine that hides its worker half. */
function boundedWorker(engine: PdfJs, budget: PortBudget): BoundedWorker | undefined {
  const back = (globalThis as { pdfjsWorker?: { WorkerMessageHandler?: { initializeFromPort(port: unknown): void } } })
    .pdfjsWorker?.WorkerMessageHandler;
  if (back === undefined || engine.PDFWorker === undefined) return undefined;
  const [front, rear] = EnginePort.pair(budget);
  const worker = engine.PDFWorker.create({ port: front });
  back.initializeFromPort(rear);
  // What pdf.js tells a worker that it starts itself: no warnings on the console.
  front.postMessage({ sourceName: 'main', targetName: 'worker', action: 'configure', data: { verbosity: 0 } });
  return {
    worker,
    close: () => {
      worker.destroy();
      front.close();
      rear.close();
    },
  };
}

function openingError(cause: unknown): ExtractionError {
  const { name, code } = (typeof cause === 'object' && cause !== null ? cause : {}) as {
    name?: unknown;
    code?: unknown;
  };
  if (name === 'PasswordException') {
    return code === PASSWORD_WRONG
      ? new ExtractionError('password-wrong', 'the password does not open the file', { cause })
      : new ExtractionError('password-needed', 'the file is locked: a password is needed', { cause });
  }
  return new ExtractionError('damaged', 'the file cannot be read as PDF', { cause });
}
