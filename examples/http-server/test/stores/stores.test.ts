/** One contract, three databases: every store answers the same. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MongoClient } from 'mongodb';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { postgresFolder, startPostgres } from '../../../../test/vector/postgres-server.ts';
import type { Log } from '../../src/log.ts';
import { openStores, type StoresSettings } from '../../src/stores/open-stores.ts';
import { StoreError, type History, type Login, type Stores, type User } from '../../src/stores/stores.ts';
import { openPostgres } from '../../src/stores/postgres-database.ts';
import { openSqlite } from '../../src/stores/sqlite-database.ts';
import { startSweeping } from '../../src/stores/sweeping.ts';
import { mongoProgram, startMongo } from '../mongo-server.ts';

interface Place {
  readonly settings: StoresSettings;
  stop(): Promise<void> | void;
}

const nowhere: StoresSettings = { databaseUrl: undefined, mongoUri: undefined, dataDirectory: undefined };

const places: readonly (readonly [name: string, isHere: boolean, start: () => Promise<Place>])[] = [
  ['sqlite in memory', true, async () => ({ settings: nowhere, stop: () => undefined })],
  [
    'sqlite in a file',
    true,
    async () => {
      const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
      const stop = (): void => rmSync(folder, { recursive: true, force: true });
      return { settings: { ...nowhere, dataDirectory: join(folder, 'data') }, stop };
    },
  ],
  [
    'postgres',
    postgresFolder !== undefined,
    async () => {
      const server = await startPostgres();
      const databaseUrl = `postgres://postgres@127.0.0.1:${String(server.port)}/postgres`;
      return { settings: { ...nowhere, databaseUrl }, stop: () => server.stop() };
    },
  ],
  [
    'mongodb',
    mongoProgram !== undefined,
    async () => {
      const server = await startMongo();
      return { settings: { ...nowhere, mongoUri: server.uri }, stop: () => server.stop() };
    },
  ],
];

const absent = places.filter(([, isHere]) => !isHere).map(([name]) => name);
if (absent.length > 0 && process.env.CI) throw new Error(`These databases must be there in CI: ${absent.join(', ')}`);
else if (absent.length > 0) console.warn(`\n!! STORE TESTS SKIPPED, no server found: ${absent.join(', ')}\n`);

const hour = 3_600_000;
const now = Date.UTC(2026, 10, 22, 12);
let lastNumber = 0;
const hex = (): string => (++lastNumber).toString(16).padStart(32, '0');

function aUser(change: Partial<User> = {}): User {
  const id = hex();
  const email = `${id}@example.com`;
  return { id, email, firstName: 'Ada', lastName: 'Örn 李', passwordHash: '$x$1', createdAt: now, ...change };
}

function aLogin(userId: string, change: Partial<Login> = {}): Login {
  return { id: hex(), userId, sessionHash: hex(), createdAt: now, expiresAt: now + hour, ...change };
}

function aHistory(userId: string, change: Partial<History> = {}): History {
  const text = 'Ada Örn 👩‍💻\nEngineer'.repeat(3);
  return {
    id: hex(),
    userId,
    resumeText: text,
    jobDescription: 'C++ \\ "x" \'y\'',
    analysis: '{"a":1}',
    createdAt: now,
    ...change,
  };
}

describe.each(places)('%s', (_name, isHere, start) => {
  describe.skipIf(!isHere)('store', () => {
    let place: Place;
    let store: Stores;
    beforeAll(async () => {
      place = await start();
      store = await openStores(place.settings, () => undefined);
    }, 60_000);
    afterAll(async () => {
      await store.close();
      await place.stop();
    });

    async function added(user: User = aUser()): Promise<User> {
      expect(await store.users.add(user)).toBe(true);
      return user;
    }

    it('answers a ping', async () => {
      await expect(store.ping()).resolves.toBeUndefined();
    });

    it('keeps a user, found by e-mail and by id', async () => {
      const user = await added();
      expect(await store.users.byEmail(user.email)).toEqual(user);
      expect(await store.users.byId(user.id)).toEqual(user);
      expect(await store.users.byId(hex())).toBeUndefined();
      expect(await store.users.byEmail('nobody@example.com')).toBeUndefined();
    });

    it('takes an e-mail address once, also when two ask at the same time', async () => {
      const email = `${hex()}@example.com`;
      const answers = await Promise.all([1, 2, 3, 4].map(() => store.users.add(aUser({ email }))));
      expect(answers.filter(Boolean)).toHaveLength(1);
    });

    it('replaces a password hash', async () => {
      const user = await added();
      await store.users.setPasswordHash(user.id, '$y$2');
      expect((await store.users.byId(user.id))?.passwordHash).toBe('$y$2');
    });

    it('finds a login until it expires or is revoked', async () => {
      const user = await added();
      const login = aLogin(user.id);
      await store.logins.add(login);
      expect(await store.logins.byId(login.id, now)).toEqual(login);
      expect(await store.logins.bySessionHash(login.sessionHash, now)).toEqual(login);
      expect(await store.logins.byId(login.id, login.expiresAt)).toBeUndefined();
      await store.logins.revoke(login.id);
      expect(await store.logins.byId(login.id, now)).toBeUndefined();
      expect(await store.logins.bySessionHash(login.sessionHash, now)).toBeUndefined();
    });

    it("revokes all logins of one user and nobody else's", async () => {
      const [one, other] = [await added(), await added()];
      await store.logins.add(aLogin(one.id, { createdAt: now - 2 }));
      await store.logins.add(aLogin(one.id, { createdAt: now - 1 }));
      await store.logins.add(aLogin(other.id));
      expect((await store.logins.ofUser(one.id, now)).map(({ createdAt }) => createdAt)).toEqual([now - 1, now - 2]);
      await store.logins.revokeAll(one.id);
      expect(await store.logins.ofUser(one.id, now)).toEqual([]);
      expect(await store.logins.ofUser(other.id, now)).toHaveLength(1);
    });

    it('lets a refresh token be used once, also when several use it at the same time', async () => {
      const user = await added();
      const login = aLogin(user.id);
      await store.logins.add(login);
      const token = { hash: hex(), loginId: login.id, expiresAt: now + hour };
      await store.refreshTokens.add(token);
      const uses = await Promise.all([1, 2, 3, 4, 5].map(() => store.refreshTokens.use(token.hash, now)));
      expect(uses.filter(({ outcome }) => outcome === 'used')).toHaveLength(1);
      expect(uses.filter(({ outcome }) => outcome === 'reused')).toHaveLength(4);
      expect(uses.every((use) => use.outcome !== 'refused' && use.loginId === login.id)).toBe(true);
    });

    it('refuses a refresh token that is unknown, expired or of a revoked login', async () => {
      const user = await added();
      const login = aLogin(user.id);
      await store.logins.add(login);
      expect(await store.refreshTokens.use(hex(), now)).toEqual({ outcome: 'refused' });
      const old = { hash: hex(), loginId: login.id, expiresAt: now };
      await store.refreshTokens.add(old);
      expect(await store.refreshTokens.use(old.hash, now)).toEqual({ outcome: 'refused' });
      const token = { hash: hex(), loginId: login.id, expiresAt: now + hour };
      await store.refreshTokens.add(token);
      await store.logins.revoke(login.id);
      expect(await store.refreshTokens.use(token.hash, now)).toEqual({ outcome: 'refused' });
    });

    it('pages histories, newest first, of their owner only, with nothing lost of the text', async () => {
      const [one, other] = [await added(), await added()];
      const made = [0, 1, 1, 2, 3].map((age) => aHistory(one.id, { createdAt: now - age }));
      for (const history of [made[3]!, made[0]!, made[4]!, made[2]!, made[1]!]) await store.histories.add(history);
      await store.histories.add(aHistory(other.id));
      const ordered = [made[0]!, made[2]!, made[1]!, made[3]!, made[4]!];
      expect(await store.histories.page(one.id, 0, 10)).toEqual({ items: ordered, total: 5 });
      expect(await store.histories.page(one.id, 2, 2)).toEqual({ items: ordered.slice(2, 4), total: 5 });
      expect(await store.histories.page(one.id, 6, 2)).toEqual({ items: [], total: 5 });
      expect((await store.histories.page(hex(), 0, 2)).total).toBe(0);
    });

    it('deletes a history for its owner and for nobody else', async () => {
      const [one, other] = [await added(), await added()];
      const history = aHistory(one.id);
      await store.histories.add(history);
      expect(await store.histories.delete(other.id, history.id)).toBe(false);
      expect(await store.histories.delete(one.id, history.id)).toBe(true);
      expect((await store.histories.page(one.id, 0, 1)).total).toBe(0);
    });

    it('keeps a résumé of a million characters whole', async () => {
      const user = await added();
      const history = aHistory(user.id, { resumeText: 'Zoë 👩‍💻 '.repeat(120_000) });
      await store.histories.add(history);
      expect((await store.histories.page(user.id, 0, 1)).items).toEqual([history]);
    });

    it('gives the parts of a stream that came after a message', async () => {
      const user = await added();
      const stream = {
        id: hex(),
        userId: user.id,
        state: 'running',
        aliveAt: now,
        wantedAt: 0,
        expiresAt: now + hour,
      } as const;
      await store.streams.start(stream);
      const parts = [
        { firstId: 1, lastId: 2, messages: ['{"id":1}', '{"id":2}'] },
        { firstId: 3, lastId: 3, messages: ['{"id":3}'] },
        { firstId: 4, lastId: 12, messages: ['4', '5', '6', '7', '8', '9', '10', '11', '12'] },
      ];
      for (const part of parts) await store.streams.append(stream.id, part, now + 5);
      expect(await store.streams.byId(stream.id, now)).toEqual({ ...stream, aliveAt: now + 5 });
      expect(await store.streams.partsAfter(stream.id, 0)).toEqual(parts);
      expect(await store.streams.partsAfter(stream.id, 2)).toEqual(parts.slice(1));
      expect(await store.streams.partsAfter(stream.id, 3)).toEqual(parts.slice(2));
      expect(await store.streams.partsAfter(stream.id, 12)).toEqual([]);
      await store.streams.touch(stream.id, now + 6);
      expect((await store.streams.byId(stream.id, now))?.aliveAt).toBe(now + 6);
      await store.streams.want(stream.id, now + 8);
      expect((await store.streams.byId(stream.id, now))?.wantedAt).toBe(now + 8);
      await store.streams.end(stream.id, now + 7);
      expect(await store.streams.byId(stream.id, now)).toMatchObject({ state: 'ended', aliveAt: now + 7 });
      expect(await store.streams.byId(stream.id, now + hour)).toBeUndefined();
    });

    it('takes a part of a stream once', async () => {
      const user = await added();
      const id = hex();
      await store.streams.start({
        id,
        userId: user.id,
        state: 'running',
        aliveAt: now,
        wantedAt: 0,
        expiresAt: now + hour,
      });
      await store.streams.append(id, { firstId: 1, lastId: 1, messages: ['1'] }, now);
      await expect(store.streams.append(id, { firstId: 1, lastId: 1, messages: ['2'] }, now)).rejects.toThrow(
        StoreError,
      );
      expect(await store.streams.partsAfter(id, 0)).toEqual([{ firstId: 1, lastId: 1, messages: ['1'] }]);
    });

    it('deletes a user with everything that is theirs', async () => {
      const [one, other] = [await added(), await added()];
      const logins = [aLogin(one.id), aLogin(other.id)];
      for (const login of logins) await store.logins.add(login);
      const token = { hash: hex(), loginId: logins[0]!.id, expiresAt: now + hour };
      await store.refreshTokens.add(token);
      await store.histories.add(aHistory(one.id));
      await store.histories.add(aHistory(other.id));
      const stream = {
        id: hex(),
        userId: one.id,
        state: 'running',
        aliveAt: now,
        wantedAt: 0,
        expiresAt: now + hour,
      } as const;
      await store.streams.start(stream);
      await store.streams.append(stream.id, { firstId: 1, lastId: 1, messages: ['x'] }, now);
      expect(await store.users.delete(one.id)).toBe(true);
      expect(await store.users.delete(one.id)).toBe(false);
      expect(await store.users.byId(one.id)).toBeUndefined();
      expect(await store.logins.byId(logins[0]!.id, now)).toBeUndefined();
      expect(await store.refreshTokens.use(token.hash, now)).toEqual({ outcome: 'refused' });
      expect((await store.histories.page(one.id, 0, 1)).total).toBe(0);
      expect(await store.streams.byId(stream.id, now)).toBeUndefined();
      expect(await store.streams.partsAfter(stream.id, 0)).toEqual([]);
      expect(await store.logins.byId(logins[1]!.id, now)).toBeDefined();
      expect((await store.histories.page(other.id, 0, 1)).total).toBe(1);
    });

    it('adds nothing to a user who is gone', async () => {
      const user = await added();
      const stream = {
        id: hex(),
        userId: user.id,
        state: 'running',
        aliveAt: now,
        wantedAt: 0,
        expiresAt: now + hour,
      } as const;
      await store.streams.start(stream);
      await store.users.delete(user.id);
      const part = { firstId: 1, lastId: 1, messages: ['x'] };
      await expect(store.histories.add(aHistory(user.id))).rejects.toThrow(StoreError);
      await expect(store.logins.add(aLogin(user.id))).rejects.toThrow(StoreError);
      await expect(store.streams.start({ ...stream, id: hex() })).rejects.toThrow(StoreError);
      await expect(store.streams.append(stream.id, part, now)).rejects.toThrow(StoreError);
      expect((await store.histories.page(user.id, 0, 1)).total).toBe(0);
      expect(await store.logins.ofUser(user.id, now)).toEqual([]);
      expect(await store.streams.partsAfter(stream.id, 0)).toEqual([]);
    });

    it('sweeps away what is past its time, and only that', async () => {
      const user = await added();
      const [old, young] = [aLogin(user.id, { expiresAt: now - 1 }), aLogin(user.id)];
      for (const login of [old, young]) await store.logins.add(login);
      const stream = {
        id: hex(),
        userId: user.id,
        state: 'ended',
        aliveAt: now,
        wantedAt: 0,
        expiresAt: now - 1,
      } as const;
      await store.streams.start(stream);
      await store.streams.append(stream.id, { firstId: 1, lastId: 1, messages: ['x'] }, now);
      await store.sweep(now);
      expect(await store.streams.partsAfter(stream.id, 0)).toEqual([]);
      expect(await store.logins.byId(old.id, now - hour)).toBeUndefined();
      expect(await store.logins.byId(young.id, now)).toEqual(young);
      expect(await store.users.byId(user.id)).toEqual(user);
    });

    it('is not opened by an older server once a newer one has changed it', async () => {
      if (place.settings === nowhere) return;
      await raiseVersion(place.settings);
      await expect(openStores(place.settings, () => undefined)).rejects.toThrow('run a newer one');
      await lowerVersion(place.settings);
      await (await openStores(place.settings, () => undefined)).close();
    });

    it('is found as it was left when it is opened again, by several at once', async () => {
      if (place.settings === nowhere) return;
      const user = await added();
      const again = await Promise.all([1, 2, 3].map(() => openStores(place.settings, () => undefined)));
      for (const other of again) expect(await other.users.byId(user.id)).toEqual(user);
      await Promise.all(again.map((other) => other.close()));
    });
  });
});

const FUTURE = 99;
const raiseVersion = (settings: StoresSettings): Promise<void> => changeVersions(settings, true);
const lowerVersion = (settings: StoresSettings): Promise<void> => changeVersions(settings, false);

/** As a server from the future would, or without its traces again. */
async function changeVersions({ mongoUri, databaseUrl, dataDirectory }: StoresSettings, add: boolean): Promise<void> {
  if (mongoUri !== undefined) {
    const client = new MongoClient(mongoUri);
    const versions = client.db().collection<{ _id: number }>('schema_versions');
    await (add ? versions.insertOne({ _id: FUTURE }) : versions.deleteOne({ _id: FUTURE }));
    await client.close();
    return;
  }
  const database =
    databaseUrl === undefined
      ? await openSqlite(join(dataDirectory!, 'trackruit.sqlite'))
      : openPostgres(databaseUrl, () => undefined);
  await database.query(
    add
      ? `insert into schema_versions (version, name) values (${String(FUTURE)}, 'from the future')`
      : `delete from schema_versions where version = ${String(FUTURE)}`,
  );
  await database.close();
}

it.each([{ databaseUrl: 'postgres://nobody@127.0.0.1:1/none' }, { mongoUri: 'mongodb://127.0.0.1:1/none' }])(
  'a start without the database that %j names is an error that says where it failed',
  async (named) => {
    await expect(openStores({ ...nowhere, ...named }, () => undefined)).rejects.toThrow(/ECONNREFUSED|migrate failed/);
  },
);

it('sweeping goes on after it failed', async () => {
  let calls = 0;
  const warnings: unknown[] = [];
  const sweep = async (): Promise<void> => {
    if (++calls === 1) throw new StoreError('sweep', { code: 'AWAY' });
  };
  const log = { warn: (fields: unknown) => void warnings.push(fields) } as unknown as Log;
  const stop = startSweeping({ sweep }, log, 5);
  while (calls < 3) await new Promise((resolve) => setTimeout(resolve, 5));
  stop();
  expect(warnings).toHaveLength(1);
});

it.each([
  [{ code: 'AWAY' }, 'AWAY'],
  [{ code: 11 }, '11'],
  [{ code: 'ERR_SQLITE_ERROR', errstr: 'database or disk is full' }, 'database or disk is full'],
  [new TypeError('secret words'), 'TypeError'],
  [{}, 'unknown'],
  ['secret words', 'string'],
])('an error of a store tells %j by its code', (cause, code) => {
  const error = new StoreError('add', cause);
  expect(error).toMatchObject({ code, message: `add failed: ${code}` });
});
