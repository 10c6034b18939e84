/**
 * What the environment says, checked once at the start.
 *
 * Every problem is named with its variable, all of them at once, and no value is ever repeated in a message: some are secrets.
 */
import { randomBytes } from 'node:crypto';
import { availableParallelism } from 'node:os';
import * as z from 'zod';

const LOOPBACK = ['127.0.0.1', '::1', 'localhost'];

/** The key of a server in development that was given none; such a server listens on the loopback interface only. */
export const DEVELOPMENT_API_KEY = 'development-key';

/** One core is left for the event loop; on a machine with one the threads would take it away. */
const DEFAULT_WORKERS = Math.min(4, availableParallelism() - 1);

const flag = z
  .enum(['true', 'false', '1', '0', 'yes', 'no', 'on', 'off'], 'must be true or false')
  .transform((word) => ['true', '1', 'yes', 'on'].includes(word));

const whole = (least: number, most: number): z.ZodType<number, string> =>
  z
    .string()
    .regex(/^\d+$/, 'must be a whole number')
    .transform(Number)
    .refine((value) => value >= least && value <= most, `must be from ${String(least)} to ${String(most)}`);

const address = (...protocols: readonly string[]): z.ZodType<string, string> =>
  z.string().refine((text) => URL.canParse(text) && protocols.includes(new URL(text).protocol), {
    message: `must be an address that begins with ${protocols.map((protocol) => `${protocol}//`).join(' or ')}`,
  });

/** A list separated by commas, or a JSON array of strings. */
const list = z.string().transform((text, issues) => {
  if (!text.trimStart().startsWith('[')) return parts(text);
  try {
    return z.array(z.string()).parse(JSON.parse(text));
  } catch {
    issues.addIssue({ code: 'custom', message: 'must be a list separated by commas, or a JSON array of strings' });
    return z.NEVER;
  }
});

const origins = list.refine(
  (all) => all.every((one) => one === '*' || (URL.canParse(one) && new URL(one).origin === one)),
  'must hold origins such as https://example.com (no path, no slash at the end), or *',
);

const environment = z.object({
  NODE_ENV: z.enum(['development', 'test', 'production']).default('development'),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: whole(0, 65_535).default(8000),
  WORKERS: whole(0, 64).optional(),
  LOG_LEVEL: z
    .string()
    .toLowerCase()
    .transform((level) => (level === 'warning' ? 'warn' : level === 'critical' ? 'fatal' : level))
    .pipe(z.enum(['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent']))
    .default('info'),
  API_KEY: z.string().optional(),
  JWT_SECRET: z.string().optional(),
  REDIS_URL: address('redis:', 'rediss:').optional(),
  DATABASE_URL: address('postgres:', 'postgresql:').optional(),
  // A list of hosts with ports is no address to URL.
  MONGO_URI: z
    .string()
    .regex(/^mongodb(?:\+srv)?:\/\/./, 'must be an address that begins with mongodb:// or mongodb+srv://')
    .optional(),
  DATA_DIR: z.string().min(1).optional(),
  MODEL_DIR: z.string().min(1).optional(),
  EMBEDDING_MODEL: z.string().min(1).optional(),
  LLM_PROVIDER: z.enum(['rules', 'openai', 'anthropic', 'gemini', 'ollama']).default('rules'),
  LLM_BASE_URL: address('http:', 'https:').optional(),
  LLM_API_KEY: z.string().min(1).optional(),
  LLM_MODEL: z.string().min(1).optional(),
  CACHE_TTL: whole(1, 31_536_000).default(86_400),
  ENABLE_CACHE: flag.default(true),
  ENABLE_MONITORING: flag.default(true),
  RATE_LIMIT_PER_MINUTE: whole(0, 100_000).default(60),
  MAX_TEXT_LENGTH: whole(1_000, 1_000_000).default(50_000),
  MAX_BODY_BYTES: whole(10_000, 1_000_000_000).default(20_000_000),
  MAX_UPLOAD_BYTES: whole(10_000, 100_000_000).default(5_000_000),
  REQUEST_TIMEOUT_MS: whole(100, 3_600_000).default(30_000),
  SHUTDOWN_GRACE_MS: whole(0, 3_600_000).default(10_000),
  CORS_ORIGINS: origins.default(['http://localhost:3000']),
  ALLOWED_HOSTS: list.default(['localhost', '127.0.0.1', '[::1]']),
  TRUST_PROXY: flag.default(false),
  VARIANTS_FILE: z.string().min(1).optional(),
  ADMIN_KEY: z.string().optional(),
  REFERENCE_DATE: z
    .string()
    .regex(/^\d{4}-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?$/, 'must be a date such as 2026-11 or 2026-11-22')
    .optional(),
});

type Environment = z.output<typeof environment>;

/** A language model that the tailor may ask; `rules` is the built-in one that needs none. */
export interface LanguageModelSettings {
  readonly provider: Environment['LLM_PROVIDER'];
  readonly baseUrl: string | undefined;
  readonly apiKey: string | undefined;
  readonly model: string | undefined;
}

export interface Settings {
  readonly environment: Environment['NODE_ENV'];
  readonly host: string;
  /** 0: any free port. */
  readonly port: number;
  /** Threads that compute; 0: the event loop does. */
  readonly workers: number;
  readonly logLevel: Environment['LOG_LEVEL'];
  /** At least one. */
  readonly apiKeys: readonly string[];
  /** Opens the routes that change the server; undefined: there are none. */
  readonly adminKey: string | undefined;
  readonly jwtSecret: string;
  readonly redisUrl: string | undefined;
  /** PostgreSQL. Absent: the embedded one, in `dataDirectory` or in memory. */
  readonly databaseUrl: string | undefined;
  readonly mongoUri: string | undefined;
  readonly dataDirectory: string | undefined;
  readonly modelDirectory: string | undefined;
  /** A transformer's name; undefined: the weights that come with the package. */
  readonly embeddingModel: string | undefined;
  readonly languageModel: LanguageModelSettings;
  readonly cacheTtlMs: number;
  readonly isCacheEnabled: boolean;
  readonly isMonitoringEnabled: boolean;
  /** Per key or, where there is none, per address; 0: no limit. */
  readonly rateLimitPerMinute: number;
  /** Characters (UTF-16 units) of a résumé or a posting. */
  readonly maxTextLength: number;
  /** Of any request. */
  readonly maxBodyBytes: number;
  /** Of one file. */
  readonly maxUploadBytes: number;
  /** Until a computation is given up with 503. */
  readonly requestTimeoutMs: number;
  /** What requests and streams in flight are given at the end. */
  readonly shutdownGraceMs: number;
  readonly corsOrigins: readonly string[];
  /** Names that our own pages are served under, without ports; `.example.com` is that name and all below it. */
  readonly allowedHosts: readonly string[];
  /** Whether `X-Forwarded-For` and `X-Forwarded-Proto` are believed: only behind a proxy that sets them. */
  readonly isProxyTrusted: boolean;
  readonly variantsFile: string | undefined;
  /** The day that "present" is read as; undefined: today. */
  readonly referenceDate: Date | undefined;
}

/** The environment does not describe a server that may start; `problems` has one line for each variable. */
export class SettingsError extends Error {
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(`The settings are wrong:\n${problems.map((problem) => `  ${problem}`).join('\n')}`);
    this.name = 'SettingsError';
    this.problems = problems;
  }
}

/** @throws SettingsError naming every variable that is wrong or missing */
export function readSettings(variables: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is how compose files and shells write "not set".
  const given = Object.fromEntries(
    Object.entries(variables).filter(([, value]) => value !== undefined && value !== ''),
  );
  const read = environment.safeParse(given);
  if (!read.success)
    throw new SettingsError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
  const value = read.data;
  const problems = problemsOf(value);
  if (problems.length > 0) throw new SettingsError(problems);
  return {
    environment: value.NODE_ENV,
    host: value.HOST,
    port: value.PORT,
    workers: value.WORKERS ?? DEFAULT_WORKERS,
    logLevel: value.LOG_LEVEL,
    apiKeys: value.API_KEY === undefined ? [DEVELOPMENT_API_KEY] : parts(value.API_KEY),
    adminKey: value.ADMIN_KEY,
    // Sessions of a server in development end with it.
    jwtSecret: value.JWT_SECRET ?? randomBytes(32).toString('base64url'),
    redisUrl: value.REDIS_URL,
    databaseUrl: value.DATABASE_URL,
    mongoUri: value.MONGO_URI,
    dataDirectory: value.DATA_DIR,
    modelDirectory: value.MODEL_DIR,
    embeddingModel: value.EMBEDDING_MODEL,
    languageModel: {
      provider: value.LLM_PROVIDER,
      baseUrl: value.LLM_BASE_URL,
      apiKey: value.LLM_API_KEY,
      model: value.LLM_MODEL,
    },
    cacheTtlMs: value.CACHE_TTL * 1000,
    isCacheEnabled: value.ENABLE_CACHE,
    isMonitoringEnabled: value.ENABLE_MONITORING,
    rateLimitPerMinute: value.RATE_LIMIT_PER_MINUTE,
    maxTextLength: value.MAX_TEXT_LENGTH,
    maxBodyBytes: value.MAX_BODY_BYTES,
    maxUploadBytes: value.MAX_UPLOAD_BYTES,
    requestTimeoutMs: value.REQUEST_TIMEOUT_MS,
    shutdownGraceMs: value.SHUTDOWN_GRACE_MS,
    corsOrigins: value.CORS_ORIGINS,
    allowedHosts: value.ALLOWED_HOSTS,
    isProxyTrusted: value.TRUST_PROXY,
    variantsFile: value.VARIANTS_FILE,
    referenceDate: value.REFERENCE_DATE === undefined ? undefined : new Date(value.REFERENCE_DATE),
  };
}

/** What no single variable can know. */
function problemsOf(value: Environment): readonly string[] {
  const problems: string[] = [];
  const isDevelopment = value.NODE_ENV !== 'production';
  const keys = value.API_KEY === undefined ? [] : parts(value.API_KEY);
  if (value.API_KEY !== undefined && keys.length === 0) problems.push('API_KEY: holds no key');
  if (value.API_KEY === undefined && !isDevelopment)
    problems.push('API_KEY: is missing; outside development there is no default key');
  if (value.API_KEY === undefined && isDevelopment && !LOOPBACK.includes(value.HOST))
    problems.push('API_KEY: is missing; without one the server listens on the loopback interface only (HOST)');
  if (!isDevelopment) {
    if (keys.some((key) => key.length < 16)) problems.push('API_KEY: each key must have 16 characters or more');
    if (value.JWT_SECRET === undefined) problems.push('JWT_SECRET: is missing');
    else if (value.JWT_SECRET.length < 32) problems.push('JWT_SECRET: must have 32 characters or more');
    if (value.ADMIN_KEY !== undefined && value.ADMIN_KEY.length < 16)
      problems.push('ADMIN_KEY: must have 16 characters or more');
  }
  if (value.ADMIN_KEY !== undefined && keys.includes(value.ADMIN_KEY))
    problems.push('ADMIN_KEY: must differ from every API_KEY');
  if (value.LLM_PROVIDER !== 'rules' && value.LLM_MODEL === undefined)
    problems.push('LLM_MODEL: is missing; it names the model of LLM_PROVIDER');
  if ((value.LLM_PROVIDER === 'anthropic' || value.LLM_PROVIDER === 'gemini') && value.LLM_API_KEY === undefined)
    problems.push('LLM_API_KEY: is missing; LLM_PROVIDER needs one');
  if (value.LLM_PROVIDER === 'rules' && (value.LLM_MODEL ?? value.LLM_BASE_URL ?? value.LLM_API_KEY) !== undefined)
    problems.push('LLM_PROVIDER: is missing; other LLM_ variables are set');
  if (value.MODEL_DIR !== undefined && value.EMBEDDING_MODEL === undefined)
    problems.push('EMBEDDING_MODEL: is missing; MODEL_DIR is where it lies');
  if (value.NODE_ENV === 'production' && value.CORS_ORIGINS.includes('*'))
    problems.push('CORS_ORIGINS: * is for development; name the origins');
  return problems;
}

function parts(text: string): readonly string[] {
  return text
    .split(',')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}
