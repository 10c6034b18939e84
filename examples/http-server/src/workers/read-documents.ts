/**
 * Documents that were read lately: one résumé is sent with many postings, and one posting with many résumés, each time by itself. The
 * library keeps what it finds in a document as long as the document, so that half of the work of a match is done already.
 */
import { parseJob, parseResume, type JobDocument, type ResumeDocument } from '@trackruit/ml';

/** Chosen: of each kind, for each thread. A document with all that is kept of it takes some 100 kB. */
const MOST_KEPT = 32;
/** A text is of no use here much longer than whoever sent it is at work. */
const KEPT_MS = 5 * 60_000;

interface Kept<Document> {
  readonly document: Document;
  readonly usedAt: number;
}

export class ReadDocuments {
  readonly #resumes = new Map<string, Kept<ResumeDocument>>();
  readonly #jobs = new Map<string, Kept<JobDocument>>();
  readonly #now: () => number;

  constructor(now: () => number = () => performance.now()) {
    this.#now = now;
  }

  /** Throws as `parseResume` does. */
  resume(text: string, referenceDate: Date): ResumeDocument {
    const month = referenceDate.toISOString().slice(0, 7);
    return this.#recall(this.#resumes, `${month}\n${text}`, () => parseResume(text, { referenceDate }));
  }

  /** Throws as `parseJob` does. */
  job(text: string): JobDocument {
    return this.#recall(this.#jobs, text, () => parseJob(text));
  }

  #recall<Document>(kept: Map<string, Kept<Document>>, key: string, read: () => Document): Document {
    const usedAt = this.#now();
    const document = kept.get(key)?.document ?? read();
    // Taken out and put in again: the first is the one used longest ago.
    kept.delete(key);
    kept.set(key, { document, usedAt });
    for (const documents of [this.#resumes, this.#jobs]) forget(documents, usedAt - KEPT_MS);
    return document;
  }
}

function forget(documents: Map<string, Kept<unknown>>, usedBefore: number): void {
  for (const [key, { usedAt }] of documents) {
    if (usedAt >= usedBefore && documents.size <= MOST_KEPT) return;
    documents.delete(key);
  }
}
