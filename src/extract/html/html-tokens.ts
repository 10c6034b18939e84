/**
 * HTML → tags and texts in order, as tolerant as a browser: no error, one pass, linear. Contents of scripts, styles and other raw
 * elements come as one text.
 */
import { resolveReferences } from './character-references.ts';

export type HtmlToken =
  | { readonly kind: 'text'; readonly text: string; readonly isRaw: boolean }
  | {
      readonly kind: 'open';
      /** Lower case. */
      readonly name: string;
      readonly attributes: ReadonlyMap<string, string>;
      readonly isSelfClosing: boolean;
    }
  | { readonly kind: 'close'; readonly name: string };

/** Elements whose content is no markup. */
const rawElements: ReadonlySet<string> = new Set([
  'script',
  'style',
  'xmp',
  'iframe',
  'noembed',
  'noframes',
  'textarea',
  'title',
]);

export function* htmlTokens(html: string): Generator<HtmlToken, void, undefined> {
  let at = 0;
  while (at < html.length) {
    const tag = html.indexOf('<', at);
    if (tag < 0) {
      yield { kind: 'text', text: resolveReferences(html.slice(at)), isRaw: false };
      return;
    }
    if (tag > at) yield { kind: 'text', text: resolveReferences(html.slice(at, tag)), isRaw: false };
    const code = html.charCodeAt(tag + 1);
    if (code === 33 || code === 63) at = afterDeclaration(html, tag);
    else if (code === 47) {
      const end = html.indexOf('>', tag);
      const name = tagName(html, tag + 2);
      at = end < 0 ? html.length : end + 1;
      if (name !== '') yield { kind: 'close', name };
    } else if (isLetter(code)) {
      const token = readTag(html, tag);
      at = token.end;
      yield token.token;
      const { name } = token.token;
      if (!rawElements.has(name)) continue;
      const end = endOfRaw(html, at, name);
      const raw = html.slice(at, end);
      const isText = name === 'title' || name === 'textarea';
      if (raw !== '') yield { kind: 'text', text: isText ? resolveReferences(raw) : raw, isRaw: !isText };
      at = end;
    } else {
      // A "<" that begins nothing is text: "x < 5".
      yield { kind: 'text', text: '<', isRaw: false };
      at = tag + 1;
    }
  }
}

function afterDeclaration(html: string, at: number): number {
  if (html.startsWith('<!--', at)) {
    const end = html.indexOf('-->', at + 4);
    return end < 0 ? html.length : end + 3;
  }
  if (html.startsWith('<![CDATA[', at)) {
    const end = html.indexOf(']]>', at);
    return end < 0 ? html.length : end + 3;
  }
  const end = html.indexOf('>', at);
  return end < 0 ? html.length : end + 1;
}

function readTag(html: string, start: number): { readonly token: HtmlToken & { kind: 'open' }; readonly end: number } {
  const name = tagName(html, start + 1);
  const attributes = new Map<string, string>();
  let at = start + 1 + name.length;
  let isSelfClosing = false;
  while (at < html.length) {
    const code = html.charCodeAt(at);
    if (code === 62) {
      at++;
      break;
    }
    if (code <= 32 || code === 47) {
      isSelfClosing = code === 47;
      at++;
      continue;
    }
    const from = at;
    while (at < html.length && !isNameEnd(html.charCodeAt(at))) at++;
    // A lone "=" is the beginning of a name.
    if (at === from) at++;
    const key = html.slice(from, at).toLowerCase();
    let next = at;
    while (next < html.length && html.charCodeAt(next) <= 32) next++;
    let value = '';
    if (html.charCodeAt(next) === 61) {
      next++;
      while (next < html.length && html.charCodeAt(next) <= 32) next++;
      const quote = html[next];
      if (quote === '"' || quote === "'") {
        const end = html.indexOf(quote, next + 1);
        const stop = end < 0 ? html.length : end;
        value = html.slice(next + 1, stop);
        at = stop + 1;
      } else {
        at = next;
        while (at < html.length && html.charCodeAt(at) > 32 && html.charCodeAt(at) !== 62) at++;
        value = html.slice(next, at);
      }
    }
    isSelfClosing = false;
    if (!attributes.has(key) && attributes.size < 200) attributes.set(key, resolveReferences(value));
  }
  return { token: { kind: 'open', name, attributes, isSelfClosing }, end: Math.min(at, html.length) };
}

/** Where `</name` stands next. */
function endOfRaw(html: string, from: number, name: string): number {
  for (let at = html.indexOf('</', from); at >= 0; at = html.indexOf('</', at + 2)) {
    if (html.slice(at + 2, at + 2 + name.length).toLowerCase() === name) return at;
  }
  return html.length;
}

function tagName(html: string, from: number): string {
  let at = from;
  while (at < html.length && !isTagNameEnd(html.charCodeAt(at))) at++;
  return html.slice(from, at).toLowerCase();
}

function isTagNameEnd(code: number): boolean {
  return code <= 32 || code === 47 || code === 62;
}

function isNameEnd(code: number): boolean {
  return code <= 32 || code === 47 || code === 62 || code === 61;
}

function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}
