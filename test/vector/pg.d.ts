/** What the tests use of pg, which ships no types. */
declare module 'pg' {
  interface PoolOptions {
    readonly host: string;
    readonly port: number;
    readonly user: string;
    readonly database: string;
    readonly max?: number;
  }
  class Pool {
    constructor(options: PoolOptions);
    query(text: string, params?: string[]): Promise<{ readonly rows: readonly unknown[] }>;
    on(event: 'error', listener: (error: unknown) => void): this;
    end(): Promise<void>;
  }
  const pg: { readonly Pool: typeof Pool };
  export default pg;
  export type { Pool };
}
