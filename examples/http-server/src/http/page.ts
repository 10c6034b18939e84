/** The page, as `npm run build` has left it; without it, a few words about the service. */
import { createHash } from 'node:crypto';
import { existsSync, readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Hono } from 'hono';
import type { ServerEnv } from '../server-context.ts';

/** The one the page says itself, and that nobody may frame it. */
const CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; worker-src 'self'; style-src 'self'; img-src 'self' data:; font-src 'self'; connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
  '.woff2': 'font/woff2',
};

/** @param folder where the built page lies */
export function pageRoutes(
  folder: string = fileURLToPath(new URL('../../page/dist', import.meta.url)),
): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  if (!existsSync(join(folder, 'index.html'))) {
    app.get('/', (c) => c.json({ message: 'TrackRuit ML Service', status: 'running', docs: '/ml/docs' }));
    return app;
  }
  // A closed list of files: no path from outside ever reaches the disk.
  for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile()) continue;
    const path = join(entry.parentPath, entry.name);
    const name = relative(folder, path).split(sep).join('/');
    const type = TYPES[extname(name)] ?? 'application/octet-stream';
    // Names of assets hold a hash of their content.
    const lasts = name.startsWith('assets/') ? 'public, max-age=31536000, immutable' : 'no-cache';
    let file: Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string }> | undefined;
    app.get(name === 'index.html' ? '/' : `/${name}`, async (c) => {
      const { bytes, tag } = await (file ??= read(path));
      const headers = {
        'Content-Type': type,
        'Content-Security-Policy': CONTENT_SECURITY_POLICY,
        'Cache-Control': lasts,
        ETag: tag,
      };
      return c.req.header('If-None-Match') === tag ? c.body(null, 304, headers) : c.body(bytes, 200, headers);
    });
  }
  return app;
}

async function read(path: string): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string }> {
  const file = await readFile(path);
  // The page asks nobody whether there is a server: it is told so by the server that serves it.
  const bytes = path.endsWith('index.html')
    ? new TextEncoder().encode(withServer(file.toString()))
    : new Uint8Array(file);
  return { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}

function withServer(page: string): string {
  return page.replace('name="trackruit-server" content="none"', 'name="trackruit-server" content="here"');
}
