/** The contract of whatever turns text into vectors. */

/** Options of one call to an embedder. */
export interface EmbedOptions {
  readonly signal?: AbortSignal | undefined;
}

/**
 * Turns passages into vectors whose cosine says how alike they are in meaning.
 *
 * Equal texts give equal vectors, whatever else is in the batch.
 */
export interface Embedder {
  /** Model, revision, pooling and number format: whatever changes a vector changes this. Part of every cache key. */
  readonly id: string;
  /** Length of every vector. */
  readonly dimensions: number;
  /** Passages that one call should hold at most; absent: any number. */
  readonly maxBatchSize?: number;
  /** Words that fit into the model's window; longer passages are cut by the model. Absent: no limit. */
  readonly maxPassageWords?: number;
  /**
   * One vector per text, in the order of the texts, of length 1; a text without a word the model knows gives the zero vector.
   *
   * @throws TrackruitError with code `embedding-failed`
   * @throws the signal's reason if aborted
   */
  embed(texts: readonly string[], options?: EmbedOptions): Promise<readonly Float32Array[]>;
  /** Gives memory back; the embedder is not used afterwards. */
  dispose?(): Promise<void>;
}
