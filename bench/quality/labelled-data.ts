/** The labelled sets that the quality programs read. They lie outside the project and are not part of it. */
import { existsSync, readFileSync } from 'node:fs';

/** Folder of the sets: TRACKRUIT_DATA, else ../shared/data beside the project. Without it the program ends with a message and code 0. */
export function dataFolder(): URL {
  const named = process.env['TRACKRUIT_DATA'];
  const folder =
    named === undefined
      ? new URL('../../../shared/data/', import.meta.url)
      : new URL(`file://${named.endsWith('/') ? named : `${named}/`}`);
  if (!existsSync(folder)) {
    console.log('no labelled data here: set TRACKRUIT_DATA to its folder; nothing was measured');
    process.exit(0);
  }
  return folder;
}

export function readJsonLines<Row>(folder: URL, name: string): readonly Row[] {
  return readFileSync(new URL(name, folder), 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** 0.1234 → "12.3". */
export function percent(share: number): string {
  return (100 * share).toFixed(1);
}
