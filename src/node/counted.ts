/** "1 page", "1,234 characters", "2 entries": a number for a terminal with the noun that goes with it. */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  const digits = String(count);
  const whole = digits.indexOf('.') === -1 ? digits.length : digits.indexOf('.');
  const groups: string[] = [];
  for (let end = whole; end > 0; end -= 3) groups.unshift(digits.slice(Math.max(0, end - 3), end));
  return `${groups.join(',')}${digits.slice(whole)} ${count === 1 ? one : many}`;
}
