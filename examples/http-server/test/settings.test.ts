import { describe, expect, it } from 'vitest';
import { DEVELOPMENT_API_KEY, readSettings, SettingsError } from '../src/settings.ts';

function problems(variables: Readonly<Record<string, string | undefined>>): string {
  try {
    readSettings(variables);
  } catch (error) {
    if (error instanceof SettingsError) return error.message;
    throw error;
  }
  return '';
}

const PRODUCTION = {
  NODE_ENV: 'production',
  API_KEY: 'a-long-enough-api-key',
  JWT_SECRET: 'a secret of thirty-two characters or more',
};

describe('the environment', () => {
  it('needs nothing for development, which then stays on the loopback interface', () => {
    expect(readSettings({})).toMatchObject({
      environment: 'development',
      host: '127.0.0.1',
      port: 8000,
      apiKeys: [DEVELOPMENT_API_KEY],
      cacheTtlMs: 86_400_000,
      maxTextLength: 50_000,
      rateLimitPerMinute: 60,
      isCacheEnabled: true,
    });
    expect(problems({ HOST: '0.0.0.0' })).toContain('API_KEY: is missing');
    expect(problems({ HOST: '0.0.0.0', API_KEY: 'mine' })).toBe('');
  });

  it('makes a missing API_KEY outside development an error and not a generated key', () => {
    expect(problems({ ...PRODUCTION, API_KEY: undefined })).toContain('API_KEY: is missing');
    expect(problems({ ...PRODUCTION, API_KEY: '' })).toContain('API_KEY: is missing');
    expect(problems({ ...PRODUCTION, API_KEY: 'short' })).toContain('API_KEY: each key must have 16 characters');
    expect(problems({ ...PRODUCTION, API_KEY: ' , ' })).toContain('API_KEY: holds no key');
  });

  it('wants secrets of some length in production, and origins by name', () => {
    expect(problems(PRODUCTION)).toBe('');
    expect(problems({ ...PRODUCTION, JWT_SECRET: undefined })).toContain('JWT_SECRET: is missing');
    expect(problems({ ...PRODUCTION, JWT_SECRET: 'short' })).toContain('JWT_SECRET: must have 32');
    expect(problems({ ...PRODUCTION, ADMIN_KEY: 'short' })).toContain('ADMIN_KEY: must have 16');
    expect(problems({ ...PRODUCTION, ADMIN_KEY: PRODUCTION.API_KEY })).toContain('ADMIN_KEY: must differ');
    expect(problems({ ...PRODUCTION, CORS_ORIGINS: '*' })).toContain('CORS_ORIGINS: *');
  });

  it('names every variable that is wrong, at once, and none of their values', () => {
    const message = problems({
      PORT: 'eight',
      WORKERS: '-1',
      LOG_LEVEL: 'loud-secret',
      REDIS_URL: 'http://user:hunter2@somewhere',
      DATABASE_URL: 'mysql://user:hunter2@somewhere',
      MONGO_URI: 'hunter2',
      CORS_ORIGINS: 'example.com/path',
      ENABLE_CACHE: 'perhaps',
      REFERENCE_DATE: 'yesterday',
    });
    for (const name of [
      ...['PORT', 'WORKERS', 'LOG_LEVEL', 'REDIS_URL', 'DATABASE_URL', 'MONGO_URI', 'CORS_ORIGINS', 'ENABLE_CACHE'],
      'REFERENCE_DATE',
    ])
      expect(message).toContain(`${name}: `);
    expect(message).not.toMatch(/hunter2|loud-secret|perhaps/);
  });

  it('reads lists as text and as JSON, without running them', () => {
    const expected = ['https://a.example', 'http://localhost:5173'];
    expect(readSettings({ CORS_ORIGINS: 'https://a.example, http://localhost:5173' }).corsOrigins).toEqual(expected);
    expect(readSettings({ CORS_ORIGINS: JSON.stringify(expected) }).corsOrigins).toEqual(expected);
    expect(problems({ CORS_ORIGINS: '[__import__("os")]' })).toContain('CORS_ORIGINS');
    expect(readSettings({ API_KEY: 'one,two' }).apiKeys).toEqual(['one', 'two']);
  });

  it('takes the words for levels and flags that other tools use', () => {
    expect(readSettings({ LOG_LEVEL: 'WARNING' }).logLevel).toBe('warn');
    expect(readSettings({ LOG_LEVEL: 'critical' }).logLevel).toBe('fatal');
    expect(readSettings({ ENABLE_CACHE: '0', ENABLE_MONITORING: 'no' })).toMatchObject({
      isCacheEnabled: false,
      isMonitoringEnabled: false,
    });
  });

  it('asks for what a language model or a transformer needs', () => {
    expect(problems({ LLM_PROVIDER: 'openai' })).toContain('LLM_MODEL: is missing');
    expect(problems({ LLM_PROVIDER: 'anthropic', LLM_MODEL: 'm' })).toContain('LLM_API_KEY: is missing');
    expect(problems({ LLM_MODEL: 'm' })).toContain('LLM_PROVIDER: is missing');
    expect(problems({ LLM_PROVIDER: 'ollama', LLM_MODEL: 'm', LLM_BASE_URL: 'http://127.0.0.1:11434/v1' })).toBe('');
    expect(problems({ MODEL_DIR: '/models' })).toContain('EMBEDDING_MODEL: is missing');
  });
});
