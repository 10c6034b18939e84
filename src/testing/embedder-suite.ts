/** What every `Embedder` has to do, as tests. */
import type { Embedder } from '../embedding/embedder.ts';
import { expectSame, expectThat, type RegisterTest } from './conformance.ts';

export interface EmbedderSuiteOptions {
  /** Texts with words that the model knows, at least three and all different. Default: five lines of English résumés. */
  readonly texts?: readonly string[] | undefined;
}

const USUAL_TEXTS: readonly string[] = [
  'Built REST services in Python and Flask on PostgreSQL',
  'Registered nurse in an intensive care unit, night shifts included',
  'Led a team of six developers through the move to Kubernetes',
  'Accountant',
  'Ran campaigns for new customers, wrote newsletters, measured what they brought and reported it every month',
];

/** How far the length of a vector may be from 1: rounding of numbers of 16 bits. */
const LENGTH_TOLERANCE = 1e-3;

/**
 * Registers the tests of the contract. `open` is called once; the last test disposes of what it gave.
 *
 * ```ts
 * import { it } from 'node:test';
 * import { embedderSuite, hashingEmbedder } from '@trackruit/ml/testing';
 *
 * embedderSuite(it, () => hashingEmbedder());
 * ```
 */
export function embedderSuite(
  it: RegisterTest,
  open: () => Embedder | Promise<Embedder>,
  options: EmbedderSuiteOptions = {},
): void {
  const texts = options.texts ?? USUAL_TEXTS;
  let opened: Promise<Embedder> | undefined;
  const test = (name: string, body: (embedder: Embedder) => Promise<void>): void => {
    it(name, async () => {
      opened ??= Promise.resolve(open());
      await body(await opened);
    });
  };

  test('names itself, its dimensions and its limits', async (embedder) => {
    await Promise.resolve();
    expectThat(typeof embedder.id === 'string' && embedder.id.length > 0, 'the id is empty');
    expectThat(isCount(embedder.dimensions), 'dimensions is not a whole number above 0');
    for (const limit of ['maxBatchSize', 'maxPassageWords'] as const) {
      const value = embedder[limit];
      expectThat(value === undefined || isCount(value), `${limit} is not a whole number above 0`);
    }
  });

  test('gives one vector of length 1 per text', async (embedder) => {
    const vectors = await embedder.embed(texts);
    expectThat(vectors.length === texts.length, `${String(vectors.length)} vectors for ${String(texts.length)} texts`);
    for (const [at, vector] of vectors.entries()) {
      expectThat(vector instanceof Float32Array, `vector ${String(at)} is not a Float32Array`);
      expectThat(vector.length === embedder.dimensions, `vector ${String(at)} has ${String(vector.length)} numbers`);
      const length = lengthOf(vector);
      expectThat(Math.abs(length - 1) <= LENGTH_TOLERANCE, `vector ${String(at)} has length ${String(length)}`);
    }
  });

  test('gives a text the same vector, bit by bit, whatever stands beside it', async (embedder) => {
    const together = await embedder.embed(texts);
    const backwards = await embedder.embed([...texts].reverse());
    for (const [at, text] of texts.entries()) {
      const [alone] = await embedder.embed([text]);
      expectSame(together[at], alone, `text ${String(at)} in company and alone`);
      expectSame(backwards[texts.length - 1 - at], alone, `text ${String(at)} in another order and alone`);
    }
  });

  test('gives different texts different vectors and equal texts equal ones', async (embedder) => {
    const [first, second, again] = await embedder.embed([texts[0]!, texts[1]!, texts[0]!]);
    expectSame(again, first, 'the same text twice');
    expectThat(
      first!.some((value, at) => value !== second![at]),
      'two texts have one vector',
    );
  });

  test('gives zeros for a text without a word, also between others', async (embedder) => {
    const [empty, worded, blank] = await embedder.embed(['', texts[0]!, ' \n\t ']);
    for (const [name, vector] of [['', empty] as const, ['blanks', blank] as const]) {
      expectThat(vector?.length === embedder.dimensions, `"${name}": wrong number of dimensions`);
      expectThat(
        vector.every((value) => value === 0),
        `"${name}": not all zeros`,
      );
    }
    expectThat(lengthOf(worded!) > 0.5, 'the text between them has no vector');
  });

  test('gives nothing for no texts', async (embedder) => {
    const vectors = await embedder.embed([]);
    expectThat(vectors.length === 0, `${String(vectors.length)} vectors`);
  });

  test('gives finite numbers for texts that nobody would write', async (embedder) => {
    const odd = [
      '\0\u0001',
      '\ud800 half a character',
      '🙂🙂',
      '-'.repeat(3000),
      `${'word '.repeat(3000)}`,
      'é'.repeat(500),
    ];
    const vectors = await embedder.embed(odd);
    for (const [at, vector] of vectors.entries()) {
      const length = lengthOf(vector);
      expectThat(
        length === 0 || Math.abs(length - 1) <= LENGTH_TOLERANCE,
        `odd text ${String(at)}: length ${String(length)}`,
      );
    }
  });

  test('does not mix calls that run at the same time', async (embedder) => {
    const calls = await Promise.all(texts.map((text) => embedder.embed([text])));
    const together = await embedder.embed(texts);
    for (const [at, [vector]] of calls.entries()) expectSame(vector, together[at], `call ${String(at)}`);
  });

  test('is not changed by a caller who writes into a vector', async (embedder) => {
    const [before] = await embedder.embed([texts[0]!]);
    const kept = before!.slice();
    before!.fill(9);
    const [after] = await embedder.embed([texts[0]!]);
    expectSame(after, kept, 'the next vector of the text');
  });

  test('rejects with the reason of a signal, as it is', async (embedder) => {
    const reason = { why: 'the user left' };
    const early = await outcome(embedder.embed(texts, { signal: AbortSignal.abort(reason) }));
    expectThat(early.rejected === reason, 'aborted before the call: not rejected with the reason');

    const controller = new AbortController();
    const late = outcome(embedder.embed(texts, { signal: controller.signal }));
    controller.abort(reason);
    const { rejected, vectors } = await late;
    expectThat(
      rejected === reason || vectors?.length === texts.length,
      'aborted during the call: neither the reason nor all vectors',
    );

    const [vector] = await embedder.embed([texts[0]!], { signal: new AbortController().signal });
    expectThat(lengthOf(vector!) > 0.5, 'after that it does not work any more');
  });

  test('gives its memory back', async (embedder) => {
    await embedder.dispose?.();
  });
}

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

function lengthOf(vector: Float32Array): number {
  return Math.sqrt(vector.reduce((sum, value) => sum + value * value, 0));
}

async function outcome(
  call: Promise<readonly Float32Array[]>,
): Promise<{ readonly vectors?: readonly Float32Array[]; readonly rejected?: unknown }> {
  try {
    return { vectors: await call };
  } catch (rejected) {
    return { rejected };
  }
}
