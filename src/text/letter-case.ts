/** Capitals and small letters of ASCII, Latin-1 and Russian: enough to tell names and headings from running text. */
import { isAsciiLower, isAsciiUpper } from './character-classes.ts';
import type { Span } from './span.ts';

/** Letters looked at to see whether a text has capitals, and how few capitals are none. */
const caseSample = 4000;
const fewCapitals = 0.004;

/** True for a text that somebody put into small letters altogether: capitals then say nothing. */
export function isCaseless(text: string): boolean {
  let capitals = 0;
  let smalls = 0;
  for (let at = 0; at < text.length && smalls < caseSample; at++) {
    const code = text.charCodeAt(at);
    if (isAsciiLower(code)) smalls++;
    else if (isAsciiUpper(code) && ++capitals >= caseSample * fewCapitals) return false;
  }
  return smalls >= 100 && capitals < smalls * fewCapitals;
}

/** At least one letter, and none that has a capital it does not use. */
export function isUpperCase(text: string, span: Span): boolean {
  let hasLetter = false;
  for (let at = span.start; at < span.end; at++) {
    const code = text.charCodeAt(at);
    if (isLowerCase(code)) return false;
    if (!hasLetter && (isAsciiUpper(code) || code >= 0xc0)) hasLetter = true;
  }
  return hasLetter;
}

/** Lower-case letters of ASCII, Latin-1 and Russian. */
export function isLowerCase(code: number): boolean {
  return isAsciiLower(code) || (code >= 0xdf && code <= 0xff && code !== 0xf7) || (code >= 0x430 && code <= 0x45f);
}
