/** Short marks by which a change is noticed: 64 bits, no protection against somebody who looks for two texts with one mark. */
/** Two words of 32 bits. */
export type Fingerprint = readonly [number, number];

export const NO_FINGERPRINT: Fingerprint = [0, 0];

/** Of several strings in their order; where one ends matters. Both halves in one pass, for texts are long. */
export function fingerprintOf(parts: readonly string[]): Fingerprint {
  let first = 0x811c9dc5;
  let second = 0x01000193;
  for (const part of parts) {
    for (let at = 0; at < part.length; at++) {
      const code = part.charCodeAt(at);
      first = Math.imul(first ^ code, 0x01000193);
      second = Math.imul(second + code, 0x9e3779b1) ^ (second >>> 15);
    }
    first = mixed(first ^ part.length);
    second = mixed(second + part.length);
  }
  return [first >>> 0, second >>> 0];
}

function mixed(hash: number): number {
  const spread = Math.imul(hash ^ (hash >>> 16), 0x7feb352d);
  return Math.imul(spread ^ (spread >>> 15), 0x846ca68b) ^ (spread >>> 16);
}

/** The mark of a set with one member more; in whatever order members come, the mark is the same. */
export function withMember([a, b]: Fingerprint, [c, d]: Fingerprint): Fingerprint {
  return [(a + c) >>> 0, (b + d) >>> 0];
}

/** The mark of a set with one member less. */
export function withoutMember([a, b]: Fingerprint, [c, d]: Fingerprint): Fingerprint {
  return [(a - c) >>> 0, (b - d) >>> 0];
}

/** 16 hexadecimal digits. */
export function fingerprintText([a, b]: Fingerprint): string {
  return a.toString(16).padStart(8, '0') + b.toString(16).padStart(8, '0');
}
