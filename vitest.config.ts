import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { miniLmFolder } from './test/embedding/mini-lm.ts';

const chromium = [
  process.env.CHROMIUM_PATH,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
].find((path) => path !== undefined && existsSync(path));

const server = fileURLToPath(new URL('examples/http-server/', import.meta.url));

const built = fileURLToPath(new URL('dist/', import.meta.url));

const projects: TestProjectConfiguration[] = [
  {
    test: {
      name: 'unit',
      include: ['test/**/*.test.ts'],
      exclude: ['test/{package,docs,browser}/**', '**/node_modules/**'],
      testTimeout: 30_000,
    },
  },
  {
    // Everything that looks at the built package: it is packed and installed into an empty folder once for all files.
    test: {
      name: 'package',
      include: ['test/{package,docs}/**/*.test.ts'],
      exclude: ['**/node_modules/**'],
      globalSetup: 'test/package/installed-package.ts',
      testTimeout: 120_000,
    },
  },
  {
    test: {
      name: 'types',
      include: [],
      typecheck: {
        enabled: true,
        only: true,
        include: ['test/types/**/*.test-d.ts'],
        tsconfig: 'examples/tsconfig.json',
      },
    },
  },
];

if (existsSync(`${server}node_modules`)) {
  projects.push({
    // A package of its own, with the packed library in it.
    root: server,
    test: { name: 'server', include: ['test/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
  });
} else {
  // `npm test` has counted the failed installation already.
  console.warn('\n!! SERVER TESTS SKIPPED: npm run server:install\n');
}

if (chromium !== undefined) {
  projects.push({
    // A page imports the package by name, as its example does.
    resolve: {
      alias: [
        { find: /^@trackruit\/ml$/, replacement: `${built}index.js` },
        { find: /^@trackruit\/ml\/(.+)$/, replacement: `${built}$1.js` },
      ],
    },
    // The page serves the real MiniLM from where it is.
    server: { fs: { allow: ['.', ...(miniLmFolder === undefined ? [] : [miniLmFolder])] } },
    optimizeDeps: { include: ['@huggingface/transformers'] },
    test: {
      name: 'browser',
      include: ['test/browser/**/*.test.ts'],
      testTimeout: 60_000,
      provide: { miniLmAddress: miniLmFolder === undefined ? undefined : `/@fs${miniLmFolder}` },
      browser: {
        enabled: true,
        headless: true,
        screenshotFailures: false,
        instances: [{ browser: 'chromium' }],
        provider: playwright({
          launchOptions: {
            executablePath: chromium,
            args: [
              '--no-sandbox',
              '--disable-gpu',
              '--disable-quic',
              '--no-first-run',
              '--disable-background-networking',
              '--disable-component-update',
              '--disable-sync',
            ],
          },
        }),
      },
    },
  });
} else if (process.env.CI) {
  throw new Error('No Chromium found. The browser tests must run in CI: install it, or set CHROMIUM_PATH.');
} else {
  console.warn('\n!! BROWSER TESTS SKIPPED: no Chromium found. Install it, or set CHROMIUM_PATH.\n');
}

export default defineConfig({
  test: {
    projects,
    coverage: { provider: 'v8', include: ['src/**'], exclude: ['src/**/packed-*.ts'] },
  },
});
