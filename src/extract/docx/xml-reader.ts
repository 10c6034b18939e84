/**
 * A pull reader for the XML of Office files: opens, closes and texts in order, and nothing that XML can do to its reader.
 *
 * No document type, so no entity of its own and none from outside; nesting is bounded; nothing recurses. Prefixes are read
 * by the namespace they stand for, so `ns0:p` of another writer and the strict namespaces come out as `w:p` too.
 */
import { ExtractionError } from '../../errors.ts';

export type XmlEvent = 'open' | 'close' | 'text' | 'end';

/** Where the XML stops being well formed; what came before it was read. */
export class XmlDamage extends Error {
  constructor(problem: string, offset: number) {
    super(`${problem} at character ${offset}`);
    this.name = 'XmlDamage';
  }
}

/** Elements open at once. Word's own files stay below 60; libxml2 refuses more than 256 by default. */
const maxDepth = 512;

/** Namespaces by their usual prefix, transitional and strict forms alike. */
function usualPrefixes(): ReadonlyMap<string, string> {
  const office = 'http://schemas.openxmlformats.org/';
  const strict = 'http://purl.oclc.org/ooxml/';
  const word = 'http://schemas.microsoft.com/office/word/';
  return new Map([
    [`${office}wordprocessingml/2006/main`, 'w'],
    [`${strict}wordprocessingml/main`, 'w'],
    [`${office}officeDocument/2006/relationships`, 'r'],
    [`${strict}officeDocument/relationships`, 'r'],
    [`${office}package/2006/relationships`, 'rel'],
    [`${office}package/2006/content-types`, 'ct'],
    [`${office}package/2006/metadata/core-properties`, 'cp'],
    [`${office}officeDocument/2006/extended-properties`, 'ep'],
    [`${strict}officeDocument/extendedProperties`, 'ep'],
    ['http://purl.org/dc/elements/1.1/', 'dc'],
    ['http://purl.org/dc/terms/', 'dcterms'],
    [`${office}drawingml/2006/wordprocessingDrawing`, 'wp'],
    [`${strict}drawingml/wordprocessingDrawing`, 'wp'],
    [`${office}drawingml/2006/main`, 'a'],
    [`${strict}drawingml/main`, 'a'],
    [`${office}drawingml/2006/picture`, 'pic'],
    [`${strict}drawingml/picture`, 'pic'],
    [`${office}drawingml/2006/diagram`, 'dgm'],
    [`${strict}drawingml/diagram`, 'dgm'],
    [`${office}drawingml/2006/chart`, 'c'],
    [`${strict}drawingml/chart`, 'c'],
    [`${office}markup-compatibility/2006`, 'mc'],
    [`${office}officeDocument/2006/math`, 'm'],
    [`${strict}officeDocument/math`, 'm'],
    [`${word}2010/wordprocessingShape`, 'wps'],
    [`${word}2010/wordprocessingGroup`, 'wpg'],
    [`${word}2010/wordprocessingCanvas`, 'wpc'],
    [`${word}2010/wordml`, 'w14'],
    ['urn:schemas-microsoft-com:vml', 'v'],
    ['urn:schemas-microsoft-com:office:office', 'o'],
  ]);
}

let prefixesByNamespace: ReadonlyMap<string, string> | undefined;

/** Prefixes in force below one element, and the names already translated there. */
interface Scope {
  readonly depth: number;
  readonly prefixes: ReadonlyMap<string, string>;
  readonly names: Map<string, string>;
}

export class XmlReader {
  /** Of the element just opened or closed, with its usual prefix: `w:p`. */
  name = '';
  /** Of the event `text`, entities resolved. */
  text = '';

  readonly #source: string;
  readonly #tick: () => void;
  readonly #open: string[] = [];
  readonly #scopes: Scope[] = [{ depth: 0, prefixes: new Map(), names: new Map() }];
  #at = 0;
  #events = 0;
  #closeNext = false;
  /** Of the element just opened, as it is written. */
  #rawName = '';
  #attributesFrom = 0;
  #attributesTo = 0;
  #attributes: Map<string, string> | undefined;

  /** @param tick asked now and then; throws to end the reading */
  constructor(source: string, tick: () => void) {
    this.#source = source;
    this.#tick = tick;
    if (source.charCodeAt(0) === 0xfeff) this.#at = 1;
  }

  /** Elements open now, the one just opened included. */
  get depth(): number {
    return this.#open.length;
  }

  next(): XmlEvent {
    if ((++this.#events & 1023) === 0) this.#tick();
    if (this.#closeNext) return this.#close();
    const source = this.#source;
    while (this.#at < source.length) {
      if (source.charCodeAt(this.#at) !== 60) return this.#readText();
      const sign = source.charCodeAt(this.#at + 1);
      if (sign === 47) return this.#readClose();
      if (sign === 33) {
        if (source.startsWith('<![CDATA[', this.#at)) return this.#readCharacterData();
        if (source.startsWith('<!--', this.#at)) this.#at = this.#after('-->', this.#at + 4);
        else if (source.startsWith('<!DOCTYPE', this.#at)) {
          throw new ExtractionError('unsupported', 'a part of the file declares a document type; no Office file does');
        } else throw new XmlDamage('an unknown declaration', this.#at);
      } else if (sign === 63) this.#at = this.#after('?>', this.#at + 2);
      else return this.#readOpen();
    }
    if (this.#open.length > 0) throw new XmlDamage(`the end, with ${this.#open.length} elements open,`, this.#at);
    return 'end';
  }

  /** Of the element just opened; `w:val` also finds a bare `val`. Only until the next event. */
  attribute(name: string): string | undefined {
    this.#attributes ??= this.#readAttributes();
    return this.#attributes.get(name) ?? this.#attributes.get(name.slice(name.indexOf(':') + 1));
  }

  /** Goes on to the end of the element just opened, past everything in it. */
  skip(): void {
    const depth = this.#open.length;
    while (this.#open.length >= depth) this.next();
  }

  /** The text of the element just opened, which holds no other; goes on to its end. */
  readText(): string {
    const depth = this.#open.length;
    let text = '';
    for (let event = this.next(); this.#open.length >= depth; event = this.next())
      if (event === 'text') text += this.text;
    return text;
  }

  /**
   * Like `skip`, and hands back the XML inside unread, for an element that holds none of its own name. Twenty times as fast,
   * which counts for the styles: nine tenths of a Word file's XML are looks of tables that it does not have.
   */
  skipUnread(): string {
    if (this.#closeNext) {
      this.next();
      return '';
    }
    const from = this.#at;
    const to = this.#source.indexOf(`</${this.#rawName}`, from);
    if (to < 0) throw new XmlDamage('an element without an end', from);
    this.#at = to;
    this.next();
    return this.#source.slice(from, to);
  }

  #close(): XmlEvent {
    this.#closeNext = false;
    this.#pop();
    return 'close';
  }

  #pop(): void {
    this.name = this.#open.pop()!;
    if (this.#scopes.at(-1)!.depth > this.#open.length) this.#scopes.pop();
  }

  #after(mark: string, from: number): number {
    const at = this.#source.indexOf(mark, from);
    if (at < 0) throw new XmlDamage(`no "${mark}"`, from);
    return at + mark.length;
  }

  #readText(): XmlEvent {
    const from = this.#at;
    const to = this.#source.indexOf('<', from);
    this.#at = to < 0 ? this.#source.length : to;
    this.text = resolveEntities(this.#source.slice(from, this.#at));
    return 'text';
  }

  #readCharacterData(): XmlEvent {
    const from = this.#at + 9;
    this.#at = this.#after(']]>', from);
    this.text = this.#source.slice(from, this.#at - 3);
    return 'text';
  }

  #readClose(): XmlEvent {
    const from = this.#at + 2;
    const to = this.#after('>', from);
    const name = this.#translate(this.#source.slice(from, to - 1).trim(), true);
    if (this.#open.at(-1) !== name) throw new XmlDamage('an element that closes another', this.#at);
    this.#at = to;
    this.#pop();
    return 'close';
  }

  #readOpen(): XmlEvent {
    const source = this.#source;
    const from = this.#at + 1;
    let at = from;
    let code = source.charCodeAt(at);
    while (code > 32 && code !== 47 && code !== 62) code = source.charCodeAt(++at);
    const nameEnd = at;
    if (nameEnd === from) throw new XmlDamage('a tag without a name', from);
    let quote = 0;
    for (; at < source.length; code = source.charCodeAt(++at)) {
      if (quote !== 0) {
        if (code === quote) quote = 0;
      } else if (code === 34 || code === 39) quote = code;
      else if (code === 62) break;
    }
    if (at >= source.length) throw new XmlDamage('a tag without an end', from);
    this.#closeNext = source.charCodeAt(at - 1) === 47 && at - 1 >= nameEnd;
    this.#attributesFrom = nameEnd;
    this.#attributesTo = this.#closeNext ? at - 1 : at;
    this.#attributes = undefined;
    this.#at = at + 1;
    if (this.#open.length >= maxDepth) throw new XmlDamage(`more than ${maxDepth} elements inside each other`, from);
    if (at - nameEnd > 8 && source.slice(nameEnd, at).includes('xmlns')) this.#declareNamespaces();
    this.#rawName = source.slice(from, nameEnd);
    this.name = this.#translate(this.#rawName, true);
    this.#open.push(this.name);
    return 'open';
  }

  #declareNamespaces(): void {
    prefixesByNamespace ??= usualPrefixes();
    const prefixes = new Map(this.#scopes.at(-1)!.prefixes);
    for (const [name, value] of this.#rawAttributes()) {
      if (name !== 'xmlns' && !name.startsWith('xmlns:')) continue;
      const usual = prefixesByNamespace.get(value);
      const own = name.slice(6);
      if (usual === undefined) prefixes.delete(own);
      else prefixes.set(own, usual);
    }
    this.#scopes.push({ depth: this.#open.length + 1, prefixes, names: new Map() });
    this.#attributes = undefined;
  }

  #translate(raw: string, isElement: boolean): string {
    const { names, prefixes } = this.#scopes.at(-1)!;
    const known = isElement ? names.get(raw) : undefined;
    if (known !== undefined) return known;
    const colon = raw.indexOf(':');
    // A namespace without a prefix is one of elements only.
    const prefix = colon < 0 && !isElement ? undefined : prefixes.get(colon < 0 ? '' : raw.slice(0, colon));
    const name = prefix === undefined ? raw : `${prefix}:${raw.slice(colon + 1)}`;
    if (isElement && names.size < 1000) names.set(raw, name);
    return name;
  }

  #readAttributes(): Map<string, string> {
    const attributes = new Map<string, string>();
    for (const [name, value] of this.#rawAttributes()) attributes.set(this.#translate(name, false), value);
    return attributes;
  }

  #rawAttributes(): [name: string, value: string][] {
    const source = this.#source;
    const found: [string, string][] = [];
    let at = this.#attributesFrom;
    while (at < this.#attributesTo) {
      const equals = source.indexOf('=', at);
      if (equals < 0 || equals >= this.#attributesTo) break;
      let from = equals + 1;
      while (from < this.#attributesTo && source.charCodeAt(from) <= 32) from++;
      const quote = source[from];
      if (quote !== '"' && quote !== "'") throw new XmlDamage('an attribute without quotes', from);
      const to = source.indexOf(quote, from + 1);
      if (to < 0 || to >= this.#attributesTo) throw new XmlDamage('an attribute without an end', from);
      found.push([source.slice(at, equals).trim(), resolveEntities(source.slice(from + 1, to))]);
      at = to + 1;
    }
    return found;
  }
}

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** The five entities of XML and those by number; any other stays as it is written. */
function resolveEntities(text: string): string {
  let from = text.indexOf('&');
  if (from < 0) return text;
  const parts: string[] = [];
  let done = 0;
  for (; from >= 0; from = text.indexOf('&', from + 1)) {
    // The longest is "&#x10FFFF;".
    let end = from + 1;
    while (end < text.length && end - from < 11 && text.charCodeAt(end) !== 59) end++;
    if (text.charCodeAt(end) !== 59) continue;
    const value = entityValue(text.slice(from + 1, end));
    if (value === undefined) continue;
    parts.push(text.slice(done, from), value);
    done = end + 1;
  }
  parts.push(text.slice(done));
  return parts.join('');
}

function entityValue(entity: string): string | undefined {
  if (entity.charCodeAt(0) !== 35) return Object.hasOwn(named, entity) ? named[entity] : undefined;
  const isHex = entity[1] === 'x' || entity[1] === 'X';
  const digits = entity.slice(isHex ? 2 : 1);
  if (!(isHex ? /^[\da-f]+$/i : /^\d+$/).test(digits)) return undefined;
  const code = Number.parseInt(digits, isHex ? 16 : 10);
  const isCharacter = code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
  return isCharacter ? String.fromCodePoint(code) : '\ufffd';
}
