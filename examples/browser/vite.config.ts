import { defineConfig } from 'vite';

const built = new URL('../../dist/', import.meta.url).pathname;

/** Inside this repository the package is not installed but built; elsewhere its name alone is enough. */
export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: {
    alias: [
      { find: /^@trackruit\/ml$/, replacement: `${built}index.js` },
      { find: /^@trackruit\/ml\/(.+)$/, replacement: `${built}$1.js` },
    ],
  },
  server: { fs: { allow: ['../..'] } },
  build: { target: 'es2022', emptyOutDir: true },
  worker: { format: 'es' },
});
