/** Search libraries that run in the same process: MiniSearch and Orama, where bench/peers/setup.sh has put them. */
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import type { JobRecord } from '../quality/ranking-data.ts';

export interface EmbeddedRival {
  readonly name: string;
  /** Indexes the postings and searches them with the words of the résumé: places of the postings found, best first. */
  readonly search: (jobs: readonly JobRecord[], resume: string, limit: number) => Promise<readonly number[]>;
}

const cached = fileURLToPath(new URL('../../node_modules/.cache/trackruit-rivals', import.meta.url));

/** None where they are not installed. */
export async function embeddedRivals(): Promise<readonly EmbeddedRival[]> {
  const folder = process.env['TRACKRUIT_RIVALS'] ?? cached;
  if (!existsSync(`${folder}/node_modules/minisearch`)) return [];
  const from = createRequire(`${folder}/`);
  const { default: MiniSearch } = (await import(from.resolve('minisearch'))) as {
    readonly default: new (options: object) => {
      addAll(documents: readonly object[]): void;
      search(query: string): readonly { readonly id: number }[];
    };
  };
  const orama = (await import(from.resolve('@orama/orama'))) as {
    create(options: object): object;
    insertMultiple(database: object, documents: readonly object[], batch: number): Promise<unknown>;
    search(database: object, options: object): Promise<{ readonly hits: readonly { readonly id: string }[] }>;
  };
  return [
    {
      name: 'MiniSearch',
      search: async (jobs, resume, limit) => {
        const index = new MiniSearch({ fields: ['title', 'description'] });
        index.addAll(jobs.map(({ title, description }, at) => ({ title, description, id: at })));
        return index
          .search(resume)
          .slice(0, limit)
          .map(({ id }) => id);
      },
    },
    {
      name: 'Orama',
      search: async (jobs, resume, limit) => {
        const database = orama.create({ schema: { title: 'string', description: 'string' } });
        const documents = jobs.map(({ title, description }, at) => ({ id: String(at), title, description }));
        await orama.insertMultiple(database, documents, 1000);
        // A posting need hold one word of the résumé only; none holds all of them.
        const { hits } = await orama.search(database, { term: resume, limit, threshold: 1 });
        return hits.map(({ id }) => Number(id));
      },
    },
  ];
}
