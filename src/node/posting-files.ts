/**
 * Files of many postings: JSON Lines, a JSON list, linked data, or a posting a file in any kind that can be read.
 *
 * A record or file that is no posting is reported and left out.
 */
import { createReadStream } from 'node:fs';
import { extractText, InvalidInputError, mediaTypeOf, type JobPosting } from '../index.ts';
import { leftOut, type LeftOut } from './left-out.ts';
import { listedFiles } from './listed-files.ts';
import { postingOf, recordsOf } from './posting-records.ts';
import { readBytes, sourceName, systemProblem, UnreadableFileError } from './read-bytes.ts';
import { jobOfBytes, maxBytes, type ReadFileOptions } from './read-file.ts';

/** A posting with its place: the file, of several in one with the line (`jobs.jsonl:17`) or the position in the list. */
export interface PlacedPosting {
  readonly place: string;
  /** Its own id, or else its place. */
  readonly posting: JobPosting & { readonly id: string };
}

export interface PostingFiles {
  readonly postings: readonly PlacedPosting[];
  readonly leftOut: readonly LeftOut[];
}

export interface ManyFilesOptions extends ReadFileOptions {
  readonly onFile?: ((done: number, total: number) => void) | undefined;
}

/**
 * @param paths files, folders and `-` for standard input
 * @throws UnreadableFileError for a path that is not there or a folder without a file
 * @throws MissingPeerError for a PDF without `unpdf`
 * @throws the signal's reason if aborted
 */
export async function readPostings(
  paths: readonly string[],
  standardInput: AsyncIterable<Uint8Array>,
  { onFile, ...options }: ManyFilesOptions,
): Promise<PostingFiles> {
  const files = await listedFiles(paths);
  const postings: PlacedPosting[] = [];
  const failures: LeftOut[] = [];
  const take = (place: string, read: () => JobPosting): void => {
    try {
      const posting = read();
      postings.push({ place, posting: { ...posting, id: posting.id ?? place } });
    } catch (error) {
      failures.push(leftOut(place, error));
    }
  };
  for (const [at, path] of files.entries()) {
    options.signal?.throwIfAborted();
    const source = sourceName(path);
    try {
      if (/\.(?:jsonl|ndjson)$/i.test(path)) {
        for await (const { line, number } of linesOf(path, options)) takeLine(line, `${source}:${number}`, take);
      } else {
        const bytes = await readBytes(path, standardInput, options.maxBytes ?? maxBytes);
        if (mediaTypeOf(bytes) === 'application/json') takeJson(extractText(bytes, options).text, source, take);
        else {
          const posting = await jobOfBytes(bytes, options);
          take(source, () => posting);
        }
      }
    } catch (error) {
      options.signal?.throwIfAborted();
      failures.push(leftOut(source, error));
    }
    onFile?.(at + 1, files.length);
  }
  return { postings, leftOut: failures };
}

type Take = (place: string, read: () => JobPosting) => void;

/** One JSON text, or else one a line, as programs write them whose output is a stream. */
function takeJson(text: string, source: string, take: Take): void {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    const lines = text.split('\n');
    if (lines.filter((line) => line.trim() !== '').length > 1 && isJson(lines[0]!))
      for (const [at, line] of lines.entries()) takeLine(line, `${source}:${at + 1}`, take);
    else
      take(source, () => {
        throw new InvalidInputError('json', `is no JSON (length ${text.length})`);
      });
    return;
  }
  const records = recordsOf(json);
  for (const [at, record] of records.entries())
    take(records.length === 1 ? source : `${source}[${at}]`, () => postingOf(record));
}

function takeLine(line: string, place: string, take: Take): void {
  if (line.trim() === '') return;
  take(place, () => {
    let record: unknown;
    try {
      record = JSON.parse(line);
    } catch {
      throw new InvalidInputError('line', `is no JSON (length ${line.length})`);
    }
    return postingOf(record);
  });
}

function isJson(line: string): boolean {
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Line by line, so that a file may be larger than a text can be; no line is longer than a whole file of another kind may be. */
async function* linesOf(
  path: string,
  { signal, maxBytes: longest = maxBytes }: ReadFileOptions,
): AsyncGenerator<{ readonly line: string; readonly number: number }> {
  const decoder = new TextDecoder();
  let rest = '';
  let number = 0;
  try {
    for await (const chunk of createReadStream(path)) {
      signal?.throwIfAborted();
      const lines = (rest + decoder.decode(chunk as Uint8Array, { stream: true })).split('\n');
      rest = lines.pop()!;
      if (rest.length > longest) throw new UnreadableFileError(path, `line ${number + lines.length + 1} is too long`);
      for (const line of lines) yield { line, number: ++number };
    }
  } catch (error) {
    signal?.throwIfAborted();
    if (error instanceof UnreadableFileError) throw error;
    throw new UnreadableFileError(path, systemProblem(error), { cause: error });
  }
  rest += decoder.decode();
  if (rest !== '') yield { line: rest, number: number + 1 };
}
