/**
 * The little of CSS that decides whether and how text is seen: `style` attributes, and rules of the page's own style sheets whose
 * selectors are one tag, class or id.
 */

/** Property → value, lower case. */
export type Declarations = ReadonlyMap<string, string>;

/** Properties that are looked at. */
const known: ReadonlySet<string> = new Set([
  'display',
  'visibility',
  'opacity',
  'font-size',
  'font-weight',
  'font-style',
  'font',
  'color',
  'background',
  'background-color',
  'background-image',
  'position',
  'left',
  'top',
  'text-indent',
  'clip',
  'clip-path',
  'float',
  'flex-direction',
  'white-space',
  'content-visibility',
]);

export function readDeclarations(css: string): Map<string, string> {
  const found = new Map<string, string>();
  for (const declaration of css.split(';')) {
    const colon = declaration.indexOf(':');
    const name = declaration.slice(0, Math.max(0, colon)).trim().toLowerCase();
    if (!known.has(name)) continue;
    const value = declaration
      .slice(colon + 1)
      .replace('!important', '')
      .trim()
      .toLowerCase();
    if (value !== '') found.set(name, value);
  }
  return found;
}

/** Rules by selector: `p`, `.hidden`, `#side`, `span.note`. */
export class StyleSheet {
  readonly #rules = new Map<string, Map<string, string>>();

  /** Reads a sheet; what stands in `@media` and its like is for other screens and left out. */
  add(css: string): void {
    const plain = withoutComments(css);
    let at = 0;
    while (at < plain.length && this.#rules.size < 5000) {
      const open = plain.indexOf('{', at);
      if (open < 0) return;
      const selectors = plain.slice(at, open).trim();
      const end = endOfBlock(plain, open);
      at = end + 1;
      const statement = selectors.lastIndexOf(';');
      const names = statement < 0 ? selectors : selectors.slice(statement + 1).trim();
      if (names.startsWith('@')) continue;
      const declarations = readDeclarations(plain.slice(open + 1, end));
      if (declarations.size === 0) continue;
      for (const selector of names.split(',')) this.#put(selector.trim(), declarations);
    }
  }

  /** What the rules and the element's own `style` say of it, the nearer over the farther. */
  of(name: string, attributes: ReadonlyMap<string, string>): Declarations {
    const style = attributes.get('style');
    const own = style === undefined ? undefined : readDeclarations(style);
    if (this.#rules.size === 0) return own ?? none;
    const classes = (attributes.get('class') ?? '').split(/\s+/, 20).filter((one) => one !== '');
    const id = attributes.get('id');
    const selectors = [
      '*',
      name,
      ...classes.map((one) => `.${one}`),
      ...classes.map((one) => `${name}.${one}`),
      ...(id === undefined ? [] : [`#${id}`]),
    ];
    const all = new Map<string, string>();
    for (const selector of selectors)
      for (const [property, value] of this.#rules.get(selector) ?? none) all.set(property, value);
    for (const [property, value] of own ?? none) all.set(property, value);
    return all;
  }

  #put(selector: string, declarations: Declarations): void {
    if (!/^(?:\*|[a-z][a-z\d]*|[a-z][a-z\d]*\.[\w-]+|[.#][\w-]+)$/i.test(selector)) return;
    const rule = this.#rules.get(selector) ?? new Map<string, string>();
    for (const [property, value] of declarations) rule.set(property, value);
    this.#rules.set(selector, rule);
  }
}

const none: Declarations = new Map();

function withoutComments(css: string): string {
  const parts: string[] = [];
  let at = 0;
  for (;;) {
    const from = css.indexOf('/*', at);
    if (from < 0) return parts.length === 0 ? css : parts.join('') + css.slice(at);
    parts.push(css.slice(at, from));
    const to = css.indexOf('*/', from + 2);
    if (to < 0) return parts.join('');
    at = to + 2;
  }
}

/** The bracket that closes the one at `open`. */
function endOfBlock(css: string, open: number): number {
  let depth = 0;
  for (let at = open; at < css.length; at++) {
    const code = css.charCodeAt(at);
    if (code === 123) depth++;
    else if (code === 125 && --depth === 0) return at;
  }
  return css.length;
}

const colourNames: Readonly<Record<string, string>> = {
  white: '#ffffff',
  black: '#000000',
  red: '#ff0000',
  green: '#008000',
  blue: '#0000ff',
  gray: '#808080',
  grey: '#808080',
  silver: '#c0c0c0',
  snow: '#fffafa',
  ivory: '#fffff0',
  ghostwhite: '#f8f8ff',
  navy: '#000080',
};

/** `#rrggbb` of what CSS writes; `transparent`; undefined for what is not known. */
export function cssColour(value: string | undefined): string | undefined {
  if (value === undefined) return undefined;
  const word = value.trim();
  if (word === 'transparent') return word;
  if (Object.hasOwn(colourNames, word)) return colourNames[word];
  if (/^#[\da-f]{6}$/.test(word)) return word;
  if (/^#[\da-f]{3}$/.test(word)) return `#${[...word.slice(1)].map((digit) => digit + digit).join('')}`;
  const parts = /^rgba?\(\s*(\d{1,3})[\s,]+(\d{1,3})[\s,]+(\d{1,3})(?:[\s,/]+([\d.]{1,6})%?)?\s*\)$/.exec(word);
  if (parts === null) return undefined;
  if (parts[4] !== undefined && Number(parts[4]) === 0) return 'transparent';
  const hex = parts.slice(1, 4).map((part) => Math.min(255, Number(part)).toString(16).padStart(2, '0'));
  return `#${hex.join('')}`;
}

/** Points; relative sizes count from `parent`. */
export function cssFontSize(value: string | undefined, parent: number): number | undefined {
  const parts = /^([\d.]{1,8})(px|pt|em|rem|%)?/.exec(value ?? '');
  const amount = Number(parts?.[1]);
  if (parts === null || Number.isNaN(amount)) return undefined;
  switch (parts[2]) {
    case 'pt':
      return amount;
    case 'em':
      return amount * parent;
    case '%':
      return (amount / 100) * parent;
    case 'rem':
      return amount * 12;
    default:
      return parts[2] === 'px' || amount === 0 ? amount * 0.75 : undefined;
  }
}
