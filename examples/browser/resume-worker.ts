/** All the work, off the page's thread: bytes or text come in, plain results or an error's message go out. */
import {
  extractMarkdown,
  extractText,
  isMarkdown,
  match,
  mediaTypeOf,
  parseJsonResume,
  parseResume,
  tailor,
  TrackruitError,
  type ExtractedDocument,
  type MatchResult,
  type ResumeDocument,
  type TailorEvent,
} from '@trackruit/ml';

export interface WorkRequest {
  /** Of a file, or a text that was pasted. */
  readonly resume: ArrayBuffer | string;
  /** Empty for no match. */
  readonly job: string;
}

export type WorkReply =
  | { readonly kind: 'step'; readonly words: string }
  | { readonly kind: 'read'; readonly document: ResumeDocument; readonly source: ExtractedDocument }
  | { readonly kind: 'matched'; readonly result: MatchResult }
  | { readonly kind: 'tailored'; readonly event: TailorEvent }
  | { readonly kind: 'done' }
  | { readonly kind: 'problem'; readonly words: string };

self.addEventListener('message', ({ data }: MessageEvent<WorkRequest>) => {
  work(data).then(
    () => reply({ kind: 'done' }),
    (error: unknown) =>
      reply({ kind: 'problem', words: TrackruitError.isInstance(error) ? error.message : String(error) }),
  );
});

async function work({ resume, job }: WorkRequest): Promise<void> {
  reply({ kind: 'step', words: 'Reading the file…' });
  const read = typeof resume === 'string' ? readText(resume) : await readBytes(new Uint8Array(resume));
  reply({ kind: 'read', ...read });
  if (job.trim() === '') return;
  reply({ kind: 'step', words: 'Matching…' });
  reply({ kind: 'matched', result: await match({ resume: read.document, job }) });
  reply({ kind: 'step', words: 'Looking for better wordings…' });
  for await (const event of tailor({ resume: read.document, job })) reply({ kind: 'tailored', event });
}

interface Read {
  readonly document: ResumeDocument;
  readonly source: ExtractedDocument;
}

/** The reader of a kind of file is loaded when the first such file comes. */
async function readBytes(bytes: Uint8Array): Promise<Read> {
  switch (mediaTypeOf(bytes)) {
    case 'application/pdf': {
      const { extractPdf } = await import('@trackruit/ml/extract/pdf');
      return parsed(await extractPdf(bytes));
    }
    case 'text/html': {
      const { extractHtml } = await import('@trackruit/ml/extract/html');
      return parsed(extractHtml(bytes));
    }
    case 'text/plain':
      return readText(extractText(bytes).text);
    case 'application/json': {
      const document = parseJsonResume(extractText(bytes).text);
      return { document, source: { text: document.text, mediaType: 'application/json' } };
    }
    default: {
      const { extractDocx } = await import('@trackruit/ml/extract/docx');
      return parsed(await extractDocx(bytes));
    }
  }
}

function readText(text: string): Read {
  return parsed(isMarkdown(text) ? extractMarkdown(text) : { text, mediaType: 'text/plain' });
}

function parsed(source: ExtractedDocument): Read {
  reply({ kind: 'step', words: 'Parsing…' });
  return { document: parseResume(source), source };
}

function reply(message: WorkReply): void {
  self.postMessage(message);
}
