/** The commands of `trackruit`, as they are understood from what was typed. */
import type { InterviewFeatures } from '../index.ts';
import type { PostingConditions } from './posting-conditions.ts';

export interface OutputOptions {
  readonly json: boolean;
  /** Absent: decided by the environment and the terminal. */
  readonly colour?: boolean;
}

/** How files are read. */
export interface ReadingOptions {
  readonly password?: string;
  readonly timeoutMs?: number;
}

export const exportFormats = ['docx', 'pdf', 'md', 'txt', 'json'] as const;
export type ExportFormat = (typeof exportFormats)[number];

export interface TailorOptions {
  /** `PROVIDER:MODEL`. Absent: the rules. */
  readonly model?: string;
  readonly baseUrl?: string;
  readonly rewrites?: number;
  /** A model is asked once more for what the gate refused. */
  readonly repair: boolean;
  /** Where the tailored résumé is written, and as what. */
  readonly saved?: { readonly out: string; readonly to: ExportFormat };
}

export type Command =
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'match';
        readonly resume: string;
        readonly job: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'recommend';
        readonly resume: string;
        /** Files and folders of postings, one or more. */
        readonly jobs: readonly string[];
        readonly limit?: number;
        readonly conditions: PostingConditions;
        readonly referenceDate?: Date;
      })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'rank';
        readonly job: string;
        /** Files and folders of résumés, one or more. */
        readonly resumes: readonly string[];
        readonly limit?: number;
        readonly referenceDate?: Date;
      })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'compare';
        readonly resumes: readonly string[];
        readonly job: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions & ReadingOptions & { readonly name: 'skills'; readonly file: string })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'parse';
        readonly file: string;
        readonly as: 'resume' | 'job';
        /** Print how the file is laid out instead of what was read. */
        readonly layout: boolean;
        readonly referenceDate?: Date;
      })
  | (ReadingOptions & {
      readonly name: 'export';
      readonly file: string;
      readonly to: ExportFormat;
      /** Absent: standard output. */
      readonly out?: string;
      readonly font?: string;
      readonly boldFont?: string;
      readonly letter: boolean;
      readonly referenceDate?: Date;
    })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'ats';
        readonly file: string;
        readonly job?: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions &
      ReadingOptions & {
        readonly name: 'feedback';
        readonly file: string;
        readonly job?: string;
        readonly role?: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions &
      ReadingOptions &
      TailorOptions & {
        readonly name: 'tailor';
        /** One, or several of one person. */
        readonly resumes: readonly string[];
        readonly job: string;
        readonly referenceDate?: Date;
      })
  | (OutputOptions & {
      readonly name: 'interview';
      /** What `match --json` printed. */
      readonly match?: string;
      /** A model that was saved as JSON. */
      readonly model?: string;
      readonly features: InterviewFeatures;
    })
  | { readonly name: 'help' }
  | { readonly name: 'version' };
