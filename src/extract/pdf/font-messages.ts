/**
 * Fonts on their way between the two halves of pdf.js.
 *
 * Where fonts can't be loaded into a page pdf.js traces the outline of every letter, a tenth of its work on a file; where they can,
 * it loads them. Neither is wanted here: the half that reads the file is told that fonts are loaded, and traces nothing; the half
 * that would load them is told of every font that it is in its place already.
 */

interface EngineMessage {
  readonly action?: unknown;
  readonly data?: unknown;
}

/** The message as the other half is to have it; itself if it is about something else. */
export function withoutOutlines(message: unknown): unknown {
  const { action, data } = message as EngineMessage;
  if (action === 'GetDocRequest' && isRecord(data) && isRecord(data['evaluatorOptions'])) {
    const evaluatorOptions = { ...data['evaluatorOptions'], disableFontFace: false };
    return { ...(message as EngineMessage), data: { ...data, evaluatorOptions } };
  }
  if (action === 'commonobj' && Array.isArray(data)) {
    const [id, kind, font] = data as readonly unknown[];
    if (kind !== 'Font' || !isRecord(font) || !isRecord(font['extra'])) return message;
    // `extra` is laid over what pdf.js makes of the font, and of an attached one nothing is loaded.
    const extra = { ...font['extra'], attached: true };
    return { ...(message as EngineMessage), data: [id, kind, { ...font, extra }] };
  }
  return message;
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null;
}
