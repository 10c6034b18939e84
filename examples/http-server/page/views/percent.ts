/** Numbers as they are shown: the engines' scores go from 0 to 1. */

/** "72". */
export function points(score: number): string {
  return String(Math.round(score * 100));
}

/** "+2.4" or "−0.3": points of a hundred. */
export function gain(delta: number): string {
  const value = Math.abs(delta * 100).toFixed(1);
  return `${delta < 0 && value !== '0.0' ? '−' : '+'}${value}`;
}

/** "1 rewrite", "3 rewrites", "2 stretches". */
export function counted(count: number, noun: string): string {
  const ending = count === 1 ? '' : noun.endsWith('ch') ? 'es' : 's';
  return `${String(count)} ${noun}${ending}`;
}
