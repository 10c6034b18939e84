/** The résumés and postings that are open, which of them are looked at, and what the engines say of the two. */
import type { MatchResult } from '@trackruit/ml';
import { useMemo, useRef, useState } from 'preact/hooks';
import { EngineClient } from './engine/engine-client.ts';
import type { DocumentSource, Judgement, ReadResume } from './engine/engine-messages.ts';
import { PageHistory, type KeptRecord, type KeptResult } from './history/page-history.ts';

export interface OpenResume extends ReadResume {
  readonly id: string;
  readonly name: string;
}

export interface OpenJob {
  readonly id: string;
  readonly name: string;
  readonly text: string;
}

export interface Workspace {
  readonly engine: EngineClient;
  readonly history: PageHistory;
  readonly resumes: readonly OpenResume[];
  readonly jobs: readonly OpenJob[];
  readonly resume: OpenResume | undefined;
  readonly job: OpenJob | undefined;
  readonly judgement: Judgement | undefined;
  /** For the live region: what is going on, in words. */
  readonly status: string;
  readonly problem: string;
  readonly isKeeping: boolean;
  readonly addResume: (source: DocumentSource) => Promise<void>;
  readonly addJob: (source: DocumentSource) => Promise<void>;
  readonly selectResume: (id: string) => void;
  readonly selectJob: (id: string) => void;
  readonly closeResume: (id: string) => void;
  readonly closeJob: (id: string) => void;
  readonly reopen: (record: KeptRecord) => Promise<void>;
  readonly setKeeping: (isKeeping: boolean) => void;
  readonly keep: (result: Pick<KeptResult, 'kind' | 'tailoredScore'>, judgement: Judgement) => Promise<void>;
  readonly say: (words: string) => void;
  readonly complain: (words: string) => void;
}

let opened = 0;
const nextId = (kind: string): string => `${kind}-${String(++opened)}`;

export function useWorkspace(): Workspace {
  const engine = useMemo(() => new EngineClient(), []);
  const history = useMemo(() => new PageHistory(), []);
  const [resumes, setResumes] = useState<readonly OpenResume[]>([]);
  const [jobs, setJobs] = useState<readonly OpenJob[]>([]);
  const [resumeId, setResumeId] = useState<string>();
  const [jobId, setJobId] = useState<string>();
  const [judgement, setJudgement] = useState<Judgement>();
  const [status, say] = useState('');
  const [problem, complain] = useState('');
  const [isKeeping, setKeeping] = useState(true);
  const judging = useRef<AbortController>(undefined);
  const kept = useRef(new Set<string>());
  /** Those of now: what was dropped together is read by one and the same rendering of the page. */
  const looked = useRef<{ readonly resume: OpenResume | undefined; readonly job: OpenJob | undefined }>({
    resume: undefined,
    job: undefined,
  });
  const keeping = useRef(true);
  keeping.current = isKeeping;

  const keepResult = async (
    resume: OpenResume,
    job: OpenJob,
    { match, ats, feedback }: Judgement,
    more: Pick<KeptResult, 'kind' | 'tailoredScore'>,
  ): Promise<void> => {
    const once = `${more.kind} ${resume.id} ${job.id}`;
    if (!keeping.current || match === undefined || (more.kind === 'analysis' && kept.current.has(once))) return;
    kept.current.add(once);
    try {
      await history.save(resume.document.text, job.text, {
        ...more,
        resumeName: resume.name,
        jobTitle: job.name,
        score: match.score,
        atsScore: ats.score,
        feedbackScore: feedback.score,
        missingSkills: missingLabels(match),
      });
    } catch (error) {
      complain(`This result could not be kept in the history: ${wordsOf(error)}`);
    }
  };

  const judge = async (resume: OpenResume | undefined, job: OpenJob | undefined): Promise<void> => {
    judging.current?.abort();
    looked.current = { resume, job };
    setResumeId(resume?.id);
    setJobId(job?.id);
    setJudgement(undefined);
    if (resume === undefined) return;
    const controller = new AbortController();
    judging.current = controller;
    say('Scoring…');
    try {
      const params = { resumeId: resume.id, jobId: job?.id };
      const judged = await engine.call('judge', params, { signal: controller.signal });
      setJudgement(judged);
      say(
        judged.match === undefined
          ? `${resume.name} is read. Add a posting to score it.`
          : `${resume.name} scores ${String(Math.round(judged.match.score * 100))} of 100 for ${job!.name}.`,
      );
      if (job !== undefined) await keepResult(resume, job, judged, { kind: 'analysis' });
    } catch (error) {
      if (controller.signal.aborted) return;
      say('');
      complain(wordsOf(error));
    }
  };

  const open = async (name: string, read: () => Promise<void>): Promise<void> => {
    complain('');
    say(`Reading ${name}…`);
    try {
      await read();
    } catch (error) {
      say('');
      complain(`${name}: ${wordsOf(error)}`);
    }
  };

  const resume = resumes.find(({ id }) => id === resumeId);
  const job = jobs.find(({ id }) => id === jobId);

  const readResume = async (source: DocumentSource): Promise<OpenResume> => {
    const id = nextId('resume');
    const transfer = 'bytes' in source ? [source.bytes] : [];
    const read = await engine.call('readResume', { id, source }, { transfer });
    const made = { id, name: source.name, ...read };
    setResumes((all) => [...all, made]);
    return made;
  };
  const readJob = async (source: DocumentSource): Promise<OpenJob> => {
    const id = nextId('job');
    const transfer = 'bytes' in source ? [source.bytes] : [];
    const { text, title } = await engine.call('readJob', { id, source }, { transfer });
    const made = { id, name: title?.trim() ?? source.name, text };
    setJobs((all) => [...all, made]);
    return made;
  };

  return {
    engine,
    history,
    resumes,
    jobs,
    resume,
    job,
    judgement,
    status,
    problem,
    isKeeping,
    setKeeping,
    say,
    complain,
    addResume: (source) => open(source.name, async () => judge(await readResume(source), looked.current.job)),
    addJob: (source) => open(source.name, async () => judge(looked.current.resume, await readJob(source))),
    selectResume: (id) => {
      void judge(
        resumes.find((one) => one.id === id),
        job,
      );
    },
    selectJob: (id) => {
      void judge(
        resume,
        jobs.find((one) => one.id === id),
      );
    },
    closeResume: (id) => {
      const left = resumes.filter((one) => one.id !== id);
      setResumes(left);
      void engine.call('forget', { id });
      if (id === resumeId) void judge(left[0], job);
    },
    closeJob: (id) => {
      const left = jobs.filter((one) => one.id !== id);
      setJobs(left);
      void engine.call('forget', { id });
      if (id === jobId) void judge(resume, left[0]);
    },
    reopen: ({ resumeText, jobText, result }) => {
      const source = { name: result.resumeName, text: resumeText };
      return open(source.name, async () => {
        const again = await readResume(source);
        const posting = await readJob({ name: result.jobTitle, text: jobText });
        kept.current.add(`analysis ${again.id} ${posting.id}`);
        await judge(again, posting);
      });
    },
    keep: async (more, judged) => {
      if (resume !== undefined && job !== undefined) await keepResult(resume, job, judged, more);
    },
  };
}

export function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

function missingLabels({ missingSkills }: MatchResult): readonly string[] {
  return missingSkills.map(({ label }) => label);
}
