import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll } from 'vitest';

export interface SqliteForTests {
  /** A connection to a file; without a name, to one of its own. */
  open(name?: string): DatabaseSync;
}

/** Databases in a temporary folder, for as long as the tests around the call. */
export function sqliteForTests(): SqliteForTests {
  const folder = mkdtempSync(join(tmpdir(), 'sqlite-'));
  const opened: DatabaseSync[] = [];
  let files = 0;
  afterAll(() => {
    for (const database of opened) if (database.isOpen) database.close();
    rmSync(folder, { recursive: true, force: true });
  });
  return {
    open(name = `own-${String(files++)}`) {
      const database = new DatabaseSync(join(folder, `${name}.db`));
      opened.push(database);
      return database;
    },
  };
}
