/** The parts of a Word file, and which part leads to which. */
import type { ExtractionWarning } from '../../document/extracted-document.ts';
import { ExtractionError } from '../../errors.ts';
import type { Deadline } from '../extract-options.ts';
import { XmlDamage, XmlReader } from './xml-reader.ts';
import { ZipArchive } from './zip.ts';

export interface Relationship {
  /** Last word of the type: `hyperlink`, `header`, `styles`. */
  readonly type: string;
  /** Name of a part; of an external one the link as it is written. */
  readonly target: string;
  readonly isExternal: boolean;
}

export type Relationships = ReadonlyMap<string, Relationship>;

export class DocxPackage {
  readonly warnings: ExtractionWarning[] = [];
  readonly #archive: ZipArchive;
  readonly #deadline: Deadline;

  /** @throws ExtractionError if the archive's list can't be read */
  constructor(file: Uint8Array, deadline: Deadline) {
    this.#archive = new ZipArchive(file, deadline);
    this.#deadline = deadline;
  }

  has(name: string): boolean {
    return this.#archive.has(name);
  }

  /**
   * Hands a part to `read`; false if there is no such part. Where a part breaks off, `read` ends there, and a warning says so.
   *
   * @throws ExtractionError if the part must not or can't be unpacked
   */
  readPart(name: string, read: (reader: XmlReader) => void): boolean {
    const part = this.#archive.read(name);
    if (part === undefined) return false;
    const tick = (): void => this.#deadline.check();
    try {
      read(new XmlReader(decodeXml(part.bytes), tick));
    } catch (error) {
      if (!(error instanceof XmlDamage)) throw error;
      this.warn('damaged', `${name} could be read only in part: ${error.message}`);
    }
    return true;
  }

  /** What the part refers to, by id. */
  relationships(name: string): Relationships {
    const found = new Map<string, Relationship>();
    const slash = name.lastIndexOf('/') + 1;
    this.readPart(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`, (reader) => {
      for (let event = reader.next(); event !== 'end'; event = reader.next()) {
        if (event !== 'open' || reader.name !== 'rel:Relationship') continue;
        const id = reader.attribute('Id');
        const target = reader.attribute('Target');
        if (id === undefined || target === undefined) continue;
        const isExternal = reader.attribute('TargetMode') === 'External';
        const type = reader.attribute('Type') ?? '';
        found.set(id, {
          type: type.slice(type.lastIndexOf('/') + 1),
          target: isExternal ? target : partName(name.slice(0, slash), target),
          isExternal,
        });
      }
    });
    return found;
  }

  /** Each message once. */
  warn(code: ExtractionWarning['code'], message: string): void {
    if (!this.warnings.some((warning) => warning.message === message)) this.warnings.push({ code, message });
  }
}

/** The name of the part that `target` means when it is said in `folder`. */
function partName(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith('/') ? target : folder + target).split('/')) {
    if (step === '..') path.pop();
    else if (step !== '' && step !== '.') path.push(step);
  }
  return path.join('/');
}

/** By byte order mark, else by the encoding that the first line states, else UTF-8. */
function decodeXml(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  const start = String.fromCharCode(...bytes.subarray(0, 128));
  const stated = /^[^>]{0,80}encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})["']/.exec(start)?.[1] ?? 'utf-8';
  try {
    return new TextDecoder(stated).decode(bytes);
  } catch (error) {
    throw new ExtractionError('unsupported', 'a part of the file states an encoding that is not known', {
      cause: error,
    });
  }
}
