import { StreamingTailor, type TailorCallOptions, type TailorInput } from './streaming-tailor.ts';
import type { StreamingTailorOptions } from './tailor-options.ts';
import type { TailorRun } from './tailor-run.ts';

/**
 * Advice on one résumé for one job, as a stream: `new StreamingTailor(options).stream(input, options)`.
 *
 * @example
 * ```ts
 * import { tailor } from '@trackruit/ml';
 *
 * const run = tailor({
 *   resume: 'Ada Example\n\nExperience\nClerk, Northwind Ltd, Jan 2020 - Dec 2023\n- Responsible for managing the stock of two shops in Excel',
 *   job: 'Stock clerk\nRequirements\n- Excel\n- SAP',
 * });
 * const { recommendedImprovement, missingKeywords } = await run.result();
 * console.log(recommendedImprovement); // Managed the stock of two shops in Excel
 * console.log(missingKeywords); // ['SAP']
 * ```
 */
export function tailor(input: TailorInput, options: StreamingTailorOptions & TailorCallOptions = {}): TailorRun {
  return new StreamingTailor(options).stream(input, { signal: options.signal });
}
