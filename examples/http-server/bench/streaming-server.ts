/** The process that `sockets.ts` measures: a server whose words are the times they are written at. */
import { createWriteStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Analyses } from '../src/matchmetric/analyses.ts';
import { startServer } from '../src/server.ts';
import { readSettings } from '../src/settings.ts';
import { scriptedAnalyses } from '../test/scripted-analyses.ts';

const WORDS = 60;
const PAUSE_MS = 100;

const scripted = scriptedAnalyses({ words: [] });
const analyses: Analyses = {
  async *run(input, { signal }) {
    for await (const event of scripted.run(input, { signal })) {
      if (event.type === 'result-ready') {
        for (let word = 0; word < WORDS; word++) {
          await sleep(PAUSE_MS, undefined, { signal });
          const delta = String(performance.timeOrigin + performance.now());
          yield { id: word, type: 'text-delta', field: 'reasoning', delta };
        }
      }
      yield event;
    }
    // The record of runs is for tests, and would grow for ever.
    scripted.runs.length = 0;
  },
};
const server = await startServer(readSettings(process.env), { analyses, logTo: createWriteStream('/dev/null') });
process.stdout.write(`${server.url}\n`);
process.on('message', () => {
  globalThis.gc?.();
  process.send?.(process.memoryUsage());
});
