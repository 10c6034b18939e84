/** The parsed documents that were looked at last. What is read from one, features and meaning, lives as long as it is kept here. */

/** Forgets what was not used for longest. */
export class ReadDocuments<Document> {
  readonly #documents = new Map<string, Document>();
  readonly #most: number;

  constructor(most: number) {
    this.#most = most;
  }

  /** The document under this key, parsed where it is not there. */
  get(key: string, parse: () => Document): Document {
    const known = this.#documents.get(key);
    const document = known ?? parse();
    // A map keeps its keys in the order they were added: the first is the one not used for longest.
    this.#documents.delete(key);
    this.#documents.set(key, document);
    if (this.#documents.size > this.#most) {
      for (const oldest of this.#documents.keys()) {
        this.#documents.delete(oldest);
        break;
      }
    }
    return document;
  }
}
