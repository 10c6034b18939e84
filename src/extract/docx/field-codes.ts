/** Fields: a code that nobody sees, and a result that everybody does. Links made by older programs are fields. */
import type { StoryLink } from './story.ts';

export interface OpenField {
  code: string;
  /** Still in the code; the result has not begun. */
  isCode: boolean;
  link?: StoryLink | undefined;
}

/** Fields inside each other; Word's own nest 2 or 3 deep. */
const maxNesting = 64;

export function beginField(fields: OpenField[]): void {
  if (fields.length < maxNesting) fields.push({ code: '', isCode: true });
}

export function addInstruction(fields: readonly OpenField[], text: string): void {
  const field = fields.at(-1);
  if (field?.isCode === true && field.code.length < 10_000) field.code += text;
}

export function separateField(fields: readonly OpenField[]): void {
  const field = fields.at(-1);
  if (field === undefined) return;
  field.isCode = false;
  field.link = fieldLink(field.code);
}

export function endField(fields: OpenField[]): void {
  fields.pop();
}

/** `HYPERLINK "https://…" \o "tip"`; a link to a place in the file itself has no target. */
export function fieldLink(code: string): StoryLink | undefined {
  const words = /^\s*HYPERLINK\s+(?:"([^"]*)"|([^\s"\\]\S*))/i.exec(code);
  const target = (words?.[1] ?? words?.[2])?.trim();
  return target === undefined || target === '' ? undefined : { target };
}
