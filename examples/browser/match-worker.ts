/** The match itself, off the page's thread. Texts come in, plain results or an error message go out. */
import { match, TrackruitError, type MatchResult } from '@trackruit/ml';

export interface MatchRequest {
  readonly resume: string;
  readonly job: string;
}

export type MatchReply = { readonly result: MatchResult } | { readonly problem: string };

self.addEventListener('message', ({ data }: MessageEvent<MatchRequest>) => {
  match(data).then(
    (result) => {
      reply({ result });
    },
    (error: unknown) => {
      reply({ problem: TrackruitError.isInstance(error) ? error.message : String(error) });
    },
  );
});

function reply(message: MatchReply): void {
  self.postMessage(message);
}
