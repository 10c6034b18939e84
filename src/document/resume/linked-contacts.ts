/** The person's address, number and pages that a file has as links behind words or icons, and not as text. */
import { overlaps, type Located, type Span } from '../../text/span.ts';
import type { DocumentLink } from '../extracted-document.ts';
import { presentFields } from '../present-fields.ts';
import type { ProfileLink } from '../resume-document.ts';
import { findEmails, findLinks } from './contact-points.ts';

export interface LinkedContacts {
  readonly emails: readonly Located<string>[];
  readonly phones: readonly Located<string>[];
  readonly pages: readonly ProfileLink[];
}

/** Links of a file that are looked at. A résumé has a few dozen; chosen, unmeasured. */
const maxLinks = 500;

/**
 * What the links point to, in their order. The spans are those of the words that carry the links, empty for an icon, so the
 * values are not what stands there.
 *
 * @param isPersonal whether a place in the text is one where people tell how to reach them
 * @param inText pages whose addresses the text itself spells out; links on them say nothing new
 */
export function linkedContacts(
  links: readonly DocumentLink[],
  isPersonal: (span: Span) => boolean,
  inText: readonly ProfileLink[],
): LinkedContacts {
  const emails: Located<string>[] = [];
  const phones: Located<string>[] = [];
  const pages: ProfileLink[] = [];
  const known = new Set(inText.map(({ url }) => bareUrl(url)));
  for (const { target, span } of links.slice(0, maxLinks)) {
    const colon = target.indexOf(':');
    const scheme = target.slice(0, colon).toLowerCase();
    if (scheme === 'mailto') {
      const [address] = findEmails(unescaped(target.slice(colon + 1)));
      if (address !== undefined) emails.push({ value: address.value, span });
    } else if (scheme === 'tel') {
      const value = unescaped(target.slice(colon + 1)).trim();
      if (/\d/.test(value)) phones.push({ value, span });
    } else if (scheme === 'https' || scheme === 'http') {
      const [page] = findLinks(target, []);
      const bare = bareUrl(target);
      if (known.has(bare) || !isPersonal(span) || inText.some((link) => overlaps(link.span, span))) continue;
      known.add(bare);
      pages.push(presentFields({ url: target, network: page?.network, span }));
    }
  }
  return { emails, phones, pages };
}

/** Without scheme, "www." and the slash at the end. */
function bareUrl(url: string): string {
  return url
    .toLowerCase()
    .replace(/^https?:\/\//, '')
    .replace(/^www\./, '')
    .replace(/\/$/, '');
}

/** "ada%40example.com" → "ada@example.com"; text with broken escapes stays as it is. */
function unescaped(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
