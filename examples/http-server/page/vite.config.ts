import { existsSync } from 'node:fs';
import { defineConfig } from 'vite';

/** A folder with the built package, instead of the installed one: for working on both at once. */
const built = process.env.TRACKRUIT_DIST;
if (built !== undefined && !existsSync(`${built}/index.js`)) throw new Error('TRACKRUIT_DIST holds no index.js');

/** Nothing of it may be asked of another host, so the policy in the page allows none. */
const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "worker-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
].join('; ');

export default defineConfig({
  root: import.meta.dirname,
  base: './',
  resolve: {
    alias:
      built === undefined
        ? []
        : [
            { find: /^@trackruit\/ml$/, replacement: `${built}/index.js` },
            { find: /^@trackruit\/ml\/(.+)$/, replacement: `${built}/$1.js` },
          ],
  },
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  plugins: [
    {
      name: 'content-security-policy',
      // Only of what is built: the server of development adds scripts and a socket of its own.
      apply: 'build',
      transformIndexHtml: () => [
        { tag: 'meta', attrs: { 'http-equiv': 'Content-Security-Policy', content: POLICY }, injectTo: 'head-prepend' },
      ],
    },
  ],
  build: { target: 'es2022', emptyOutDir: true, chunkSizeWarningLimit: 3000 },
  worker: { format: 'es' },
});
