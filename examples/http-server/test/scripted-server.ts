/** A process of its own with a server that writes slowly; prints its address and ends on SIGTERM. */
import { createWriteStream } from 'node:fs';
import { startServer } from '../src/server.ts';
import { readSettings } from '../src/settings.ts';
import { scriptedAnalyses } from './scripted-analyses.ts';

const words = Array.from({ length: 60 }, (_, at) => ` word${at}`);
const analyses = scriptedAnalyses({ words, pauseMs: 40 });
const logTo = createWriteStream('/dev/null');
const server = await startServer(readSettings(process.env), { analyses, logTo });
process.stdout.write(`${server.url}\n`);
process.once('SIGTERM', () => {
  void server.close().then(() => process.exit(0));
});
