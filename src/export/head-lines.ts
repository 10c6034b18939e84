/** The head of the page: name, headline, ways to reach the person, and what else stood above the first heading. */
import type { ResumeBasics, ResumeDocument, Section } from '../document/resume-document.ts';
import { contains, type Span } from '../text/span.ts';
import { cleanText } from './clean-text.ts';
import type { PageLine, PageLink } from './page-line.ts';
import { TakenSpans } from './taken-spans.ts';
import { writtenLines } from './written-lines.ts';

/** Between the parts of a line of contact details and of an entry's head; the reader of résumés parts lines at it. */
export const separator = ' | ';

export function headLines(document: ResumeDocument): readonly PageLine[] {
  const { basics, sections } = document;
  const lines: PageLine[] = [];
  const name = cleanText(basics.name?.value ?? '');
  const label = cleanText(basics.label?.value ?? '');
  if (name !== '') lines.push({ role: 'name', text: name });
  if (label !== '') lines.push({ role: 'label', text: label });
  const contact = contactLine(basics, sections);
  if (contact !== undefined) lines.push(contact);
  const opening = sections[0];
  if (opening !== undefined && opening.kind === 'contact' && opening.title === undefined) {
    for (const { text, isItem } of writtenLines(document.text, opening.body, new TakenSpans(basicsSpans(basics)))) {
      const rest = withoutEdges(text);
      if (rest !== '') lines.push({ role: isItem ? 'item' : 'contact', text: rest });
    }
  }
  return lines;
}

/** What the head shows, so that a contact section does not show it again. */
export function basicsSpans({ name, label, email, phone, location, links, summary }: ResumeBasics): readonly Span[] {
  return [name, label, email, phone, location, summary, ...links].flatMap((found) =>
    found === undefined ? [] : [found.span],
  );
}

/** Signs and labels that only introduced what has been taken out: "E-mail:", "Tel.", "|". */
export function withoutEdges(text: string): string {
  let start = 0;
  let end = text.length;
  while (start < end && isEdge(text.charCodeAt(start))) start++;
  // A closing bracket at the end belongs to what stands before it.
  while (end > start && isEdge(text.charCodeAt(end - 1)) && text[end - 1] !== ')') end--;
  const bare = text.slice(start, end);
  return /^(?:e-?mail|mail|phone|tel|telefon|telephone|mobile|cell|mob|address|location|linkedin|github|website|web|name|url)\.?$/i.test(
    bare,
  )
    ? ''
    : bare;
}

function isEdge(code: number): boolean {
  return code <= 32 || ' |,;:•·()/–—-'.includes(String.fromCharCode(code));
}

function contactLine(basics: ResumeBasics, sections: readonly Section[]): PageLine | undefined {
  const contact = sections.filter(({ kind }) => kind === 'contact');
  // Links in other sections belong to what stands there, and stay in its text.
  const own = basics.links.filter(({ span }) => contact.some((section) => contains(section.span, span)));
  const { email, phone, location } = basics;
  const parts: readonly (readonly [text: string, target: string | undefined])[] = [
    ...(email === undefined ? [] : [[email.value, `mailto:${email.value}`] as const]),
    ...(phone === undefined ? [] : [[phone.value, telephone(phone.value)] as const]),
    ...(location === undefined ? [] : [[location.value, undefined] as const]),
    ...[...new Set(own.map(({ url }) => url))].map((url) => [url, webAddress(url)] as const),
  ];
  let text = '';
  const links: PageLink[] = [];
  for (const [part, target] of parts) {
    const words = cleanText(part);
    if (words === '') continue;
    if (text !== '') text += separator;
    if (target !== undefined) links.push({ start: text.length, end: text.length + words.length, target });
    text += words;
  }
  return text === '' ? undefined : { role: 'contact', text, links };
}

function telephone(number: string): string | undefined {
  const digits = number.replace(/[^\d+]/g, '');
  return digits === '' ? undefined : `tel:${digits}`;
}

export function webAddress(url: string): string {
  return /^https?:\/\//i.test(url) ? url : `https://${url}`;
}
