/** What a client may send over a socket. */
import { cleanText } from '../matchmetric/clean-text.ts';

export type InboundMessage =
  | { readonly kind: 'analyse'; readonly resumeText: string; readonly jobDescription: string }
  | { readonly kind: 'resume'; readonly streamId: string; readonly lastEventId: number }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'problem'; readonly message: string };

/** @param maxTextLength of each text, in UTF-16 units */
export function readMessage(text: string, maxTextLength: number): InboundMessage {
  let fields: unknown;
  try {
    fields = JSON.parse(text);
  } catch {
    return { kind: 'problem', message: 'Invalid JSON' };
  }
  if (typeof fields !== 'object' || fields === null || Array.isArray(fields)) {
    return { kind: 'problem', message: 'Expected a JSON object' };
  }
  return readFields(fields as Readonly<Record<string, unknown>>, maxTextLength);
}

function readFields(fields: Readonly<Record<string, unknown>>, maxTextLength: number): InboundMessage {
  if (fields.type === 'cancel') return { kind: 'cancel' };
  if (fields.type === 'resume') {
    const { stream_id: streamId, last_event_id: lastEventId = 0 } = fields;
    const isWhole = Number.isSafeInteger(lastEventId) && (lastEventId as number) >= 0;
    if (typeof streamId !== 'string' || !/^[\da-f]{32}$/.test(streamId) || !isWhole) {
      return { kind: 'problem', message: 'Missing stream_id or last_event_id' };
    }
    return { kind: 'resume', streamId, lastEventId: lastEventId as number };
  }
  const { resume_text: resumeText, job_description: jobDescription } = fields;
  if (!isText(resumeText) || !isText(jobDescription)) {
    return { kind: 'problem', message: 'Missing resume_text or job_description' };
  }
  for (const [name, value] of Object.entries({ resume_text: resumeText, job_description: jobDescription })) {
    if (value.length <= maxTextLength) continue;
    const length = `${String(value.length)} characters, more than ${String(maxTextLength)}`;
    return { kind: 'problem', message: `${name} has ${length}` };
  }
  return { kind: 'analyse', resumeText: cleanText(resumeText), jobDescription: cleanText(jobDescription) };
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value.trim() !== '';
}
