/** Several statements as one, behind a lock, so that two programs that start together do not both do it. */

/**
 * A `do` block: one statement, so it happens as a whole or not at all whatever the client is. One lock for all tables: two programs
 * may also collide over an extension or a schema.
 */
export function migrationBlock(body: string): string {
  const lock = "perform pg_advisory_xact_lock(hashtextextended('trackruit migrations', 0));";
  return `do ${dollarQuoted(`begin\n${lock}\n${body}\nend`)}`;
}

/** Between dollar signs with a tag that the body does not hold. */
function dollarQuoted(body: string): string {
  let tag = '$body$';
  for (let count = 0; body.includes(tag); count++) tag = `$body${String(count)}$`;
  return `${tag}\n${body}\n${tag}`;
}
