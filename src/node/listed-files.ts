/** Paths as they were typed → files: a folder stands for every file in it and below. */
import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemProblem, UnreadableFileError } from './read-bytes.ts';

/**
 * Files in the order of the paths, those of a folder by ascending path; hidden files and folders are passed over, links to folders
 * are not followed. `-` stays as it is.
 *
 * @throws UnreadableFileError for a path that is not there, a folder that may not be read or holds no file
 */
export async function listedFiles(paths: readonly string[]): Promise<readonly string[]> {
  const files: string[] = [];
  for (const path of paths) files.push(...(path === '-' ? [path] : await filesAt(path)));
  return [...new Set(files)];
}

async function filesAt(path: string): Promise<readonly string[]> {
  try {
    if (!(await stat(path)).isDirectory()) return [path];
    const files: string[] = [];
    for (let folders = [path]; folders.length > 0;) {
      const below: string[] = [];
      for (const folder of folders) {
        for (const entry of await readdir(folder, { withFileTypes: true })) {
          if (entry.name.startsWith('.')) continue;
          const place = join(folder, entry.name);
          if (entry.isDirectory()) below.push(place);
          else if (await isFile(entry, place)) files.push(place);
        }
      }
      folders = below;
    }
    if (files.length === 0) throw new UnreadableFileError(path, 'holds no file');
    return files.sort();
  } catch (error) {
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(path, systemProblem(error), { cause: error });
  }
}

/** A link that leads nowhere counts as a file: reading it says so, and leaving it out would not. */
async function isFile(entry: Dirent, place: string): Promise<boolean> {
  if (!entry.isSymbolicLink()) return entry.isFile();
  try {
    return (await stat(place)).isFile();
  } catch {
    return true;
  }
}
