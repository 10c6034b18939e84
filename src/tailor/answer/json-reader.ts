/**
 * Reads JSON while it is still being written, and as language models write it.
 *
 * Each character is looked at once, so that reading costs the same however finely the text arrives. What stands around the answer is
 * skipped: prose, code fences, `<think>` blocks. Slips that leave no doubt are repaired: line breaks inside strings, trailing and
 * missing commas, typographic, single and forgotten quotes around names, quotes inside strings, `True` and `None`. Whatever else is wrong
 * ends the value it stands in and never throws.
 */

export type JsonPath = readonly (string | number)[];

export type JsonEvent =
  /** More of a string; `path` leads to the string. */
  | { readonly type: 'string-delta'; readonly path: JsonPath; readonly delta: string }
  /** A value is complete: a string, a number, true, false or null. */
  | { readonly type: 'value'; readonly path: JsonPath; readonly value: string | number | boolean | null }
  /** An object or array is complete. The empty path is the answer itself. */
  | { readonly type: 'container-end'; readonly path: JsonPath };

export interface JsonReaderOptions {
  /** Deepest nesting that is read; what lies deeper ends the answer. Default 16. */
  readonly maxDepth?: number | undefined;
}

interface Frame {
  readonly kind: 'object' | 'array';
  key: string | undefined;
  index: number;
  /** `name`: the next thing is a member's name. `colon`, `value`: its rest. */
  awaits: 'name' | 'colon' | 'value' | 'comma';
}

type State =
  'outside' | 'thinking' | 'opening' | 'between' | 'string' | 'escape' | 'unicode' | 'quote-seen' | 'bare' | 'done';

const CLOSING_QUOTES: Readonly<Record<string, string>> = { '"': '"', "'": "'", '“': '”', '„': '“', '«': '»' };
const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r', b: '\b', f: '\f' };
const WORDS: Readonly<Record<string, boolean | null>> = { true: true, false: false, null: null };
/** The same in Python, which models see as often. */
const PYTHON_WORDS: Readonly<Record<string, boolean | null>> = { True: true, False: false, None: null };
/** Longest name, number or word without quotes; more is no JSON. Chosen, unmeasured. */
const MOST_BARE = 64;

export class JsonReader {
  readonly #maxDepth: number;
  #state: State = 'outside';
  #frames: Frame[] = [];
  #opener = '';
  /** What the string that is open is: a member's name or a value. */
  #isName = false;
  #quote = '"';
  #text = '';
  #reported = 0;
  #hex = '';
  #high = '';
  #spaces = '';
  #tail = '';
  #repairs = 0;
  #consumed = 0;
  #events: JsonEvent[] = [];

  constructor(options: JsonReaderOptions = {}) {
    this.#maxDepth = options.maxDepth ?? 16;
  }

  /** How many slips were mended so far. */
  get repairs(): number {
    return this.#repairs;
  }

  /** The answer is complete; what comes after it is not read. */
  get isDone(): boolean {
    return this.#state === 'done';
  }

  /** Inside an answer that is not complete. */
  get isOpen(): boolean {
    return this.#frames.length > 0;
  }

  /** How much of the text of the last `push` was read; less than all of it only when the answer ended inside. */
  get consumed(): number {
    return this.#consumed;
  }

  push(text: string): readonly JsonEvent[] {
    this.#consumed = 0;
    for (const character of text) {
      if (this.#state === 'done') break;
      this.#consumed += character.length;
      this.#read(character);
    }
    this.#reportString();
    return this.#take();
  }

  /** Forgets the answer that was read and looks for the next one in what follows. */
  restart(): void {
    this.#state = 'outside';
    this.#frames = [];
    this.#text = '';
    this.#reported = 0;
    this.#tail = '';
  }

  /** No more text comes. A string, word or container that is still open is not reported as complete. */
  end(): readonly JsonEvent[] {
    if (this.#state === 'quote-seen') this.#closeString();
    if (this.#state === 'bare' && this.#frames.at(-1)?.awaits === 'value') this.#closeBare();
    this.#reportString();
    return this.#take();
  }

  #take(): readonly JsonEvent[] {
    const events = this.#events;
    this.#events = [];
    return events;
  }

  #read(character: string): void {
    switch (this.#state) {
      case 'outside':
        this.#readOutside(character);
        break;
      case 'thinking':
        this.#tail = (this.#tail + character).slice(-'</think>'.length);
        if (this.#tail === '</think>') {
          this.#state = 'outside';
          this.#tail = '';
        }
        break;
      case 'opening':
        this.#readOpening(character);
        break;
      case 'between':
        this.#readBetween(character);
        break;
      case 'string':
        this.#readString(character);
        break;
      case 'escape':
        this.#readEscape(character);
        break;
      case 'unicode':
        this.#readUnicode(character);
        break;
      case 'quote-seen':
        this.#readAfterQuote(character);
        break;
      case 'bare':
        this.#readBare(character);
        break;
      case 'done':
        break;
    }
  }

  #readOutside(character: string): void {
    if (character === '{' || character === '[') {
      this.#opener = character;
      this.#state = 'opening';
      return;
    }
    this.#tail = (this.#tail + character).slice(-'<think>'.length);
    if (this.#tail === '<think>') this.#state = 'thinking';
  }

  /** A brace in prose ("{name}") opens no answer: one that does is followed by a name in quotes or by its end. */
  #readOpening(character: string): void {
    if (isBlank(character)) return;
    const opens =
      this.#opener === '{' ? character === '}' || CLOSING_QUOTES[character] !== undefined : character === '{';
    if (opens) {
      this.#open(this.#opener === '{' ? 'object' : 'array');
      this.#state = 'between';
      this.#readBetween(character);
    } else {
      this.#state = 'outside';
      this.#readOutside(character);
    }
  }

  #readBetween(character: string): void {
    if (isBlank(character)) return;
    const frame = this.#frames.at(-1)!;
    if (character === '}' || character === ']') {
      // A bracket of the wrong kind closes what is open: models mix them up at the end of long answers.
      if ((character === '}') !== (frame.kind === 'object')) this.#repairs++;
      this.#closeContainer();
      return;
    }
    if (character === ',') {
      if (frame.awaits !== 'comma') this.#repairs++;
      this.#next(frame);
      return;
    }
    if (character === ':') {
      if (frame.awaits === 'colon') frame.awaits = 'value';
      else this.#repairs++;
      return;
    }
    if (frame.awaits === 'comma') {
      this.#repairs++;
      this.#next(frame);
    }
    if (frame.awaits === 'colon') {
      this.#repairs++;
      frame.awaits = 'value';
    }
    if (frame.awaits === 'name') this.#startName(character);
    else this.#startValue(character);
  }

  #startName(character: string): void {
    if (CLOSING_QUOTES[character] !== undefined) this.#startString(character, true);
    else if (isWordCharacter(character)) {
      this.#repairs++;
      this.#startBare(character);
    } else this.#repairs++;
  }

  #startValue(character: string): void {
    if (CLOSING_QUOTES[character] !== undefined) this.#startString(character, false);
    else if (character === '{' || character === '[') {
      if (this.#frames.length >= this.#maxDepth) this.#finish();
      else this.#open(character === '{' ? 'object' : 'array');
    } else if (isWordCharacter(character)) this.#startBare(character);
    else this.#repairs++;
  }

  #startString(quote: string, isName: boolean): void {
    if (quote !== '"') this.#repairs++;
    this.#quote = CLOSING_QUOTES[quote]!;
    this.#isName = isName;
    this.#text = '';
    this.#reported = 0;
    this.#high = '';
    this.#state = 'string';
  }

  #startBare(character: string): void {
    this.#text = character;
    this.#state = 'bare';
  }

  #readString(character: string): void {
    if (character === '\\') this.#state = 'escape';
    else if (character === this.#quote || (character === '"' && this.#quote === '”')) {
      this.#dropLoneHigh();
      this.#spaces = '';
      this.#state = 'quote-seen';
    } else {
      if (character < ' ') this.#repairs++;
      this.#append(character);
    }
  }

  #readEscape(character: string): void {
    this.#state = 'string';
    if (character === 'u') {
      this.#hex = '';
      this.#state = 'unicode';
    } else {
      if (ESCAPES[character] === undefined && !'"\\/'.includes(character)) this.#repairs++;
      this.#append(ESCAPES[character] ?? character);
    }
  }

  #readUnicode(character: string): void {
    if (!/^[0-9a-fA-F]$/.test(character)) {
      this.#repairs++;
      this.#append('\ufffd');
      this.#state = 'string';
      this.#readString(character);
      return;
    }
    this.#hex += character;
    if (this.#hex.length < 4) return;
    this.#state = 'string';
    const unit = Number.parseInt(this.#hex, 16);
    if (unit >= 0xd800 && unit < 0xdc00) {
      this.#dropLoneHigh();
      this.#high = String.fromCharCode(unit);
    } else if (unit >= 0xdc00 && unit < 0xe000) {
      const pair = this.#high === '' ? '\ufffd' : this.#high + String.fromCharCode(unit);
      this.#high = '';
      this.#text += pair;
    } else this.#append(String.fromCharCode(unit));
  }

  #append(text: string): void {
    this.#dropLoneHigh();
    this.#text += text;
  }

  /** Half of a character that its other half did not follow. */
  #dropLoneHigh(): void {
    if (this.#high === '') return;
    this.#text += '\ufffd';
    this.#high = '';
    this.#repairs++;
  }

  /** Whether a quote ended the string or belongs to it is told by what comes next. */
  #readAfterQuote(character: string): void {
    if (isBlank(character)) {
      this.#spaces += character;
      return;
    }
    const ends = this.#isName ? character === ':' : ',}]'.includes(character);
    // A name or value that begins in a new line only lacks its comma.
    const commaForgotten = !this.#isName && CLOSING_QUOTES[character] !== undefined && this.#spaces.includes('\n');
    if (ends || commaForgotten) {
      this.#closeString();
      this.#readBetween(character);
    } else {
      this.#repairs++;
      this.#text += this.#quote + this.#spaces;
      this.#state = 'string';
      this.#readString(character);
    }
  }

  #readBare(character: string): void {
    if (isWordCharacter(character) && this.#text.length < MOST_BARE) {
      this.#text += character;
      return;
    }
    this.#closeBare();
    this.#readBetween(character);
  }

  #closeBare(): void {
    const frame = this.#frames.at(-1)!;
    const word = this.#text;
    this.#state = 'between';
    this.#text = '';
    if (frame.awaits === 'name') {
      frame.key = word;
      frame.awaits = 'colon';
      return;
    }
    frame.awaits = 'comma';
    let value: boolean | number | null | undefined;
    if (Object.hasOwn(WORDS, word)) value = WORDS[word];
    else if (Number.isFinite(Number(word))) value = Number(word);
    else {
      this.#repairs++;
      if (Object.hasOwn(PYTHON_WORDS, word)) value = PYTHON_WORDS[word];
    }
    if (value !== undefined) this.#events.push({ type: 'value', path: this.#path(), value });
  }

  #closeString(): void {
    const frame = this.#frames.at(-1)!;
    this.#state = 'between';
    if (this.#isName) {
      frame.key = this.#text;
      frame.awaits = 'colon';
    } else {
      this.#reportText();
      this.#events.push({ type: 'value', path: this.#path(), value: this.#text });
      frame.awaits = 'comma';
    }
    this.#text = '';
    this.#reported = 0;
  }

  #open(kind: Frame['kind']): void {
    this.#frames.push({ kind, key: undefined, index: 0, awaits: kind === 'object' ? 'name' : 'value' });
  }

  #next(frame: Frame): void {
    if (frame.kind === 'object') {
      frame.key = undefined;
      frame.awaits = 'name';
    } else {
      // A comma too many counts no element.
      if (frame.awaits === 'comma') frame.index++;
      frame.awaits = 'value';
    }
  }

  #closeContainer(): void {
    this.#frames.pop();
    this.#events.push({ type: 'container-end', path: this.#path() });
    const frame = this.#frames.at(-1);
    if (frame === undefined) this.#finish();
    else frame.awaits = 'comma';
  }

  #finish(): void {
    this.#frames = [];
    this.#state = 'done';
  }

  /** Where the value that is being read stands. */
  #path(): JsonPath {
    return this.#frames.map((frame) => (frame.kind === 'object' ? (frame.key ?? '') : frame.index));
  }

  #reportString(): void {
    if (this.#isName) return;
    if (this.#state === 'string' || this.#state === 'escape' || this.#state === 'unicode') this.#reportText();
  }

  #reportText(): void {
    const delta = this.#text.slice(this.#reported);
    if (delta === '') return;
    this.#reported = this.#text.length;
    this.#events.push({ type: 'string-delta', path: this.#path(), delta });
  }
}

function isBlank(character: string): boolean {
  return character === ' ' || character === '\n' || character === '\r' || character === '\t';
}

/** Characters of numbers, of the three words of JSON and of names without quotes. */
function isWordCharacter(character: string): boolean {
  const code = character.charCodeAt(0);
  return (
    (code >= 48 && code <= 57) ||
    (code >= 65 && code <= 90) ||
    (code >= 97 && code <= 122) ||
    character === '_' ||
    character === '-' ||
    character === '+' ||
    character === '.'
  );
}
