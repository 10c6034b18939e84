/** The browsable page of the OpenAPI document. Everything it loads comes from here. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Hono } from 'hono';
import absolutePath from 'swagger-ui-dist/absolute-path.js';
import type { ServerEnv } from '../server-context.ts';

const PAGE = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>TrackRuit ML Service</title>
    <link rel="icon" type="image/png" href="/ml/docs/favicon-32x32.png" />
    <link rel="stylesheet" href="/ml/docs/swagger-ui.css" />
  </head>
  <body>
    <div id="swagger-ui"></div>
    <script src="/ml/docs/swagger-ui-bundle.js"></script>
    <script src="/ml/docs/start.js"></script>
  </body>
</html>
`;

// Without the last line the page would ask a server of Swagger's whether the document is valid.
const START = `window.ui = SwaggerUIBundle({
  url: '/ml/openapi.json',
  dom_id: '#swagger-ui',
  deepLinking: true,
  tryItOutEnabled: true,
  validatorUrl: null,
});
`;

const ASSETS: Readonly<Record<string, string>> = {
  'swagger-ui.css': 'text/css; charset=utf-8',
  'swagger-ui-bundle.js': 'text/javascript; charset=utf-8',
  'favicon-32x32.png': 'image/png',
};

/** The page sets styles on elements and draws small pictures from data addresses; scripts come as files only. */
export const DOCS_CONTENT_SECURITY_POLICY =
  "default-src 'none'; script-src 'self'; style-src 'self' 'unsafe-inline'; img-src 'self' data:; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'";

export function docsRoutes(): Hono<ServerEnv> {
  const app = new Hono<ServerEnv>();
  // Read once; the files of an installed package do not change under a running server.
  const files = new Map<string, Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string }>>();
  app.get('/ml/docs', (c) => {
    c.header('Content-Security-Policy', DOCS_CONTENT_SECURITY_POLICY);
    return c.html(PAGE);
  });
  app.get('/ml/docs/start.js', (c) => c.body(START, 200, { 'Content-Type': 'text/javascript; charset=utf-8' }));
  for (const [name, type] of Object.entries(ASSETS)) {
    app.get(`/ml/docs/${name}`, async (c) => {
      let file = files.get(name);
      if (file === undefined) files.set(name, (file = readAsset(name)));
      const { bytes, tag } = await file;
      const headers = { 'Content-Type': type, ETag: tag, 'Cache-Control': 'public, max-age=3600' };
      return c.req.header('If-None-Match') === tag ? c.body(null, 304, headers) : c.body(bytes, 200, headers);
    });
  }
  return app;
}

async function readAsset(name: string): Promise<{ readonly bytes: Uint8Array<ArrayBuffer>; readonly tag: string }> {
  const bytes = new Uint8Array(await readFile(join(absolutePath(), name)));
  return { bytes, tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"` };
}
