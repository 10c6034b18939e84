/** Why there is no answer although nothing is wrong with the question. */
export class WorkError extends Error {
  readonly reason: 'overloaded' | 'timed-out' | 'worker-lost';

  constructor(reason: WorkError['reason'], message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'WorkError';
    this.reason = reason;
  }
}
