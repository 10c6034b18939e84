/** A package that a test can do without: absent, with a message, where it is not installed. */
export async function installed<Module>(name: string): Promise<Module | undefined> {
  try {
    return (await import(name)) as Module;
  } catch (error) {
    if ((error as { readonly code?: unknown }).code !== 'ERR_MODULE_NOT_FOUND') throw error;
    console.warn(`\n!! TESTS ON ${name} SKIPPED: it is not installed (npm install --save-dev ${name}).\n`);
    return undefined;
  }
}
