/** All the work, off the page's thread: documents are parsed once and kept under their ids, every engine is asked here. */
import {
  checkAts,
  compareResumes,
  match,
  recommend,
  scoreFeedback,
  spliceResume,
  tailor,
  toJsonResume,
  toMarkdown,
  toPlainText,
  TrackruitError,
  type JobDocument,
  type ResumeDocument,
  type TextEdit,
} from '@trackruit/ml';
import type {
  EngineMethod,
  EngineMethods,
  EngineReply,
  EngineRequest,
  ExportedFile,
  ExportFormat,
} from './engine-messages.ts';
import { readJob, readResume, type HeldResume } from './read-document.ts';

const resumes = new Map<string, HeldResume>();
const jobs = new Map<string, JobDocument>();
const running = new Map<number, AbortController>();

type Work = {
  readonly [Method in EngineMethod]: (
    params: EngineMethods[Method]['params'],
    call: { readonly id: number; readonly signal: AbortSignal },
  ) => Promise<EngineMethods[Method]['answer']>;
};

const work: Work = {
  async readResume({ id, source }) {
    const held = await readResume(source);
    resumes.set(id, held);
    const { hiddenText = [], warnings = [], layout } = held.extracted;
    return {
      document: held.document,
      ...(layout === undefined ? {} : { layout }),
      warnings: [
        ...hiddenText.map(({ text, reason }) => `Left out, ${reason}: “${text.slice(0, 200)}”`),
        ...warnings.map(({ message }) => message),
      ],
    };
  },
  async readJob({ id, source }) {
    const job = await readJob(source);
    jobs.set(id, job);
    return { text: job.text, ...(job.title === undefined ? {} : { title: job.title.value }) };
  },
  async judge({ resumeId, jobId }, { signal }) {
    const { document, extracted, file } = resumeOf(resumeId);
    const job = jobId === undefined ? undefined : jobOf(jobId);
    const both = { resume: document, ...(job === undefined ? {} : { job }) };
    return {
      ats: checkAts({ ...both, resume: extracted, file }),
      feedback: scoreFeedback(both),
      ...(job === undefined ? {} : { match: await match({ resume: document, job }, { signal }) }),
    };
  },
  async rankJobs({ resumeId, jobIds }, { signal }) {
    // Parsed postings carry no id of the page, so each comes under its own.
    const postings = jobIds.map((id) => ({ id, description: jobOf(id).text }));
    const { results } = await recommend(
      { resume: resumeOf(resumeId).document, jobs: postings, limit: postings.length },
      { signal, collapseDuplicates: false },
    );
    return results;
  },
  compareResumes({ resumeIds, jobId }, { signal }) {
    const named = resumeIds.map((id) => ({ id, resume: resumeOf(id).document }));
    return compareResumes({ resumes: named, job: jobOf(jobId) }, { signal });
  },
  async rescore({ resumeId, jobId, edits }, { signal }) {
    const resume = spliceResume(resumeOf(resumeId).document, edits);
    return (await match({ resume, job: jobOf(jobId) }, { signal })).score;
  },
  exportResume: ({ resumeId, edits, format }) => exported(resumeOf(resumeId), edits, format),
  async tailor({ resumeId, jobId }, { id, signal }) {
    const run = tailor({ resume: resumeOf(resumeId).document, job: jobOf(jobId) }, { signal });
    for await (const event of run) reply({ call: id, event });
    return undefined;
  },
  async forget({ id }) {
    resumes.delete(id);
    jobs.delete(id);
    return undefined;
  },
};

self.addEventListener('message', ({ data }: MessageEvent<EngineRequest>) => {
  if ('cancel' in data) running.get(data.cancel)?.abort();
  else void answer(data);
});

async function answer<Method extends EngineMethod>(request: {
  readonly call: number;
  readonly method: Method;
  readonly params: EngineMethods[Method]['params'];
}): Promise<void> {
  const { call, method, params } = request;
  const controller = new AbortController();
  running.set(call, controller);
  try {
    reply({ call, answer: await work[method](params, { id: call, signal: controller.signal }) });
  } catch (error) {
    reply({ call, problem: problemOf(error, controller.signal) });
  } finally {
    running.delete(call);
  }
}

function problemOf(error: unknown, signal: AbortSignal): string {
  if (signal.aborted) return 'Stopped.';
  if (TrackruitError.isInstance(error)) return error.message;
  return `Something went wrong in this page: ${String(error)}`;
}

async function exported(
  { document, file }: HeldResume,
  edits: readonly TextEdit[],
  format: ExportFormat,
): Promise<ExportedFile> {
  const resume = edits.length === 0 ? document : spliceResume(document, edits);
  const name = (file?.name ?? 'resume').replace(/\.[^.]*$/, '');
  const text = (content: string, ending: string, mediaType: string): ExportedFile => ({
    bytes: new TextEncoder().encode(content),
    name: `${name}-tailored.${ending}`,
    mediaType,
  });
  switch (format) {
    case 'markdown':
      return text(toMarkdown(resume), 'md', 'text/markdown');
    case 'text':
      return text(toPlainText(resume), 'txt', 'text/plain');
    case 'json':
      return text(`${JSON.stringify(toJsonResume(resume), null, 2)}\n`, 'json', 'application/json');
    case 'docx':
      return { ...text('', 'docx', DOCX), bytes: await docxOf(resume) };
  }
}

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

async function docxOf(resume: ResumeDocument): Promise<Uint8Array<ArrayBuffer>> {
  const { exportDocx } = await import('@trackruit/ml/export/docx');
  return Uint8Array.from(await exportDocx(resume));
}

function resumeOf(id: string): HeldResume {
  return found(resumes.get(id), 'résumé');
}

function jobOf(id: string): JobDocument {
  return found(jobs.get(id), 'posting');
}

function found<Value>(value: Value | undefined, what: string): Value {
  if (value === undefined) throw new Error(`this ${what} is not open`);
  return value;
}

function reply(message: EngineReply): void {
  self.postMessage(message);
}
