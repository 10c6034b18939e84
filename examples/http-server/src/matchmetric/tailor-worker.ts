/** The thread that analyses are made in: matching takes the processor for tens of milliseconds, which sockets would notice. */
import { parentPort, workerData } from 'node:worker_threads';
import { asTaskFailure } from '../workers/task-failure.ts';
import { resultOf, type AnalysisInput } from './analyses.ts';
import { tailorAnalyses, type TailorSettings } from './tailor-analyses.ts';
import { FIRST_ROOM, type TailorAnswer, type TailorRequest } from './tailor-protocol.ts';

const SMALL: AnalysisInput = {
  resume: 'Ann Example\nData Engineer at Acme, 2020 - 2023\n- Built pipelines in Python',
  job: 'Data Engineer\n- Python',
};

interface Run {
  readonly controller: AbortController;
  room: number;
  wake: () => void;
}

const runs = new Map<number, Run>();
const analyses = tailorAnalyses(workerData as TailorSettings);
// The first analysis loads what all others use. Whether it works, the first one that somebody waits for tells.
analyses.then((made) => resultOf(made.run(SMALL, { signal: new AbortController().signal }))).catch(() => undefined);

parentPort?.on('message', (request: TailorRequest) => {
  if (request.kind === 'run') {
    void perform(request.id, request.input);
    return;
  }
  const run = runs.get(request.id);
  if (run === undefined) return;
  if (request.kind === 'room') run.room += request.events;
  else run.controller.abort(new Error('nobody waits for it'));
  run.wake();
});

async function perform(id: number, input: AnalysisInput): Promise<void> {
  const run: Run = { controller: new AbortController(), room: FIRST_ROOM, wake: () => undefined };
  const { signal } = run.controller;
  runs.set(id, run);
  try {
    for await (const event of (await analyses).run(input, { signal })) {
      answer({ kind: 'event', id, event });
      run.room--;
      while (run.room <= 0 && !signal.aborted) {
        await new Promise<void>((resolve) => {
          run.wake = resolve;
        });
      }
    }
    answer({ kind: 'end', id });
  } catch (error) {
    answer({ kind: 'failure', id, failure: asTaskFailure(error) });
  } finally {
    runs.delete(id);
  }
}

function answer(message: TailorAnswer): void {
  parentPort?.postMessage(message);
}
