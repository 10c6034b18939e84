/**
 * A vector as bytes that tell whether they are still the same ones.
 *
 * Layout, little-endian: version (1 byte) and three zero bytes, dimensions, checksum, then the numbers as 32-bit floats. The checksum is FNV-1a over
 * 32-bit words instead of bytes: every step can be undone, so a change within one word always shows, any other one except once in 2³².
 * It starts from the key, so that the bytes of another entry are wrong as well.
 */

const VERSION = 1;
const HEADER = 12;

export function vectorToBytes(vector: Float32Array, key: string): Uint8Array {
  const bytes = new Uint8Array(HEADER + vector.length * 4);
  const view = new DataView(bytes.buffer);
  bytes[0] = VERSION;
  view.setUint32(4, vector.length, true);
  for (let at = 0; at < vector.length; at++) view.setFloat32(HEADER + at * 4, vector[at]!, true);
  view.setUint32(8, checksum(view, key), true);
  return bytes;
}

/** Absent if the bytes are not those that `vectorToBytes` gave for this key and these dimensions. */
export function vectorFromBytes(bytes: Uint8Array, key: string, dimensions: number): Float32Array | undefined {
  if (bytes.byteLength !== HEADER + dimensions * 4) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.getUint32(0, true) !== VERSION || view.getUint32(4, true) !== dimensions) return undefined;
  if (view.getUint32(8, true) !== checksum(view, key)) return undefined;
  const vector = new Float32Array(dimensions);
  for (let at = 0; at < dimensions; at++) vector[at] = view.getFloat32(HEADER + at * 4, true);
  return vector;
}

function checksum(view: DataView, key: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < key.length; at++) hash = Math.imul(hash ^ key.charCodeAt(at), 0x01000193);
  for (let at = HEADER; at < view.byteLength; at += 4) hash = Math.imul(hash ^ view.getUint32(at, true), 0x01000193);
  return hash >>> 0;
}
