/** Texts and kept results, loaded by Vite: the same way in Node and in a browser. */
import type { MatchResult } from '../../src/match/match-result.ts';
import { caseName, type GoldenCase } from './cases.ts';

/** What Vite puts in place of the call; its own types come only with a reference to all of `vite/client`. */
declare global {
  interface ImportMeta {
    glob<Content>(
      pattern: string,
      options: { readonly eager: true; readonly import: 'default'; readonly query?: '?raw' },
    ): Readonly<Record<string, Content>>;
  }
}

const texts = import.meta.glob<string>('./texts/*.txt', { eager: true, import: 'default', query: '?raw' });
const results = import.meta.glob<MatchResult>('./expected/*.json', { eager: true, import: 'default' });

export function caseTexts({ resume, job }: GoldenCase): { readonly resume: string; readonly job: string } {
  return { resume: loaded(texts, `./texts/${resume}.resume.txt`), job: loaded(texts, `./texts/${job}.job.txt`) };
}

export function expectedResult(goldenCase: GoldenCase): MatchResult {
  return loaded(results, `./expected/${caseName(goldenCase)}.json`);
}

export function keptResults(): readonly string[] {
  return Object.keys(results)
    .map((path) => path.slice('./expected/'.length, -'.json'.length))
    .sort();
}

function loaded<Content>(files: Readonly<Record<string, Content>>, path: string): Content {
  const content = files[path];
  if (content === undefined)
    throw new Error(`test/golden/${path.slice(2)} is missing; "npm run golden" writes results`);
  return content;
}
