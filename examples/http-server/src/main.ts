/** Starts the server that the environment describes, and ends it on SIGTERM or SIGINT. */
import { startServer, type RunningServer } from './server.ts';
import { DEVELOPMENT_API_KEY, readSettings, SettingsError, type Settings } from './settings.ts';

const settings = readOrExit();
try {
  await run(settings);
} catch (error) {
  console.error(`The server did not start: ${error instanceof Error ? error.message : String(error)}`);
  process.exitCode = 1;
}

function readOrExit(): Settings {
  try {
    return readSettings(process.env);
  } catch (error) {
    if (!(error instanceof SettingsError)) throw error;
    console.error(error.message);
    process.exit(78);
  }
}

async function run(own: Settings): Promise<void> {
  const server = await startServer(own);
  const { log, coordination, stores, workers, variants } = server.context;
  // Before anybody is told that it runs, and may send it a signal.
  process.on('SIGHUP', () => void variants.refresh());
  for (const signal of ['SIGTERM', 'SIGINT'] as const) process.once(signal, () => void end(server, signal));
  process.on('unhandledRejection', (error) => {
    log.error({ err: error }, 'a promise was rejected and nobody listened');
  });
  log.info({ url: server.url, cache: coordination.kind, storage: stores.kind, workers: workers.threads }, 'listening');
  if (own.apiKeys.includes(DEVELOPMENT_API_KEY) && own.environment !== 'production')
    log.warn(`no API_KEY was set: for development the key is "${DEVELOPMENT_API_KEY}"`);
}

async function end(server: RunningServer, signal: string): Promise<void> {
  server.context.log.info({ signal }, 'ending');
  await server.close();
  process.exit(0);
}
