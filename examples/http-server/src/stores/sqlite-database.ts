/** The embedded default: SQLite, which Node brings. */
import type { DatabaseSync, StatementSync } from 'node:sqlite';
import type { SqlDatabase, SqlQuery, SqlRow, SqlValue } from './sql-database.ts';

/** Of a file that another process writes at the moment. */
const BUSY_TIMEOUT_MS = 5_000;

/**
 * @param path of the file, which is made where there is none; `:memory:` keeps everything in this process, until it ends
 * @throws Error where this Node has no `node:sqlite` (before 22.13 without a flag)
 */
export async function openSqlite(path: string): Promise<SqlDatabase> {
  const sqlite = await import('node:sqlite').catch((cause: unknown) => {
    throw new Error('this Node has no SQLite; take Node 22.13 or later, or set DATABASE_URL or MONGO_URI', { cause });
  });
  const database = new sqlite.DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  if (path !== ':memory:') database.exec('pragma journal_mode = wal');
  return new SqliteDatabase(database);
}

class SqliteDatabase implements SqlDatabase {
  readonly kind = 'sqlite';
  readonly #database: DatabaseSync;
  readonly #statements = new Map<string, StatementSync>();
  #waits: boolean | undefined;
  /** There is one connection: who comes during a transaction waits for its end. */
  #last: Promise<unknown> = Promise.resolve();

  constructor(database: DatabaseSync) {
    this.#database = database;
  }

  readonly query: SqlQuery = (text, parameters = []) => this.#inTurn(async () => this.#run(text, parameters, true));

  /** Waiting for the disk stops the whole process, so it is waited for only where something would be missed. */
  readonly transient: SqlQuery = (text, parameters = []) =>
    this.#inTurn(async () => this.#run(text, parameters, false));

  exclusive(work: (query: SqlQuery) => Promise<void>): Promise<void> {
    return this.#inTurn(async () => {
      this.#waitForDisk(true);
      this.#database.exec('begin immediate');
      try {
        await work(async (text, parameters = []) => this.#run(text, parameters, true));
        this.#database.exec('commit');
      } catch (error) {
        // A full disk has ended the transaction already.
        if (this.#database.isTransaction) this.#database.exec('rollback');
        throw error;
      }
    });
  }

  async close(): Promise<void> {
    await this.#last;
    this.#statements.clear();
    if (this.#database.isOpen) this.#database.close();
  }

  #inTurn<Value>(work: () => Promise<Value>): Promise<Value> {
    const turn = this.#last.then(work);
    this.#last = turn.catch(() => undefined);
    return turn;
  }

  /** With it, what was stored survives a loss of power; without it, the end of the process. */
  #waitForDisk(waits: boolean): void {
    if (this.#waits === waits) return;
    this.#database.exec(`pragma synchronous = ${waits ? 'full' : 'normal'}`);
    this.#waits = waits;
  }

  #run(text: string, parameters: readonly SqlValue[], waits: boolean): readonly SqlRow[] {
    // Not within a transaction, where it has no effect.
    if (!this.#database.isTransaction) this.#waitForDisk(waits);
    let statement = this.#statements.get(text);
    if (statement === undefined) {
      statement = this.#database.prepare(text.replace(/\$(\d)/g, '?$1'));
      this.#statements.set(text, statement);
    }
    return statement.all(...parameters) as unknown as readonly SqlRow[];
  }
}
