/** The contract of a rule, and what it may look at. */
import type { ExtractedDocument } from '../document/extracted-document.ts';
import type { ResumeDocument } from '../document/resume-document.ts';
import type { ExtractionFailure } from '../errors.ts';
import { spanText, type Span } from '../text/span.ts';

/**
 * `A`: a hard stop, documented by vendors or plain in the file. `B`: damage when the text is taken out. `C`: a field missing or
 * ambiguous. `D`: advice, never part of the score.
 */
export type AtsClass = 'A' | 'B' | 'C' | 'D';

/** What is known of the file besides its text. */
export interface AtsFile {
  /** With its extension. */
  readonly name?: string | undefined;
  readonly byteLength?: number | undefined;
  /** By content, as `mediaTypeOf` tells it. */
  readonly mediaType?: string | undefined;
  /** Why no text could be taken out. */
  readonly failure?: ExtractionFailure | undefined;
}

export interface AtsContext {
  readonly file: AtsFile;
  /** Absent where no text could be taken out, or the résumé came parsed already. */
  readonly extracted?: ExtractedDocument;
  /** Absent where no text could be taken out. */
  readonly resume?: ResumeDocument;
}

/** One place where the rule is broken. */
export interface AtsFault {
  /** Empty, or absent, for what concerns the whole file. */
  readonly span?: Span;
  /** Counted from 0. */
  readonly page?: number;
  /** One sentence that names the place. */
  readonly message: string;
}

export interface AtsReading {
  /** 0..1; 1 where the rule is kept. */
  readonly value: number;
  readonly faults: readonly AtsFault[];
}

export interface AtsRule {
  readonly id: string;
  readonly class: AtsClass;
  /** A few words for a heading. */
  readonly label: string;
  /** Weight in the score, any unit; 0 for what is reported and not scored. */
  readonly weight: number;
  /** Highest score a résumé can have that breaks it; absent: no bound. */
  readonly cap?: number;
  /** What to do about it, one sentence. */
  readonly fix: string;
  /** Who says so, or how it was measured. */
  readonly source: string;
  /** A text is the reason why it cannot be applied. */
  judge(context: AtsContext): AtsReading | string;
}

export const KEPT: AtsReading = { value: 1, faults: [] };

/** Broken altogether. */
export function broken(faults: readonly AtsFault[]): AtsReading {
  return faults.length === 0 ? KEPT : { value: 0, faults };
}

/** Broken the more, the more of `whole` the faults make up, `half` of it halving the value. */
export function brokenBy(share: number, half: number, faults: readonly AtsFault[]): AtsReading {
  return faults.length === 0 ? KEPT : { value: half / (half + share), faults };
}

/** Letters of a place that a message quotes. */
const LONGEST_QUOTE = 40;

/** The beginning of a place in quotation marks, on one line and without control characters, so that a reader finds it again. */
export function quoted(text: string, span: Span): string {
  const words = spanText(text, { start: span.start, end: Math.min(span.end, span.start + 4 * LONGEST_QUOTE) })
    .replace(/\s+/g, ' ')
    .replace(/[\p{Cc}\p{Cs}\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu, '')
    .trim();
  return `“${words.length > LONGEST_QUOTE ? `${words.slice(0, LONGEST_QUOTE - 1).trimEnd()}…` : words}”`;
}

/** A reader's warning as a sentence. */
export function asSentence(message: string): string {
  const sentence = `${message.slice(0, 1).toUpperCase()}${message.slice(1)}`;
  return /[.!?]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The reason of rules that need what plain text does not have. */
export const NEEDS_LAYOUT = 'it looks at the layout, and none is known';
export const NEEDS_TEXT = 'no text could be taken out of the file';
