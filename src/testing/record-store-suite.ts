/** What every `RecordStore` has to do, as tests. */
import type { JsonValue, RecordPage, RecordStore } from '../storage/record-store.ts';
import { ConformanceError, expectRefused, expectThat, outcome, type RegisterTest } from './conformance.ts';

/**
 * Registers the tests of the contract. `open` gives an empty store, anew for each test.
 *
 * ```ts
 * import { it } from 'node:test';
 * import { memoryRecordStore } from '@trackruit/ml';
 * import { recordStoreSuite } from '@trackruit/ml/testing';
 *
 * recordStoreSuite(it, () => memoryRecordStore());
 * ```
 */
export function recordStoreSuite(it: RegisterTest, open: () => RecordStore | Promise<RecordStore>): void {
  const test = (name: string, body: (store: RecordStore) => Promise<void>): void => {
    it(name, async () => {
      await body(await open());
    });
  };

  test('answers nothing to a key that was never written', async (store) => {
    expectThat((await store.get('never-written')) === undefined, 'there is something');
    expectThat(!(await store.delete('never-written')), 'something was deleted');
    expectKeys(await store.list({ prefix: '', limit: 10 }), [], 'list');
  });

  test('gives every value back as it was', async (store) => {
    for (const [at, value] of VALUES.entries()) await store.put(`value-${String(at)}`, value);
    for (const [at, value] of VALUES.entries()) {
      expectValue(await store.get(`value-${String(at)}`), value, `value number ${String(at)}`);
    }
    const { records } = await store.list({ prefix: 'value-', limit: 1000 });
    expectThat(records.length === VALUES.length, `${String(records.length)} records of ${String(VALUES.length)}`);
    for (const { key, value } of records) {
      expectValue(value, VALUES[Number(key.slice('value-'.length))]!, `${key}, listed`);
    }
  });

  test('never cuts a long text', async (store) => {
    const text = Array.from({ length: 60_000 }, (_, at) => `line ${String(at)} äß\n`).join('');
    await store.put('long', { text });
    expectValue(await store.get('long'), { text }, 'the long text');
  });

  test('takes the later value of a key', async (store) => {
    await store.put('key', { round: 1, only: 'in the first' });
    await store.put('key', { round: 2 });
    expectValue(await store.get('key'), { round: 2 }, 'get');
    expectKeys(await store.list({ prefix: '', limit: 10 }), ['key'], 'list');
  });

  test('forgets what is deleted, says whether it was there, and takes it again', async (store) => {
    await store.put('kept', 1);
    await store.put('gone', 2);
    expectThat(await store.delete('gone'), 'it was there, and delete says no');
    expectThat(!(await store.delete('gone')), 'it was gone, and delete says yes');
    expectThat((await store.get('gone')) === undefined, 'the deleted record is still there');
    expectKeys(await store.list({ prefix: '', limit: 10 }), ['kept'], 'list');
    await store.put('gone', 3);
    expectValue(await store.get('gone'), 3, 'written again');
  });

  test('keeps keys apart that look alike, and lists them in the order of their characters', async (store) => {
    for (const [at, key] of KEYS.entries()) await store.put(key, at);
    for (const [at, key] of KEYS.entries()) expectValue(await store.get(key), at, `key number ${String(at)}`);
    expectKeys(await store.list({ prefix: '', limit: 1000 }), ascending(KEYS), 'all of them');
    for (const key of KEYS.slice(0, 10)) await store.delete(key);
    expectKeys(await store.list({ prefix: '', limit: 1000 }), ascending(KEYS.slice(10)), 'after deleting some');
  });

  test('lists exactly the keys that begin with a prefix, whatever it holds', async (store) => {
    for (const key of KEYS) await store.put(key, key);
    const prefixes = [
      'a',
      'a/',
      'a:',
      'a%',
      'a_',
      'a*',
      'a?',
      "a'",
      'a\\',
      'a~',
      '~',
      ' ',
      'A',
      'nothing',
      '__proto__',
      '"',
    ];
    for (const prefix of [...prefixes, 'x'.repeat(511), 'x'.repeat(512)]) {
      const expected = ascending(KEYS.filter((key) => key.startsWith(prefix)));
      expectKeys(
        await store.list({ prefix, limit: 1000 }),
        expected,
        `prefix of ${String(prefix.length)}: ${prefix.slice(0, 9)}`,
      );
    }
  });

  test('gives page after page, each record once', async (store) => {
    const keys = Array.from({ length: 23 }, (_, at) => `page/${String(at).padStart(2, '0')}`);
    for (const key of ['pag', 'page', 'page0', ...keys]) await store.put(key, key);
    for (const limit of [1, 7, 22, 23, 24, 1000]) {
      const pages = await allPages(store, 'page/', limit);
      expectKeys({ records: pages.flatMap(({ records }) => records) }, keys, `pages of ${String(limit)}`);
      expectThat(pages.length === Math.ceil(23 / limit), `${String(pages.length)} pages of ${String(limit)}`);
      expectThat(
        pages.slice(0, -1).every(({ records }) => records.length === limit),
        `a page of ${String(limit)} is not full`,
      );
    }
  });

  test('goes on from a cursor while records come and go, its own among them', async (store) => {
    for (const key of ['c', 'e', 'g', 'i', 'k']) await store.put(key, key);
    const first = await store.list({ prefix: '', limit: 2 });
    expectKeys(first, ['c', 'e'], 'the first page');
    await store.delete('e');
    await store.delete('g');
    await store.put('a', 'before the cursor');
    await store.put('j', 'after it');
    const second = await store.list({ prefix: '', limit: 2, cursor: first.cursor });
    expectKeys(second, ['i', 'j'], 'the second page');
    const third = await store.list({ prefix: '', limit: 2, cursor: second.cursor });
    expectKeys(third, ['k'], 'the third page');
    expectThat(third.cursor === undefined, 'the last page has a cursor');
  });

  test('refuses a cursor of another list, and what is none', async (store) => {
    for (const key of ['a/1', 'a/2', 'b/1']) await store.put(key, 1);
    const { cursor } = await store.list({ prefix: 'a/', limit: 1 });
    expectThat(typeof cursor === 'string' && cursor !== '', 'the first of two pages has no cursor');
    for (const bad of ['', 'x', 'a/1', `${cursor}\u0000`, 7 as never, null as never]) {
      await expectRefused(
        () => store.list({ prefix: 'a/', limit: 1, cursor: bad }),
        `the cursor ${JSON.stringify(bad)}`,
      );
    }
    await expectRefused(() => store.list({ prefix: 'b/', limit: 1, cursor }), 'a cursor of another prefix');
    expectKeys(await store.list({ prefix: 'a/', limit: 1, cursor }), ['a/2'], 'the cursor in its place');
  });

  test('refuses keys, values and limits that are none, and then writes nothing', async (store) => {
    for (const key of [
      '',
      'a\u0000b',
      'tab\t',
      'line\n',
      'é',
      '\u007f',
      '🙂',
      '\ud800',
      'x'.repeat(513),
      7 as never,
      null as never,
    ]) {
      await expectRefused(() => store.put(key, 1), 'put of a bad key');
      await expectRefused(() => store.get(key), 'get of a bad key');
      await expectRefused(() => store.delete(key), 'deletion of a bad key');
      if (key !== '') await expectRefused(() => store.list({ prefix: key, limit: 1 }), 'a bad prefix');
    }
    const circle: unknown[] = [];
    circle.push(circle);
    let deep: unknown = 0;
    for (let depth = 0; depth < 20_000; depth++) deep = [deep];
    const values = [
      undefined,
      Number.NaN,
      Infinity,
      1n,
      Symbol('s'),
      () => 1,
      new Date(0),
      new Map(),
      new Uint8Array(2),
    ];
    for (const value of [
      ...values,
      { member: undefined },
      [undefined],
      { deeper: [{ still: Number.NaN }] },
      circle,
      deep,
    ]) {
      await expectRefused(() => store.put('key', value as JsonValue), 'put of a value that is not JSON');
    }
    for (const limit of [0, -1, 1.5, 1001, Number.NaN, Infinity, '5' as never]) {
      await expectRefused(() => store.list({ prefix: '', limit }), `the limit ${String(limit)}`);
    }
    expectKeys(await store.list({ prefix: '', limit: 10 }), [], 'after all that');
  });

  test('keeps what it was given when the caller changes it afterwards', async (store) => {
    const value = { list: [1, 2], inner: { text: 'as written' } };
    await store.put('key', value);
    value.list.push(3);
    value.inner.text = 'changed';
    const found = (await store.get('key')) as { list: number[] };
    expectValue(found, { list: [1, 2], inner: { text: 'as written' } }, 'after the caller changed its own');
    found.list.push(4);
    expectValue(await store.get('key'), { list: [1, 2], inner: { text: 'as written' } }, 'after changing an answer');
  });

  test('keeps all of many records written at the same time, and answers lists meanwhile', async (store) => {
    await store.put('always', 0);
    const keys = Array.from({ length: 120 }, (_, at) => `key-${String(at).padStart(3, '0')}`);
    const lists = Array.from({ length: 5 }, () => store.list({ prefix: '', limit: 1000 }));
    await Promise.all(keys.map((key, at) => store.put(key, { at })));
    for (const { records } of await Promise.all(lists)) {
      expectThat(records[0]?.key === 'always', 'a record was missed that was there all the time');
    }
    const { records } = await store.list({ prefix: 'key-', limit: 1000 });
    expectKeys({ records }, keys, 'list');
    for (const [at, { value }] of records.entries()) expectValue(value, { at }, keys[at]!);
  });

  test('holds one whole value of several written to a key at the same time', async (store) => {
    const values = [1, 2, 3, 4, 5].map((size) => ({ size, text: String(size).repeat(9000 * size) }));
    await Promise.all(values.map((value) => store.put('key', value)));
    const found = (await store.get('key')) as { readonly size: number };
    expectValue(found, values[found.size - 1]!, 'get');
  });

  test('rejects with the reason of a signal, as it is, and does nothing', async (store) => {
    const reason = { why: 'the user left' };
    const aborted = { signal: AbortSignal.abort(reason) };
    await store.put('key', 1);
    for (const call of [
      () => store.get('key', aborted),
      () => store.put('key', 2, aborted),
      () => store.delete('key', aborted),
      () => store.list({ prefix: '', limit: 1, ...aborted }),
    ]) {
      const { rejected } = await outcome(call());
      expectThat(rejected === reason, 'aborted before the call: not rejected with the reason');
    }
    expectValue(await store.get('key'), 1, 'after calls that were aborted before');
    const controller = new AbortController();
    const late = outcome(store.put('late', 1, { signal: controller.signal }));
    controller.abort(reason);
    const { rejected, isDone } = await late;
    expectThat(rejected === reason || isDone, 'aborted during the call: neither the reason nor a result');
    await store.put('late', 1, { signal: new AbortController().signal });
    expectValue(await store.get('late'), 1, 'the same call again');
  });
}

const VALUES: readonly JsonValue[] = [
  null,
  true,
  false,
  0,
  -1.5,
  5e-324,
  1.7976931348623157e308,
  Number.MAX_SAFE_INTEGER,
  '',
  'Grüße, 简历, سيرة, 🙂',
  'NUL \u0000, half \ud800 and \udc00, separators \u2028\u2029, quotes \' " ` \\',
  // Texts that a store might take for something else.
  'null',
  'true',
  '12',
  '{"a":1}',
  '[1]',
  'base64:AAAA',
  '2026-11-22T10:00:00.000Z',
  [],
  {},
  [[], [null], [[1, [2, [3]]]]],
  { z: 1, a: 2, '10': 3, '': 4, 'ä b': 5 },
  JSON.parse('{"__proto__":{"x":1},"constructor":2,"toString":3}') as JsonValue,
  { text: 'a\tb\r\n', list: [1, 'two', null, { three: 3 }] },
  nested(400),
];

const KEYS: readonly string[] = [
  'a',
  'A',
  'a ',
  ' a',
  'aa',
  'a/',
  'a/b',
  'a//b',
  'a:b',
  'a::b',
  'a\\b',
  'a?b',
  'a?c',
  'a%',
  'a%2fb',
  'a_',
  'a_b',
  'a*',
  "a'; drop table records; --",
  'a~',
  'a~b',
  '~',
  '..',
  '../a',
  '.',
  '$1',
  '"',
  '__proto__',
  'constructor',
  'con',
  'key$',
  Array.from({ length: 95 }, (_, at) => String.fromCharCode(32 + at)).join(''),
  'x'.repeat(150),
  `${'x'.repeat(511)}a`,
  `${'x'.repeat(511)}b`,
  'x'.repeat(511),
  '/'.repeat(512),
];

function nested(depth: number): JsonValue {
  let value: JsonValue = 'inside';
  for (let at = 0; at < depth; at++) value = at % 2 === 0 ? [value] : { value };
  return value;
}

function ascending(keys: readonly string[]): readonly string[] {
  return [...keys].sort((a, b) => (a < b ? -1 : 1));
}

async function allPages(store: RecordStore, prefix: string, limit: number): Promise<readonly RecordPage[]> {
  const pages: RecordPage[] = [];
  for (let cursor: string | undefined; pages.length < 100;) {
    const page = await store.list({ prefix, limit, cursor });
    pages.push(page);
    ({ cursor } = page);
    if (cursor === undefined) return pages;
  }
  throw new ConformanceError('the pages have no end');
}

function expectKeys({ records }: RecordPage, keys: readonly string[], what: string): void {
  const actual = JSON.stringify(records.map(({ key }) => key));
  const expected = JSON.stringify(keys);
  expectThat(actual === expected, `${what}: ${actual.slice(0, 500)} instead of ${expected.slice(0, 500)}`);
}

/** As JSON: it tells members' order, and half a surrogate pair from another. */
function expectValue(actual: JsonValue | undefined, expected: JsonValue, what: string): void {
  const found = actual === undefined ? 'nothing' : JSON.stringify(actual);
  const wanted = JSON.stringify(expected);
  expectThat(found === wanted, `${what}: ${found.slice(0, 200)} instead of ${wanted.slice(0, 200)}`);
}
