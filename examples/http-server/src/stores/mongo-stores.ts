/**
 * The store on MongoDB. There are no foreign keys: what belongs to a user is deleted by hand, before and after the user, so that a
 * process that dies in between leaves a user who can be deleted again, and never data without one.
 */
import { MongoClient, type Collection, type Db, type Filter } from 'mongodb';
import {
  StoreError,
  type Histories,
  type History,
  type Login,
  type Logins,
  type RefreshToken,
  type RefreshTokens,
  type Stores,
  type StreamPart,
  type StreamRecord,
  type Streams,
  type User,
  type Users,
} from './stores.ts';

/** A server that does not answer by then is an error of the call that asked. */
const SELECTION_TIMEOUT_MS = 5_000;
const DUPLICATE_KEY = 11_000;
/** Of what the collections hold; a higher one in the database was written by a newer server. */
const VERSION = 1;
/** The database where the address names none. */
const DATABASE = 'trackruit';

/** `_id` holds the identity, so that it is unique without an index of its own. */
type Stored<Value> = Omit<Value, 'id' | 'hash'> & { readonly _id: string };
type StoredLogin = Stored<Login> & { readonly revoked: boolean };
type StoredToken = Stored<RefreshToken> & { readonly usedAt: number | null };
interface StoredPart extends StreamPart {
  readonly _id: string;
  readonly streamId: string;
}

interface Collections {
  readonly users: Collection<Stored<User>>;
  readonly logins: Collection<StoredLogin>;
  readonly tokens: Collection<StoredToken>;
  readonly histories: Collection<Stored<History>>;
  readonly streams: Collection<Stored<StreamRecord>>;
  readonly parts: Collection<StoredPart>;
  readonly versions: Collection<{ readonly _id: number }>;
}

/** @throws StoreError where there is no server at the address; Error for a database of a newer version */
export async function openMongoStores(uri: string): Promise<Stores> {
  const client = new MongoClient(uri, {
    appName: 'trackruit-http-server',
    serverSelectionTimeoutMS: SELECTION_TIMEOUT_MS,
    connectTimeoutMS: SELECTION_TIMEOUT_MS,
    ignoreUndefined: true,
  });
  try {
    return await preparedStores(client, namesDatabase(uri) ? client.db() : client.db(DATABASE));
  } catch (error) {
    await client.close();
    throw error;
  }
}

/** Addresses of several hosts are none to `URL`. */
function namesDatabase(uri: string): boolean {
  const [hostsAndPath = ''] = uri.slice(uri.indexOf('//') + 2).split('?', 1);
  const slash = hostsAndPath.indexOf('/');
  return slash >= 0 && slash < hostsAndPath.length - 1;
}

async function preparedStores(client: MongoClient, db: Db): Promise<Stores> {
  const collections: Collections = {
    users: db.collection('users'),
    logins: db.collection('logins'),
    tokens: db.collection('refresh_tokens'),
    histories: db.collection('histories'),
    streams: db.collection('streams'),
    parts: db.collection('stream_parts'),
    versions: db.collection('schema_versions'),
  };
  await failing('migrate', () => prepare(collections));
  return {
    kind: 'mongodb',
    users: mongoUsers(collections),
    logins: mongoLogins(collections),
    refreshTokens: mongoTokens(collections),
    histories: mongoHistories(collections),
    streams: mongoStreams(collections),
    ping: () => failing('ping', async () => void (await db.command({ ping: 1 }))),
    sweep: (now) =>
      failing('sweep', async () => {
        await collections.tokens.deleteMany({ expiresAt: { $lte: now } });
        await collections.logins.deleteMany({ expiresAt: { $lte: now } });
        const old = (await collections.streams.find({ expiresAt: { $lte: now } }).toArray()).map(({ _id }) => _id);
        await collections.parts.deleteMany({ streamId: { $in: old } });
        await collections.streams.deleteMany({ _id: { $in: old } });
      }),
    close: () => client.close(),
  };
}

/** Indexes are made where they are missing, by any number of processes at once; that is all a new database needs. */
async function prepare(collections: Collections): Promise<void> {
  const newest = await collections.versions.find().sort({ _id: -1 }).limit(1).toArray();
  const found = newest[0]?._id ?? 0;
  if (found > VERSION) {
    throw new Error(`the database has version ${String(found)}; this server knows ${String(VERSION)}: run a newer one`);
  }
  await collections.users.createIndex({ email: 1 }, { unique: true });
  await collections.logins.createIndex({ sessionHash: 1 }, { unique: true });
  await collections.logins.createIndex({ userId: 1 });
  await collections.tokens.createIndex({ loginId: 1 });
  await collections.histories.createIndex({ userId: 1, createdAt: -1 });
  await collections.streams.createIndex({ userId: 1 });
  await collections.parts.createIndex({ streamId: 1, firstId: 1 });
  await collections.versions.updateOne(
    { _id: VERSION },
    { $set: { name: 'accounts, histories, streams' } },
    { upsert: true },
  );
}

async function failing<Value>(operation: string, work: () => Promise<Value>): Promise<Value> {
  try {
    return await work();
  } catch (error) {
    throw error instanceof Error && error.message.startsWith('the database has version')
      ? error
      : new StoreError(operation, error);
  }
}

/** What a foreign key does elsewhere: something that was added to somebody who is gone is taken away again. */
async function keptIf<Owner extends { readonly _id: string }>(
  owners: Collection<Owner>,
  ownerId: string,
  undo: () => Promise<unknown>,
): Promise<void> {
  const owner = await owners.countDocuments({ _id: ownerId } as Filter<Owner>, { limit: 1 });
  if (owner > 0) return;
  await undo();
  throw new Error('its owner is gone');
}

function isDuplicate(error: unknown): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === DUPLICATE_KEY;
}

function mongoUsers(collections: Collections): Users {
  const withId = (found: Stored<User> | null): User | undefined => {
    if (found === null) return undefined;
    const { _id, ...rest } = found;
    return { id: _id, ...rest };
  };
  const deleteBelongings = async (userId: string): Promise<void> => {
    const logins = (await collections.logins.find({ userId }).toArray()).map(({ _id }) => _id);
    await collections.tokens.deleteMany({ loginId: { $in: logins } });
    await collections.logins.deleteMany({ userId });
    await collections.histories.deleteMany({ userId });
    const streams = (await collections.streams.find({ userId }).toArray()).map(({ _id }) => _id);
    await collections.parts.deleteMany({ streamId: { $in: streams } });
    await collections.streams.deleteMany({ userId });
  };
  return {
    add: ({ id, ...rest }) =>
      failing('users.add', async () => {
        try {
          await collections.users.insertOne({ _id: id, ...rest });
          return true;
        } catch (error) {
          if (isDuplicate(error)) return false;
          throw error;
        }
      }),
    byEmail: (email) => failing('users.byEmail', async () => withId(await collections.users.findOne({ email }))),
    byId: (id) => failing('users.byId', async () => withId(await collections.users.findOne({ _id: id }))),
    setPasswordHash: (id, passwordHash) =>
      failing('users.setPasswordHash', async () => {
        await collections.users.updateOne({ _id: id }, { $set: { passwordHash } });
      }),
    delete: (id) =>
      failing('users.delete', async () => {
        await deleteBelongings(id);
        const { deletedCount } = await collections.users.deleteOne({ _id: id });
        // What another process added meanwhile.
        await deleteBelongings(id);
        return deletedCount > 0;
      }),
  };
}

function mongoLogins(collections: Collections): Logins {
  const loginOf = ({ _id, userId, sessionHash, createdAt, expiresAt }: StoredLogin): Login => {
    return { id: _id, userId, sessionHash, createdAt, expiresAt };
  };
  return {
    add: ({ id, ...rest }) =>
      failing('logins.add', async () => {
        await collections.logins.insertOne({ _id: id, ...rest, revoked: false });
        await keptIf(collections.users, rest.userId, () => collections.logins.deleteOne({ _id: id }));
      }),
    byId: (id, now) =>
      failing('logins.byId', async () => {
        const found = await collections.logins.findOne({ _id: id, revoked: false, expiresAt: { $gt: now } });
        return found === null ? undefined : loginOf(found);
      }),
    bySessionHash: (sessionHash, now) =>
      failing('logins.bySessionHash', async () => {
        const found = await collections.logins.findOne({ sessionHash, revoked: false, expiresAt: { $gt: now } });
        return found === null ? undefined : loginOf(found);
      }),
    ofUser: (userId, now) =>
      failing('logins.ofUser', async () => {
        const found = collections.logins.find({ userId, revoked: false, expiresAt: { $gt: now } });
        return (await found.sort({ createdAt: -1, _id: -1 }).toArray()).map(loginOf);
      }),
    revoke: (id) =>
      failing('logins.revoke', async () => {
        await collections.logins.updateOne({ _id: id }, { $set: { revoked: true } });
      }),
    revokeAll: (userId) =>
      failing('logins.revokeAll', async () => {
        await collections.logins.updateMany({ userId }, { $set: { revoked: true } });
      }),
  };
}

function mongoTokens(collections: Collections): RefreshTokens {
  return {
    add: ({ hash, ...rest }) =>
      failing('refreshTokens.add', async () => {
        await collections.tokens.insertOne({ _id: hash, ...rest, usedAt: null });
      }),
    use: (hash, now) =>
      failing('refreshTokens.use', async () => {
        // Found and marked in one step, so that of two who come at once one finds it used.
        const taken = await collections.tokens.findOneAndUpdate(
          { _id: hash, usedAt: null, expiresAt: { $gt: now } },
          { $set: { usedAt: now } },
        );
        if (taken === null) {
          const known = await collections.tokens.findOne({ _id: hash, usedAt: { $ne: null } });
          return known === null ? { outcome: 'refused' } : { outcome: 'reused', loginId: known.loginId };
        }
        const login = await collections.logins.findOne({ _id: taken.loginId, revoked: false, expiresAt: { $gt: now } });
        return login === null ? { outcome: 'refused' } : { outcome: 'used', loginId: taken.loginId };
      }),
  };
}

function mongoHistories(collections: Collections): Histories {
  return {
    add: ({ id, ...rest }) =>
      failing('histories.add', async () => {
        await collections.histories.insertOne({ _id: id, ...rest });
        await keptIf(collections.users, rest.userId, () => collections.histories.deleteOne({ _id: id }));
      }),
    page: (userId, offset, limit) =>
      failing('histories.page', async () => {
        const total = await collections.histories.countDocuments({ userId });
        const found = collections.histories.find({ userId }).sort({ createdAt: -1, _id: -1 }).skip(offset).limit(limit);
        const items = (await found.toArray()).map(({ _id, ...rest }): History => ({ id: _id, ...rest }));
        return { items, total };
      }),
    delete: (userId, id) =>
      failing(
        'histories.delete',
        async () => (await collections.histories.deleteOne({ _id: id, userId })).deletedCount > 0,
      ),
  };
}

function mongoStreams(collections: Collections): Streams {
  return {
    start: ({ id, ...rest }) =>
      failing('streams.start', async () => {
        await collections.streams.insertOne({ _id: id, ...rest });
        await keptIf(collections.users, rest.userId, () => collections.streams.deleteOne({ _id: id }));
      }),
    append: (id, { firstId, lastId, messages }, now) =>
      failing('streams.append', async () => {
        await collections.parts.insertOne({ _id: `${id}:${String(firstId)}`, streamId: id, firstId, lastId, messages });
        await keptIf(collections.streams, id, () => collections.parts.deleteOne({ _id: `${id}:${String(firstId)}` }));
        await collections.streams.updateOne({ _id: id }, { $set: { aliveAt: now } });
      }),
    touch: (id, now) =>
      failing('streams.touch', async () => {
        await collections.streams.updateOne({ _id: id }, { $set: { aliveAt: now } });
      }),
    want: (id, now) =>
      failing('streams.want', async () => {
        await collections.streams.updateOne({ _id: id }, { $set: { wantedAt: now } });
      }),
    end: (id, now) =>
      failing('streams.end', async () => {
        await collections.streams.updateOne({ _id: id }, { $set: { state: 'ended', aliveAt: now } });
      }),
    byId: (id, now) =>
      failing('streams.byId', async () => {
        const found = await collections.streams.findOne({ _id: id, expiresAt: { $gt: now } });
        if (found === null) return undefined;
        const { _id, ...rest } = found;
        return { id: _id, ...rest };
      }),
    partsAfter: (id, afterId) =>
      failing('streams.partsAfter', async () => {
        const found = collections.parts.find({ streamId: id, lastId: { $gt: afterId } }).sort({ firstId: 1 });
        return (await found.toArray()).map(({ firstId, lastId, messages }) => ({ firstId, lastId, messages }));
      }),
  };
}
