import type { Fetch } from '../../src/llm/http/http-stream.ts';

export interface SentRequest {
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Readonly<Record<string, unknown>>;
  readonly signal: AbortSignal;
  readonly redirect: string;
}

/** Answers with bytes in given pieces, and keeps what was sent. */
export function fakeFetch(
  answer: string | Uint8Array | readonly Uint8Array[],
  { status = 200, headers = {} }: { status?: number; headers?: Readonly<Record<string, string>> } = {},
): { readonly fetch: Fetch; readonly sent: readonly SentRequest[] } {
  const sent: SentRequest[] = [];
  const whole = typeof answer === 'string' ? new TextEncoder().encode(answer) : answer;
  const pieces = whole instanceof Uint8Array ? [whole] : whole;
  const fetch: Fetch = (url, { headers: sentHeaders, body, signal, redirect }) => {
    sent.push({ url, headers: sentHeaders, body: JSON.parse(body) as SentRequest['body'], signal, redirect });
    let at = 0;
    const stream = new ReadableStream<Uint8Array>({
      pull(controller) {
        const piece = pieces[at++];
        if (piece === undefined) controller.close();
        else controller.enqueue(piece);
      },
    });
    const type = status === 200 ? 'text/event-stream' : 'application/json';
    return Promise.resolve(new Response(stream, { status, headers: { 'content-type': type, ...headers } }));
  };
  return { fetch, sent };
}
