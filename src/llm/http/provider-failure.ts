/** What providers say when they refuse or fail → one error. Their words are left out: some repeat the request in them. */
import { LanguageModelError, type ModelFailure } from '../../errors.ts';
import { isRecord } from '../json-record.ts';

export interface ProviderFailure {
  /** Of the model. */
  readonly id: string;
  readonly status?: number | undefined;
  /** The answer as JSON, if it is that. */
  readonly body?: unknown;
  readonly headers?: { get(name: string): string | null } | undefined;
}

/**
 * Codes that say more than the status, or come without one in the middle of a stream. OpenAI's `insufficient_quota` has the status of a
 * limit of speed (429), yet waiting does not help.
 */
const reasonOfCode: Readonly<Record<string, ModelFailure>> = {
  insufficient_quota: 'refused',
  billing_error: 'refused',
  invalid_request_error: 'refused',
  authentication_error: 'refused',
  permission_error: 'refused',
  not_found_error: 'refused',
  request_too_large: 'refused',
  context_length_exceeded: 'refused',
  exceed_context_size_error: 'refused',
  rate_limit_error: 'rate-limited',
  rate_limit_exceeded: 'rate-limited',
  resource_exhausted: 'rate-limited',
  timeout_error: 'timed-out',
  deadline_exceeded: 'timed-out',
};

/** An error of OpenAI, Anthropic, Gemini, or of a server that is compatible with the first. */
export function providerFailure({ id, status, body, headers }: ProviderFailure): LanguageModelError {
  const said = errorIn(body);
  // Servers that answer 200 and then fail name the status inside.
  const known = status ?? said.status;
  const reason = (said.code === undefined ? undefined : reasonOfCode[said.code.toLowerCase()]) ?? reasonOfStatus(known);
  const what = [known === undefined ? [] : `status ${String(known)}`, said.code ?? []].flat().join(', ');
  return new LanguageModelError(reason, `${id}: ${what === '' ? 'the provider reports an error' : what}`, {
    status: known,
    retryAfterMs: headers === undefined ? said.retryAfterMs : (retryAfterMs(headers) ?? said.retryAfterMs),
  });
}

/** Statuses without a row of their own: a 4xx is the request's fault, everything else the server's. */
function reasonOfStatus(status: number | undefined): ModelFailure {
  switch (status) {
    case 408:
    case 504:
      return 'timed-out';
    case 429:
      return 'rate-limited';
    case 409:
    case 425:
      return 'overloaded';
    default:
      return status !== undefined && status >= 300 && status < 500 ? 'refused' : 'overloaded';
  }
}

interface SaidError {
  readonly code?: string | undefined;
  readonly status?: number | undefined;
  readonly retryAfterMs?: number | undefined;
}

/** Whether a piece of a stream is an error instead. */
export function isErrorBody(body: unknown): boolean {
  return isRecord(body) && body.error !== undefined && body.error !== null;
}

function errorIn(body: unknown): SaidError {
  // Gemini without event stream wraps its answer in a list.
  const whole: unknown = Array.isArray(body) ? body[0] : body;
  if (!isRecord(whole)) return {};
  const error = isRecord(whole.error) ? whole.error : whole;
  const number = [error.code, error.status].find((value) => typeof value === 'number' && value >= 100 && value < 600);
  return {
    code: [error.code, error.status, error.type].find(isCode),
    status: number as number | undefined,
    retryAfterMs: retryInfo(error.details),
  };
}

/** A name for a machine, so that no sentence of the provider's gets through. */
function isCode(value: unknown): value is string {
  return typeof value === 'string' && /^[a-z][a-z0-9_.-]{0,63}$/i.test(value) && value !== 'error';
}

/** Gemini: `{ "@type": "…google.rpc.RetryInfo", "retryDelay": "46s" }` among the details. */
function retryInfo(details: unknown): number | undefined {
  if (!Array.isArray(details)) return undefined;
  const delay = details.find((detail) => isRecord(detail) && typeof detail.retryDelay === 'string') as
    { readonly retryDelay: string } | undefined;
  const seconds = /^(\d{1,9}(?:\.\d{1,9})?)s$/.exec(delay?.retryDelay ?? '')?.[1];
  return seconds === undefined ? undefined : Math.ceil(Number(seconds) * 1000);
}

/** Seconds, or a date, which is compared with the answer's own: so no clock is asked. */
function retryAfterMs(headers: { get(name: string): string | null }): number | undefined {
  const exact = headers.get('retry-after-ms')?.trim() ?? '';
  if (/^\d{1,12}(?:\.\d+)?$/.test(exact)) return Math.ceil(Number(exact));
  const after = headers.get('retry-after')?.trim() ?? '';
  if (/^\d{1,9}(?:\.\d+)?$/.test(after)) return Math.ceil(Number(after) * 1000);
  const wait = Date.parse(after) - Date.parse(headers.get('date') ?? '');
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
