/** Which web pages may use this server with the cookies of a browser. */

export interface OriginSettings {
  /** Names without ports; `*` is every one. A name that begins with a dot is a domain and all below it. */
  readonly allowedHosts: readonly string[];
  /** Whole origins, as `https://example.com`. */
  readonly corsOrigins: readonly string[];
}

/**
 * Whether a request with this `Origin` header is one of our own pages'. Programs that are no browsers send none and hold no one else's
 * cookies: they may. `null`, the origin of sandboxed pages and files, may not.
 */
export function isOwnOrigin(origin: string | undefined, settings: OriginSettings): boolean {
  if (origin === undefined) return true;
  if (settings.corsOrigins.includes(origin)) return true;
  if (!URL.canParse(origin)) return false;
  const url = new URL(origin);
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return false;
  return settings.allowedHosts.some(
    (host) =>
      host === '*' ||
      host === url.hostname ||
      (host.startsWith('.') && (url.hostname === host.slice(1) || url.hostname.endsWith(host))),
  );
}
