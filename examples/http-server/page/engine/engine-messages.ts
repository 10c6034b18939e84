/** What the page asks of the Worker and what it hears back: plain values only. */
import type {
  AtsReport,
  DocumentLayout,
  FeedbackReport,
  MatchResult,
  RankedMatch,
  ResumeComparison,
  ResumeDocument,
  TailorEvent,
  TextEdit,
} from '@trackruit/ml';

/** A file, or a text that was pasted. */
export type DocumentSource = { readonly name: string } & ({ readonly bytes: ArrayBuffer } | { readonly text: string });

export interface ReadResume {
  readonly document: ResumeDocument;
  /** Where everything stands on the pages; absent for files without pages. */
  readonly layout?: DocumentLayout;
  /** What could not be read, and text that nobody sees. */
  readonly warnings: readonly string[];
}

export interface ReadJob {
  readonly text: string;
  /** As the posting names it; absent if it names none. */
  readonly title?: string;
}

export interface Judgement {
  readonly ats: AtsReport;
  readonly feedback: FeedbackReport;
  /** Present with a job. */
  readonly match?: MatchResult;
}

export type ExportFormat = 'markdown' | 'text' | 'json' | 'docx';

export interface ExportedFile {
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly name: string;
  readonly mediaType: string;
}

/** Documents are kept in the Worker under the id that the page gives them, so that each is parsed once. */
export interface EngineMethods {
  readResume: { params: { readonly id: string; readonly source: DocumentSource }; answer: ReadResume };
  readJob: { params: { readonly id: string; readonly source: DocumentSource }; answer: ReadJob };
  judge: { params: { readonly resumeId: string; readonly jobId?: string | undefined }; answer: Judgement };
  rankJobs: {
    params: { readonly resumeId: string; readonly jobIds: readonly string[] };
    answer: readonly RankedMatch[];
  };
  compareResumes: {
    params: { readonly resumeIds: readonly string[]; readonly jobId: string };
    answer: ResumeComparison;
  };
  /** Score of the résumé with these edits. */
  rescore: {
    params: { readonly resumeId: string; readonly jobId: string; readonly edits: readonly TextEdit[] };
    answer: number;
  };
  exportResume: {
    params: { readonly resumeId: string; readonly edits: readonly TextEdit[]; readonly format: ExportFormat };
    answer: ExportedFile;
  };
  /** Tells its events one by one before it answers. */
  tailor: { params: { readonly resumeId: string; readonly jobId: string }; answer: undefined };
  forget: { params: { readonly id: string }; answer: undefined };
}

export type EngineMethod = keyof EngineMethods;

export type EngineRequest =
  | {
      [Method in EngineMethod]: {
        readonly call: number;
        readonly method: Method;
        readonly params: EngineMethods[Method]['params'];
      };
    }[EngineMethod]
  | { readonly cancel: number };

export type EngineReply =
  | { readonly call: number; readonly answer: EngineMethods[EngineMethod]['answer'] }
  | { readonly call: number; readonly event: TailorEvent }
  | { readonly call: number; readonly problem: string };
