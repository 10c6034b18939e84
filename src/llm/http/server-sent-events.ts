/**
 * Server-sent events (WHATWG HTML, "Interpreting an event stream"), from bytes as they come.
 *
 * Lines end with LF, CR or CRLF, also where that is cut over two pieces; an event without an empty line behind it is incomplete and is
 * never given out. `id` and `retry` are for reconnecting, which a response of a language model does not do.
 */
import { LanguageModelError } from '../../errors.ts';

export interface ServerSentEvent {
  /** `message` where the stream names none. */
  readonly event: string;
  /** Lines joined by LF, without the last one. */
  readonly data: string;
}

export interface ServerSentEventOptions {
  /**
   * Characters that one event may have, so that a stream without an end of line does not fill the memory. Default a million: 500 times the
   * largest event of a provider's documentation.
   */
  readonly maxEventLength?: number | undefined;
}

const LF = 0x0a;
const CR = 0x0d;
const DEFAULT_MAX_EVENT_LENGTH = 1_000_000;

export class ServerSentEventParser {
  readonly #maxEventLength: number;
  // Takes a byte order mark away and holds back the bytes of a character that is not whole yet.
  readonly #decoder = new TextDecoder();
  #line = '';
  #endsWithCr = false;
  #event = '';
  #data: string[] = [];
  #dataLength = 0;

  constructor({ maxEventLength = DEFAULT_MAX_EVENT_LENGTH }: ServerSentEventOptions = {}) {
    this.#maxEventLength = maxEventLength;
  }

  /**
   * The events that these bytes complete.
   *
   * @throws LanguageModelError with reason `malformed` if an event is longer than allowed
   */
  push(bytes: Uint8Array): ServerSentEvent[] {
    const text = this.#decoder.decode(bytes, { stream: true });
    const events: ServerSentEvent[] = [];
    let start = 0;
    for (let at = 0; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code === LF && this.#endsWithCr) {
        start = at + 1;
        this.#endsWithCr = false;
        continue;
      }
      this.#endsWithCr = code === CR;
      if (code !== LF && code !== CR) continue;
      const event = this.#takeLine(this.#line + text.slice(start, at));
      if (event !== undefined) events.push(event);
      this.#line = '';
      start = at + 1;
    }
    this.#line += text.slice(start);
    this.#checkLength(this.#line.length + this.#dataLength);
    return events;
  }

  #takeLine(line: string): ServerSentEvent | undefined {
    if (line === '') return this.#takeEvent();
    const colon = line.indexOf(':');
    const field = colon < 0 ? line : line.slice(0, colon);
    const value = colon < 0 ? '' : line.slice(line.charAt(colon + 1) === ' ' ? colon + 2 : colon + 1);
    if (field === 'event') this.#event = value;
    if (field === 'data') {
      this.#data.push(value);
      this.#dataLength += value.length + 1;
      this.#checkLength(this.#dataLength);
    }
    return undefined;
  }

  #takeEvent(): ServerSentEvent | undefined {
    const event =
      this.#data.length === 0 ? undefined : { event: this.#event || 'message', data: this.#data.join('\n') };
    this.#event = '';
    this.#data = [];
    this.#dataLength = 0;
    return event;
  }

  #checkLength(length: number): void {
    if (length > this.#maxEventLength) {
      throw new LanguageModelError('malformed', `an event of more than ${String(this.#maxEventLength)} characters`);
    }
  }
}
