import { defineConfig } from 'vite';

/** Inside this repository the package is not installed but built; elsewhere the name alone is enough. */
export default defineConfig({
  root: import.meta.dirname,
  resolve: { alias: { '@trackruit/ml': new URL('../../dist/index.js', import.meta.url).pathname } },
  server: { fs: { allow: ['../..'] } },
  worker: { format: 'es' },
});
