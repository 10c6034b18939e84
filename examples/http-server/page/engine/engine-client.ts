/** The page's side of the Worker: each call a promise, a run of events, an end when the page no longer wants it. */
import type { TailorEvent } from '@trackruit/ml';
import type { EngineMethod, EngineMethods, EngineReply, EngineRequest } from './engine-messages.ts';

export interface EngineCallOptions {
  readonly signal?: AbortSignal | undefined;
  readonly onEvent?: ((event: TailorEvent) => void) | undefined;
  readonly transfer?: readonly Transferable[] | undefined;
}

interface Waiting {
  readonly resolve: (answer: never) => void;
  readonly reject: (error: Error) => void;
  readonly onEvent: ((event: TailorEvent) => void) | undefined;
}

export class EngineClient {
  readonly #waiting = new Map<number, Waiting>();
  readonly #worker: Worker;
  #calls = 0;

  constructor() {
    this.#worker = new Worker(new URL('./engine-worker.ts', import.meta.url), { type: 'module', name: 'engine' });
    this.#worker.onmessage = ({ data }: MessageEvent<EngineReply>) => {
      this.#take(data);
    };
    this.#worker.onerror = () => {
      for (const { reject } of this.#waiting.values())
        reject(new Error('The engine of this page could not be started.'));
      this.#waiting.clear();
    };
  }

  /** Rejects with an error whose message can be shown, and with the signal's reason when it aborts. */
  call<Method extends EngineMethod>(
    method: Method,
    params: EngineMethods[Method]['params'],
    { signal, onEvent, transfer = [] }: EngineCallOptions = {},
  ): Promise<EngineMethods[Method]['answer']> {
    const call = ++this.#calls;
    return new Promise((resolve, reject) => {
      const stop = (): void => {
        if (!this.#waiting.delete(call)) return;
        this.#post({ cancel: call });
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason, as it is
        reject(signal!.reason);
      };
      if (signal?.aborted === true) {
        // eslint-disable-next-line @typescript-eslint/prefer-promise-reject-errors -- the caller's own reason, as it is
        reject(signal.reason);
        return;
      }
      signal?.addEventListener('abort', stop, { once: true });
      const settled = <Value>(settle: (value: Value) => void) => {
        return (value: Value) => {
          signal?.removeEventListener('abort', stop);
          settle(value);
        };
      };
      this.#waiting.set(call, { resolve: settled(resolve), reject: settled(reject), onEvent });
      this.#post({ call, method, params } as EngineRequest, transfer);
    });
  }

  #post(request: EngineRequest, transfer: readonly Transferable[] = []): void {
    this.#worker.postMessage(request, [...transfer]);
  }

  #take(reply: EngineReply): void {
    const waiting = this.#waiting.get(reply.call);
    if (waiting === undefined) return;
    if ('event' in reply) {
      waiting.onEvent?.(reply.event);
      return;
    }
    this.#waiting.delete(reply.call);
    if ('problem' in reply) waiting.reject(new Error(reply.problem));
    else waiting.resolve(reply.answer as never);
  }
}
