/** All sockets of this process, from the handshake to the end. */
import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Caller } from '../auth/accounts.ts';
import { isOwnOrigin } from '../auth/origins.ts';
import { sessionIdOf } from '../auth/session-cookie.ts';
import type { MatchMetric } from '../matchmetric/matchmetric.ts';
import {
  CLOSE_FOREIGN_ORIGIN,
  CLOSE_GOING_AWAY,
  CLOSE_NO_SESSION,
  CLOSE_TRY_LATER,
  LiveSocket,
} from './live-socket.ts';
import { RunningAnalyses, type RunningAnalysesOptions } from './running-analyses.ts';

const PATH = /^\/ws\/resume-tailor\/?$/;
/** Of one process, and of one person in it. */
const MOST_SOCKETS = 2_000;
const MOST_OF_ONE_PERSON = 1_000;
/** A socket that answers no ping for so long is gone. */
const HEARTBEAT_MS = 30_000;
/** Closing takes an answer; one that does not come is not waited for. */
const CLOSING_MS = 1_000;
/** A character takes up to six bytes in JSON: `\u00e9`. */
const BYTES_PER_CHARACTER = 6;

export interface LiveSocketsOptions extends RunningAnalysesOptions {
  readonly heartbeatMs?: number | undefined;
  readonly mostOfOnePerson?: number | undefined;
}

interface OpenSocket {
  readonly socket: WebSocket;
  readonly userId: string;
  readonly live: LiveSocket;
  isAlive: boolean;
}

export class LiveSockets {
  readonly #matchMetric: MatchMetric;
  readonly #running: RunningAnalyses;
  readonly #mostOfOnePerson: number;
  readonly #server: WebSocketServer;
  readonly #open = new Set<OpenSocket>();
  readonly #heartbeat: NodeJS.Timeout;
  /** Handshakes whose session is being looked up. */
  #pending = 0;
  #isEnding = false;

  constructor(matchMetric: MatchMetric, options: LiveSocketsOptions = {}) {
    this.#matchMetric = matchMetric;
    this.#running = new RunningAnalyses(matchMetric, options);
    this.#mostOfOnePerson = options.mostOfOnePerson ?? MOST_OF_ONE_PERSON;
    const maxPayload = 2 * BYTES_PER_CHARACTER * matchMetric.context.settings.maxTextLength + 1_000;
    this.#server = new WebSocketServer({ noServer: true, clientTracking: false, perMessageDeflate: false, maxPayload });
    this.#heartbeat = setInterval(() => this.#beat(), options.heartbeatMs ?? HEARTBEAT_MS);
    this.#heartbeat.unref();
  }

  get size(): number {
    return this.#open.size;
  }

  /** Takes the handshakes of a server; those for other addresses are refused. */
  attach(server: Pick<Server, 'on'>): void {
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const ignore = (): void => undefined;
      socket.on('error', ignore);
      const url = URL.parse(request.url ?? '/', 'http://localhost');
      if (url === null || !PATH.test(url.pathname)) {
        refuse(socket, '404 Not Found');
      } else if (this.#isEnding || this.#open.size + this.#pending >= MOST_SOCKETS) {
        refuse(socket, '503 Service Unavailable');
      } else {
        this.#server.handleUpgrade(request, socket, head, (opened) => {
          socket.off('error', ignore);
          this.#pending++;
          void this.#accept(opened, request, url).finally(() => {
            this.#pending--;
          });
        });
      }
    });
  }

  /** What runs goes to its end, for at most `graceMs`; then all sockets are closed. */
  async close(graceMs: number): Promise<void> {
    this.#isEnding = true;
    for (const { live } of this.#open) live.end();
    await this.#running.close(graceMs);
    const deadline = Date.now() + CLOSING_MS;
    while (this.#open.size > 0 && Date.now() < deadline) await sleep(20);
    for (const { socket } of this.#open) socket.terminate();
    clearInterval(this.#heartbeat);
    this.#server.close();
  }

  /** A close code can only be told to a socket that is open, so even those that may not come in are opened for a moment. */
  async #accept(socket: WebSocket, request: IncomingMessage, url: URL): Promise<void> {
    const { log, settings } = this.#matchMetric.context;
    // Errors of a socket (a frame that is none, one that is too large) close it; there is nothing else to do about them.
    socket.on('error', (error) => log.debug({ err: error }, 'a socket broke'));
    if (!isOwnOrigin(request.headers.origin, settings)) {
      socket.close(CLOSE_FOREIGN_ORIGIN, 'origin not allowed');
      return;
    }
    // What comes before the session is known waits in the connection.
    socket.pause();
    const caller = await this.#caller(request, url).catch((error: unknown) => {
      log.error({ err: error }, 'a session could not be looked up');
      return 'unknown' as const;
    });
    socket.resume();
    if (caller === 'unknown') socket.close(CLOSE_TRY_LATER, 'try again soon');
    else if (caller === undefined) socket.close(CLOSE_NO_SESSION, 'no session');
    else this.#admit(socket, caller);
  }

  async #caller(request: IncomingMessage, url: URL): Promise<Caller | undefined> {
    const ids = [sessionIdOf(request.headers.cookie), url.searchParams.get('session_id')];
    for (const id of ids) {
      if (id === undefined || id === null || id === '') continue;
      const caller = await this.#matchMetric.accounts.callerOfSession(id);
      if (caller !== undefined) return caller;
    }
    return undefined;
  }

  #admit(socket: WebSocket, caller: Caller): void {
    if (socket.readyState !== socket.OPEN) return;
    const userId = caller.user.id;
    const ofThisPerson = [...this.#open].filter((open) => open.userId === userId).length;
    if (this.#isEnding || ofThisPerson >= this.#mostOfOnePerson) {
      socket.close(this.#isEnding ? CLOSE_GOING_AWAY : CLOSE_TRY_LATER, 'try again later');
      return;
    }
    const { openSockets } = this.#matchMetric.context.metrics;
    const live = new LiveSocket(socket, caller, this.#matchMetric, this.#running);
    const open: OpenSocket = { socket, userId, live, isAlive: true };
    this.#open.add(open);
    openSockets.inc();
    socket.on('pong', () => {
      open.isAlive = true;
    });
    socket.once('close', () => {
      this.#open.delete(open);
      openSockets.dec();
    });
  }

  #beat(): void {
    for (const open of this.#open) {
      if (open.isAlive) {
        open.isAlive = false;
        open.socket.ping();
      } else {
        open.socket.terminate();
      }
    }
  }
}

function refuse(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
