/** The real MiniLM, where it is: a folder beside the project or the one that TRACKRUIT_MODELS names. */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = process.env.TRACKRUIT_MODELS ?? fileURLToPath(new URL('../../../shared/models/', import.meta.url));

/** Absent: the tests that need it are skipped. */
export const miniLmFolder: string | undefined = existsSync(`${folder}/all-MiniLM-L6-v2/config.json`)
  ? folder
  : undefined;

export const miniLm: { readonly model: string; readonly localModelPath: string } = {
  model: 'all-MiniLM-L6-v2',
  localModelPath: folder,
};

if (miniLmFolder === undefined) {
  console.warn('\n!! TESTS WITH MINILM SKIPPED: put all-MiniLM-L6-v2 beside the project or set TRACKRUIT_MODELS.\n');
}
