/** Classes of UTF-16 units that the scanners of this library tell apart. */

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

export function isAsciiLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

export function isAsciiUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

export function isAsciiLetter(code: number): boolean {
  return isAsciiLower(code) || isAsciiUpper(code);
}

export function isAsciiWord(code: number): boolean {
  return isAsciiLetter(code) || isDigit(code);
}
