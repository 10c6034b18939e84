/** API A: scores over HTTP, by key. */
import { Hono, type Context } from 'hono';
import type * as z from 'zod';
import { keyId, limitByKey, requireKey } from '../http/api-key.ts';
import { ApiError } from '../http/api-error.ts';
import { limitByAddress } from '../http/rate-limit.ts';
import { checked, invalid, readBody, type SentFile } from '../http/request-body.ts';
import type { ServerContext, ServerEnv } from '../server-context.ts';
import { SERVER_VERSION } from '../server-version.ts';
import { ENGINE_NAMES, type EngineName } from '../variants/variant-options.ts';
import { VariantPlanError } from '../variants/variant-plan.ts';
import type { EngineTask, ResumeInput } from '../workers/engine-task.ts';
import { cachedAnswers } from './cached-answers.ts';
import { docsRoutes } from './docs.ts';
import { modelDetails, modelEntry, SERVICE, SUPPORTED_MODELS } from './models.ts';
import { openApiDocument } from './openapi.ts';
import { MODELS_PATHS } from './paths.ts';
import { FORM, LONGEST_USER_ID, requestSchemas } from './requests.ts';
import { dependencyChecks, statusAnswer } from './status.ts';
import { readResumeFile } from './resume-file.ts';

type Ctx = Context<ServerEnv>;

export function trackruitRoutes(context: ServerContext): Hono<ServerEnv> {
  const { settings } = context;
  const app = new Hono<ServerEnv>();
  const requests = requestSchemas(settings);
  const answers = cachedAnswers(context);
  const dependencies = dependencyChecks(context);
  const document = openApiDocument(requests, settings.adminKey !== undefined);
  const open = limitByAddress(context);

  app.get('/ml/status', open, async (c) => c.json(statusAnswer(context, await dependencies(), new Date())));
  app.get('/ml/version', open, (c) =>
    c.json({
      service: SERVICE,
      version: SERVER_VERSION,
      ml_api_version: 'v1',
      supported_models: SUPPORTED_MODELS,
      library_version: context.workers.versions.package,
    }),
  );
  app.get('/ml/models', open, (c) =>
    c.json(Object.fromEntries(ENGINE_NAMES.map((engine) => [engine, modelEntry(context, engine)]))),
  );
  app.get('/ml/openapi.json', open, (c) => c.json(document));
  app.route('/', docsRoutes());

  const keyed = [requireKey(context, settings.apiKeys, 'X-API-Key'), limitByKey(context)] as const;
  for (const engine of ENGINE_NAMES)
    app.get(MODELS_PATHS[engine], ...keyed, (c) => c.json(modelDetails(context, engine)));

  /** Everything of a task but what the route adds. */
  const base = <Name extends EngineName>(c: Ctx, engine: Name) => {
    const subject = c.req.header('X-User-Id') ?? '';
    if (subject.length > LONGEST_USER_ID)
      throw invalid([{ path: 'X-User-Id', message: `must have ${LONGEST_USER_ID} characters or fewer` }]);
    const { name, options } = context.variants.of(engine, `${keyId(c)}\n${subject}`);
    return { engine, variant: name, options, referenceDate: referenceDate(context) };
  };
  const answer = async (task: EngineTask, useCache: boolean): Promise<Response> => {
    const { body, cache } = await answers.answer(task, useCache);
    return new Response(body, {
      headers: { 'Content-Type': 'application/json', 'X-Cache': cache, 'Cache-Control': 'no-store' },
    });
  };

  app.post('/ml/match', ...keyed, async (c) => {
    const { fields, resume } = await readResumeBody(c, context, requests.match);
    return answer({ ...base(c, 'match'), resume, jobs: [fields.job_description], isBatch: false }, fields.use_cache);
  });
  app.post('/ml/match/batch', ...keyed, async (c) => {
    const { fields, resume } = await readResumeBody(c, context, requests.matchBatch);
    return answer({ ...base(c, 'match'), resume, jobs: fields.job_descriptions, isBatch: true }, fields.use_cache);
  });
  app.post('/ml/recommend', ...keyed, async (c) => {
    const { fields, resume } = await readResumeBody(c, context, requests.recommend);
    return answer(
      { ...base(c, 'recommend'), resume, pool: fields.job_pool, limit: fields.max_recommendations },
      fields.use_cache,
    );
  });
  app.post('/ml/interview', ...keyed, async (c) => {
    const { value } = await readBody(c, context);
    const { use_cache, ...fields } = checked(requests.interview, value);
    return answer(
      {
        ...base(c, 'interview'),
        features: {
          stage: fields.stage,
          channel: fields.channel,
          appliedJobs: fields.applied_jobs,
          interviewsGiven: fields.interviews_given,
          skillsStrength: fields.skills_strength,
          prepHours: fields.prep_hours,
          matchScoreAvg: fields.match_score_avg,
          resumeScore: fields.resume_score,
          yearsExperience: fields.years_experience,
        },
      },
      use_cache,
    );
  });
  app.post('/ml/resume/feedback', ...keyed, async (c) => {
    const { fields, resume } = await readResumeBody(c, context, requests.feedback);
    return answer({ ...base(c, 'feedback'), resume, targetRole: fields.target_role }, fields.use_cache);
  });
  app.post('/ml/ats', ...keyed, async (c) => {
    const { value, file } = await readBody(c, context, FORM);
    const fields = fieldsOf(requests.ats, value, file);
    // A file that cannot be read is what this engine is there to find.
    const resume =
      file === undefined ? fields.resume_text : await readResumeFile(context, file, { keepsFailure: true });
    return answer({ ...base(c, 'ats'), resume }, fields.use_cache);
  });

  if (settings.adminKey !== undefined) addAdminRoutes(app, context, settings.adminKey);
  return app;
}

/** The body with a text, or with a file instead. */
async function readResumeBody<Schema extends z.ZodObject>(
  c: Ctx,
  context: ServerContext,
  schema: Schema,
): Promise<{ readonly fields: z.output<Schema>; readonly resume: ResumeInput }> {
  const { value, file } = await readBody(c, context, FORM);
  const fields = fieldsOf(schema, value, file);
  if (file === undefined) return { fields, resume: (fields as { readonly resume_text: string }).resume_text };
  return { fields, resume: await readResumeFile(context, file, { keepsFailure: false }) };
}

/** Stands in for `resume_text` where a file does, so that one schema checks both. */
const IN_THE_FILE = 'in the file';

function fieldsOf<Schema extends z.ZodObject>(
  schema: Schema,
  value: unknown,
  file: SentFile | undefined,
): z.output<Schema> {
  if (file === undefined) return checked(schema, value);
  const own = value as Readonly<Record<string, unknown>>;
  if ('resume_text' in own)
    throw invalid([{ path: 'resume_text', message: 'is there beside a file; send one of them' }]);
  return checked(schema, { ...own, resume_text: IN_THE_FILE });
}

/** Its month is all that counts, so all requests of a month share their answers. */
function referenceDate({ settings }: ServerContext): string {
  const date = settings.referenceDate ?? new Date();
  return `${date.toISOString().slice(0, 7)}-01`;
}

function addAdminRoutes(app: Hono<ServerEnv>, context: ServerContext, adminKey: string): void {
  const { variants, log } = context;
  const guard = requireKey(context, [adminKey], 'X-Admin-Key');
  const current = (c: Ctx): Response => c.json({ source: variants.source, plan: variants.plan });
  app.get('/ml/admin/variants', guard, current);
  app.put('/ml/admin/variants', guard, async (c) => {
    const { value } = await readBody(c, context);
    try {
      await variants.replace(value);
    } catch (error) {
      throw error instanceof VariantPlanError ? invalid(error.fields, error) : shareFailed(error);
    }
    log.info('the plan of variants was replaced');
    return current(c);
  });
  app.delete('/ml/admin/variants', guard, async (c) => {
    await variants.reset().catch((error: unknown) => {
      throw shareFailed(error);
    });
    log.info('the plan of variants was reset');
    return current(c);
  });
}

function shareFailed(cause: unknown): ApiError {
  return new ApiError(503, 'not-shared', 'the plan could not be shared with the other processes; nothing was changed', {
    cause,
    headers: { 'Retry-After': '1' },
  });
}
