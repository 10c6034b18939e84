/** What was read last: parsed documents, or what copies are told by. */

/** Forgets what was not used for longest. What is made of a document, features and meaning, lives as long as it is kept here. */
export class ReadDocuments<Key, Read> {
  readonly #kept = new Map<Key, Read>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** What is kept under this key, read where nothing is. */
  get(key: Key, read: () => Read): Read {
    const kept = this.#kept.get(key) ?? read();
    // A map keeps its keys in the order they were added: the first is the one not used for longest.
    this.#kept.delete(key);
    this.#kept.set(key, kept);
    if (this.#kept.size > this.#most) {
      for (const oldest of this.#kept.keys()) {
        this.#kept.delete(oldest);
        break;
      }
    }
    return kept;
  }
}
