/**
 * The plan of variants that runs now. It changes without a restart: by the admin route (kept with what processes share, so
 * every process has it within a second), or by the file, which is read again when it changes and on SIGHUP. What the route set wins over
 * the file until it is deleted.
 */
import { watchFile, unwatchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Coordination } from '../coordination/coordination.ts';
import type { Log } from '../log.ts';
import type { EngineName } from './variant-options.ts';
import { readVariantPlan, variantOf, type Variant, type VariantPlan } from './variant-plan.ts';

const KEY = 'variants';
const ASK_AGAIN_MS = 1_000;

export interface Variants {
  readonly plan: VariantPlan;
  readonly source: 'default' | 'file' | 'route';
  of<Name extends EngineName>(engine: Name, subject: string): Variant<Name>;
  /** @throws VariantPlanError and changes nothing */
  replace(plan: unknown): Promise<void>;
  /** Back to the file, or to no variants. */
  reset(): Promise<void>;
  /** Reads file and shared plan now. A file that is wrong keeps the plan that was; the log says why. */
  refresh(): Promise<void>;
  close(): void;
}

export interface VariantsOptions {
  readonly coordination: Coordination;
  readonly log: Log;
  readonly file?: string | undefined;
}

/** @throws VariantPlanError, or an error of the file system, for a file that is wrong at the start */
export async function createVariants({ coordination, log, file }: VariantsOptions): Promise<Variants> {
  const nothing = readVariantPlan({});
  const readPlanFile = async (): Promise<VariantPlan> =>
    file === undefined ? nothing : readVariantPlan(JSON.parse(await readFile(file, 'utf8')));
  let fromFile = await readPlanFile();
  let fromRoute: { readonly text: string; readonly plan: VariantPlan } | undefined;

  // One reading or change after the other: one that began earlier must not undo what came later.
  let last: Promise<void> = Promise.resolve();
  const inTurn = (work: () => Promise<void>): Promise<void> => {
    const own = last.then(work);
    last = own.catch(() => undefined);
    return own;
  };

  const readShared = async (): Promise<void> => {
    const text = await coordination.readText(KEY);
    if (text === fromRoute?.text) return;
    fromRoute = text === undefined ? undefined : { text, plan: readVariantPlan(JSON.parse(text)) };
    log.info({ source: text === undefined ? 'file' : 'route' }, 'the plan of variants changed');
  };
  const refreshShared = async (): Promise<void> => {
    try {
      await readShared();
    } catch (error) {
      // Away or unreadable: the plan that was known goes on.
      log.debug({ err: error }, 'the shared plan of variants was not read');
    }
  };
  const refreshFile = async (): Promise<void> => {
    try {
      fromFile = await readPlanFile();
    } catch (error) {
      log.error({ err: error }, 'the file of variants is wrong; the plan stays as it was');
    }
  };

  await refreshShared();
  const timer =
    coordination.kind === 'memory' ? undefined : setInterval(() => void inTurn(refreshShared), ASK_AGAIN_MS);
  timer?.unref();
  const onFile = (): void => void inTurn(refreshFile);
  if (file !== undefined) watchFile(file, { interval: ASK_AGAIN_MS, persistent: false }, onFile);

  const current = (): VariantPlan => fromRoute?.plan ?? fromFile;
  return {
    get plan() {
      return current();
    },
    get source() {
      return fromRoute !== undefined ? 'route' : file !== undefined ? 'file' : 'default';
    },
    of(engine, subject) {
      return variantOf(current(), engine, subject);
    },
    async replace(plan) {
      const read = readVariantPlan(plan);
      const text = JSON.stringify(plan);
      await inTurn(async () => {
        await coordination.writeText(KEY, text);
        fromRoute = { text, plan: read };
      });
    },
    reset: () =>
      inTurn(async () => {
        await coordination.deleteText(KEY);
        fromRoute = undefined;
      }),
    refresh: () =>
      inTurn(async () => {
        await refreshFile();
        await refreshShared();
      }),
    close() {
      clearInterval(timer);
      if (file !== undefined) unwatchFile(file, onFile);
    },
  };
}
