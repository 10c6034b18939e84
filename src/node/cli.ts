#!/usr/bin/env node
/**
 * The `trackruit` command's way in: what Node compiled once is kept for the next start, in Node's own folder for that
 * (`NODE_DISABLE_COMPILE_CACHE=1` turns it off; Node 20 has none).
 */
import module from 'node:module';

module.enableCompileCache?.();
// Imported after it: a static import would be compiled before the first line here runs.
await import('./run-command.ts');
