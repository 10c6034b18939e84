/**
 * The server that the page came from, as a writer: its model may be a better one than the rules of the page.
 *
 * It is asked only when the person wants it, for then both texts leave the browser. The server keeps a run for a while, so a connection that
 * is lost is opened again and goes on behind the last message.
 */
import type { ShownRewrite, TailoringStep } from './tailoring-run.ts';

/** The server says so in the page it serves; a page from anywhere else has no server to ask. */
export function hasServer(): boolean {
  return document.querySelector<HTMLMetaElement>('meta[name="trackruit-server"]')?.content === 'here';
}

export interface Account {
  readonly email: string;
  readonly password: string;
}

/** The session is a cookie that no script can read. Rejects with the server's own words. */
export async function signIn({ email, password }: Account): Promise<void> {
  await send('auth/login/', { email, password });
}

export async function register(
  account: Account & { readonly firstName: string; readonly lastName: string },
): Promise<void> {
  const { email, password, firstName, lastName } = account;
  await send('auth/register/', { email, password, first_name: firstName, last_name: lastName });
  await signIn(account);
}

async function send(route: string, fields: Readonly<Record<string, string>>): Promise<void> {
  const response = await fetch(`/api/v1/${route}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(fields),
  });
  if (response.ok) return;
  const answer = (await response.json().catch(() => ({}))) as { readonly message?: unknown };
  throw new Error(
    typeof answer.message === 'string' ? answer.message : `The server answered ${String(response.status)}.`,
  );
}

export interface ServerTailoring {
  readonly resumeText: string;
  readonly jobText: string;
  readonly onStep: (step: TailoringStep) => void;
  readonly signal: AbortSignal;
}

/** How often a lost connection is opened again, and how long after the first loss; each later time waits twice as long. */
const MOST_RETURNS = 5;
const RETURN_MS = 500;

/** Codes of a socket that was closed on purpose: nothing is gained by coming back. */
const NO_SESSION = 4401;
const FOREIGN_ORIGIN = 4403;

interface ServerMessage {
  readonly type?: string;
  readonly event?: string;
  readonly delta?: string;
  readonly id?: number;
  readonly stream_id?: string;
  readonly status?: string;
  readonly message?: string;
  readonly match_score?: number;
  readonly field?: string;
  readonly passage?: number;
  readonly original?: string;
  readonly rewritten?: string;
  readonly reason?: string;
  readonly ai_analysis?: {
    readonly reasoning: string;
    readonly missing_keywords: readonly string[];
    readonly tailored_score: number;
    readonly questions: readonly { readonly question: string }[];
    readonly rewrites: readonly (Required<Pick<ServerMessage, 'passage' | 'original' | 'rewritten' | 'reason'>> & {
      readonly gain: number;
    })[];
  };
}

/** Resolves when the run has ended well. Rejects with words to show, or with the signal's reason. */
export async function tailorOnServer(tailoring: ServerTailoring): Promise<void> {
  let place: { readonly stream: string; readonly last: number } | undefined;
  const first = { resume_text: tailoring.resumeText, job_description: tailoring.jobText };
  for (let returns = 0; ; returns++) {
    const question =
      place === undefined ? first : { type: 'resume', stream_id: place.stream, last_event_id: place.last };
    const before = place?.last ?? 0;
    const ended = await converse(question, tailoring, ({ id, stream_id: stream }) => {
      if (id !== undefined && stream !== undefined) place = { stream, last: id };
    });
    if (ended === 'finished') return;
    // Whoever makes headway may be interrupted as often as the network likes.
    if ((place?.last ?? 0) > before) returns = 0;
    if (returns >= MOST_RETURNS) throw new Error('The connection to the server was lost.');
    await pause(RETURN_MS * 2 ** returns, tailoring.signal);
  }
}

function converse(
  question: object,
  { resumeText, onStep, signal }: ServerTailoring,
  onPlace: (message: ServerMessage) => void,
): Promise<'finished' | 'lost'> {
  return new Promise((resolve, reject) => {
    const address = new URL('/ws/resume-tailor/', location.href);
    address.protocol = address.protocol.replace('http', 'ws');
    const socket = new WebSocket(address);
    const settle = (work: () => void): void => {
      signal.removeEventListener('abort', leave);
      socket.onclose = null;
      socket.onmessage = null;
      socket.close();
      work();
    };
    const leave = (): void => {
      if (socket.readyState === WebSocket.OPEN) socket.send(JSON.stringify({ type: 'cancel' }));
      settle(() => {
        reject(signal.reason as Error);
      });
    };
    signal.addEventListener('abort', leave, { once: true });
    socket.onclose = ({ code }) => {
      settle(() => {
        if (code === NO_SESSION) reject(new Error('Sign in again: the session has ended.'));
        else if (code === FOREIGN_ORIGIN) reject(new Error('The server does not know this address of the page.'));
        else resolve('lost');
      });
    };
    socket.onmessage = ({ data }: MessageEvent<string>) => {
      const message = JSON.parse(data) as ServerMessage;
      if (message.type === 'connected') {
        socket.send(JSON.stringify(question));
        return;
      }
      onPlace(message);
      if (message.status === 'error' || message.status === 'failed') {
        settle(() => {
          reject(new Error(message.message ?? 'The server could not do it.'));
        });
        return;
      }
      const step = stepOfMessage(message, resumeText);
      if (step !== undefined) onStep(step);
      if (message.status === 'success') {
        settle(() => {
          resolve('finished');
        });
      }
    };
  });
}

function stepOfMessage(message: ServerMessage, resumeText: string): TailoringStep | undefined {
  const { passage = 0 } = message;
  switch (message.event ?? message.status) {
    case 'match-ready':
      return { type: 'matched', score: (message.match_score ?? 0) / 100 };
    case 'text-delta':
      return {
        type: 'words',
        passage: message.field === 'rewritten' ? message.passage : undefined,
        delta: message.delta ?? '',
      };
    case 'text-withdrawn':
      return { type: 'withdrawn', passage };
    case 'rewrite-ready': {
      const { original = '', rewritten = '', reason = '' } = message;
      return { type: 'rewritten', rewrite: placed({ passage, original, rewritten, reason }, resumeText) };
    }
    case 'warning-raised':
      return { type: 'warned', warning: message.message ?? '' };
    case 'success': {
      const analysis = message.ai_analysis;
      if (analysis === undefined) return undefined;
      return {
        type: 'finished',
        reasoning: analysis.reasoning,
        rewrites: analysis.rewrites.map(({ gain, ...rewrite }) => ({
          ...placed(rewrite, resumeText),
          delta: gain / 100,
        })),
        summary: {
          missing: analysis.missing_keywords,
          questions: analysis.questions.map(({ question }) => question),
          tailoredScore: analysis.tailored_score / 100,
        },
      };
    }
    default:
      return undefined;
  }
}

/** The server reads the same text, so its words stand in it; which of two equal lines is meant it does not say, then neither is taken. */
function placed(rewrite: ShownRewrite, resumeText: string): ShownRewrite {
  const start = resumeText.indexOf(rewrite.original);
  if (rewrite.original === '' || start < 0 || resumeText.indexOf(rewrite.original, start + 1) >= 0) return rewrite;
  return { ...rewrite, span: { start, end: start + rewrite.original.length } };
}

function pause(ms: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    const stop = (): void => {
      clearTimeout(timer);
      reject(signal.reason as Error);
    };
    const timer = setTimeout(() => {
      signal.removeEventListener('abort', stop);
      resolve();
    }, ms);
    signal.addEventListener('abort', stop, { once: true });
  });
}
