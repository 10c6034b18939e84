/** Numbers with the noun and the verb that go with them, for sentences: "1 bullet says", "0 of 4 bullets say". */

/** "1 entry", "3 entries". */
export function counted(count: number, one: string, many: string = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}

/** "1 of 4 bullets says", "0 of 1 bullet says", "3 of 4 bullets say". */
export function share(
  count: number,
  whole: number,
  noun: string,
  [one, many]: readonly [one: string, many: string],
): string {
  return `${count} of ${counted(whole, noun)} ${count === 1 || whole === 1 ? one : many}`;
}
