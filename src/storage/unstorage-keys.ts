/**
 * Keys of records as keys of unstorage, and back.
 *
 * Small letters, digits and dashes stand for themselves, every other character is `_` and its code in two hexadecimal digits. Long keys
 * are cut into parts with colons between, which the file driver makes folders of. The last part begins with `k` and the others
 * with `d`: a file then never has the name of a folder, nor one that Windows keeps for its devices.
 */

/** Bytes that file systems allow in a name are 255. */
const MAX_PART = 200;

export function encodedKey(key: string): string {
  const text = key.replace(/[^a-z0-9-]/g, (character) => `_${character.charCodeAt(0).toString(16).padStart(2, '0')}`);
  const parts: string[] = [];
  for (let at = 0; at < text.length; at += MAX_PART) parts.push(text.slice(at, at + MAX_PART));
  return parts.map((part, at) => (at < parts.length - 1 ? 'd' : 'k') + part).join(':');
}

/** Absent for what no `encodedKey` gives: somebody else's key. */
export function decodedKey(encoded: string): string | undefined {
  const text = encoded
    .split(':')
    .map((part) => part.slice(1))
    .join('');
  const key = text.replace(/_([0-9a-f]{2})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)));
  return key !== '' && encodedKey(key) === encoded ? key : undefined;
}
