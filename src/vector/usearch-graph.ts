/** What is needed of usearch, as its version 2 has it, and its files as bytes. Node only: usearch reads and writes paths. */
import { TrackruitError } from '../errors.ts';

export interface UsearchIndex {
  add(keys: BigUint64Array, vectors: Float32Array, threads?: number): void;
  remove(keys: BigUint64Array): unknown;
  search(vector: Float32Array, count: number, threads: number): { readonly keys: BigUint64Array };
  save(path: string): void;
  load(path: string): void;
  size(): number;
}

export interface UsearchLibrary {
  readonly Index: new (options: {
    readonly dimensions: number;
    readonly metric: never;
    readonly quantization: never;
    readonly connectivity: number;
    readonly expansion_add: number;
    readonly expansion_search: number;
    readonly multi: boolean;
  }) => UsearchIndex;
}

export interface GraphOptions {
  readonly dimensions: number;
  readonly connectivity: number;
  readonly expansionAdd: number;
}

/**
 * An empty graph. It keeps 8 bits a number of its own, which usearch rounds coarsely; the ranking of what it finds is made again
 * from the index's rows.
 *
 * @throws TrackruitError with code `store-failed` if usearch refuses
 */
export function usearchGraph({ Index }: UsearchLibrary, options: GraphOptions): UsearchIndex {
  return orStoreFailed(
    'usearch could not make a graph',
    () =>
      new Index({
        dimensions: options.dimensions,
        metric: 'cos' as never,
        quantization: 'i8' as never,
        connectivity: options.connectivity,
        expansion_add: options.expansionAdd,
        // At least as many as are asked for are looked at in any case.
        expansion_search: 1,
        multi: false,
      }),
  );
}

/** @throws TrackruitError with code `store-failed` if the temporary file cannot be written or read */
export function graphToBytes(graph: UsearchIndex): Uint8Array {
  return orStoreFailed('the graph could not be written', () =>
    inTemporaryFolder((files, path) => {
      graph.save(path);
      return files.readFileSync(path);
    }),
  );
}

/** Fills an empty graph; whatever usearch makes of bytes that are not its own, it throws. */
export function graphFromBytes(graph: UsearchIndex, bytes: Uint8Array): void {
  inTemporaryFolder((files, path) => {
    files.writeFileSync(path, bytes);
    graph.load(path);
  });
}

/**
 * Puts bytes into a file so that after a crash at any moment the path holds the old bytes or the new ones, whole. A crash may leave a
 * folder beside it whose name begins with the path and `.part-`.
 *
 * @throws TrackruitError with code `store-failed`
 */
export function writeFileWhole(path: string, bytes: Uint8Array): void {
  orStoreFailed('the index could not be written to its file', () => {
    const { files } = node();
    // A folder that only this call knows: two writers of one path must not write into one file.
    const folder = files.mkdtempSync(`${path}.part-`);
    try {
      const file = files.openSync(`${folder}/whole`, 'w');
      try {
        for (let at = 0; at < bytes.length;) at += files.writeSync(file, bytes, at, bytes.length - at);
        files.fsyncSync(file);
      } finally {
        files.closeSync(file);
      }
      files.renameSync(`${folder}/whole`, path);
    } finally {
      files.rmSync(folder, { recursive: true, force: true });
    }
  });
}

/** @throws TrackruitError with code `store-failed` */
export function readFileWhole(path: string): Uint8Array {
  return orStoreFailed('the file of the index could not be read', () => node().files.readFileSync(path));
}

interface NodeFiles {
  mkdtempSync(prefix: string): string;
  rmSync(path: string, options: { readonly recursive: boolean; readonly force: boolean }): void;
  readFileSync(path: string): Uint8Array;
  writeFileSync(path: string, bytes: Uint8Array): void;
  openSync(path: string, flags: string): number;
  writeSync(file: number, bytes: Uint8Array, at: number, length: number): number;
  fsyncSync(file: number): void;
  closeSync(file: number): void;
  renameSync(from: string, to: string): void;
}

function inTemporaryFolder<Result>(work: (files: NodeFiles, path: string) => Result): Result {
  const { files, temporary } = node();
  const folder = files.mkdtempSync(`${temporary}/trackruit-graph-`);
  try {
    return work(files, `${folder}/graph`);
  } finally {
    files.rmSync(folder, { recursive: true, force: true });
  }
}

/** Asked of the process instead of imported, so that bundlers for other hosts do not stumble over it. */
function node(): { readonly files: NodeFiles; readonly temporary: string } {
  const { process } = globalThis as { readonly process?: { getBuiltinModule?(name: string): unknown } };
  const files = process?.getBuiltinModule?.('node:fs') as NodeFiles | undefined;
  const system = process?.getBuiltinModule?.('node:os') as { tmpdir(): string } | undefined;
  if (files === undefined || system === undefined) throw new TrackruitError('store-failed', 'there are no files here');
  return { files, temporary: system.tmpdir() };
}

export function orStoreFailed<Result>(message: string, work: () => Result): Result {
  try {
    return work();
  } catch (cause) {
    throw TrackruitError.isInstance(cause) ? cause : new TrackruitError('store-failed', message, { cause });
  }
}
