/** What the bundled embedder gives, bit for bit: the same in every runtime. A new table has a new checksum. */
import type { StaticEmbedder } from '../../src/embedding/static-embedder.ts';
import { checksum } from '../../src/embedding/static-weights.ts';

const texts: readonly string[] = [
  'Registered nurse with six years in intensive care; wound care, triage, electronic health records.',
  'Built REST back ends in Flask and PostgreSQL, deployed with Docker and Kubernetes (CI/CD).',
  'Softwareentwickler für eingebettete Systeme',
  'Ingénieure qualité, industrie alimentaire',
  'Desarrolladora de software con experiencia en bases de datos',
  'asistent medical, îngrijirea pacienților',
  'Tax accountant. '.repeat(200),
  '',
];

export const goldenChecksum = 32_379_473;

/** Of all numbers of all vectors, one after another. */
export function vectorsChecksum(embedder: StaticEmbedder): number {
  const numbers = Float32Array.from(embedder.embedSync(texts).flatMap((vector) => [...vector]));
  return checksum(new Uint8Array(numbers.buffer));
}
