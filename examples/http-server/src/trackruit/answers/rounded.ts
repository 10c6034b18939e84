/** Four decimal places, as the answers of this API have them. */
export function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}
