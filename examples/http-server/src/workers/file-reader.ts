/** Files people send, a few at a time: the library reads them in threads, which it ends at a deadline and when they take too much memory. */
import type { ExtractedDocument } from '@trackruit/ml';
import { extractFile } from '@trackruit/ml/node';
import type { Settings } from '../settings.ts';
import { WorkError } from './work-error.ts';

const READING_MS = 8_000;
/** Files that may wait; further ones are refused. */
const MOST_WAITING = 32;

export interface FileReader {
  /**
   * @throws ExtractionError for a file that gives no text: by `reason` damaged, protected, a scan, too large…
   * @throws WorkError `overloaded` when too many wait
   * @throws the signal's reason if aborted
   */
  read(bytes: Uint8Array, signal: AbortSignal): Promise<ExtractedDocument>;
}

/** @param most files that are read at one time */
export function createFileReader({ maxUploadBytes, maxTextLength }: Settings, most: number): FileReader {
  const limits = { maxBytes: maxUploadBytes, maxCharacters: maxTextLength + 1, timeoutMs: READING_MS };
  let reading = 0;
  const waiting = new Set<() => void>();

  const turn = (signal: AbortSignal): Promise<void> =>
    new Promise((resolve, reject) => {
      const begin = (): void => {
        signal.removeEventListener('abort', leave);
        waiting.delete(begin);
        reading++;
        resolve();
      };
      const leave = (): void => {
        waiting.delete(begin);
        reject(signal.reason as Error);
      };
      if (reading < most) return begin();
      if (waiting.size >= MOST_WAITING) return reject(new WorkError('overloaded', 'too many files are waiting'));
      waiting.add(begin);
      signal.addEventListener('abort', leave, { once: true });
    });

  return {
    async read(bytes, signal) {
      await turn(signal);
      try {
        return await extractFile(bytes, { ...limits, signal });
      } finally {
        reading--;
        const [next] = waiting;
        next?.();
      }
    },
  };
}
