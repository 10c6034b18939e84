/** The OpenAPI 3.1 document of API A, made from the schemas that check its requests. */
import { OpenAPIHono, z, type RouteConfig } from '@hono/zod-openapi';
import { SERVER_VERSION } from '../server-version.ts';
import { ENGINE_NAMES } from '../variants/variant-options.ts';
import { variantPlan } from '../variants/variant-plan.ts';
import { MODELS_PATHS } from './paths.ts';
import { FORM, LONGEST_USER_ID, type RequestSchemas } from './requests.ts';
import {
  atsResponse,
  batchResponse,
  feedbackResponse,
  interviewResponse,
  matchResponse,
  modelResponse,
  modelsResponse,
  problemResponse,
  recommendResponse,
  statusResponse,
  versionResponse,
} from './responses.ts';

const json = (schema: z.ZodType, description: string) => ({
  description,
  content: { 'application/json': { schema } },
  headers: z.object({ 'X-Request-Id': z.string() }),
});

const problem = (description: string) => ({
  description,
  content: { 'application/json': { schema: problemResponse } },
});

const limited = {
  429: {
    ...problem('Too many requests; `Retry-After` says how many seconds to wait.'),
    headers: z.object({ 'Retry-After': z.string() }),
  },
  500: problem('Something went wrong here.'),
  503: problem('Overloaded, or the computation was lost or took too long; try again.'),
};

const keyed = { 401: problem('No key, or a wrong one.'), ...limited };

const refused = {
  ...keyed,
  413: problem('Larger than the server takes.'),
  415: problem('Not a kind of body that is read here.'),
  422: problem('Fields that cannot be worked with, each with its path.'),
};

/** A form with the same fields as texts, and a file in the place of `resume_text`. */
function formOf(schema: z.ZodObject, hasFile: boolean): z.ZodType {
  const fields = Object.keys(schema.shape).filter((name) => name in FORM && !(hasFile && name === 'resume_text'));
  return z.object({
    ...Object.fromEntries(
      fields.map((name) => {
        const isJson = FORM[name] === 'json';
        const field = z.string().describe(isJson ? 'JSON, as in the body.' : 'As in the body.');
        const isOptional = (schema.shape[name] as z.ZodType).safeParse(undefined).success;
        return [name, isOptional ? field.optional() : field];
      }),
    ),
    file: z.string().openapi({ type: 'string', format: 'binary', description: 'PDF, DOCX or plain text.' }),
  });
}

function post(path: string, summary: string, request: z.ZodObject, response: z.ZodType, takesFile = true): RouteConfig {
  return {
    method: 'post',
    path,
    summary,
    tags: ['Engines'],
    security: [{ apiKey: [] }],
    request: {
      headers: z.object({
        'X-User-Id': z
          .string()
          .max(LONGEST_USER_ID)
          .optional()
          .describe('Whoever the request is for: one person keeps one variant. Without it the key decides.'),
      }),
      body: {
        required: true,
        content: {
          'application/json': { schema: request },
          ...(takesFile ? { 'multipart/form-data': { schema: formOf(request, true) } } : {}),
        },
      },
    },
    responses: { 200: json(response, 'The judgement, explained.'), ...refused },
  };
}

/** @param hasAdminRoutes whether the server has the routes that change the variants */
export function openApiDocument(requests: RequestSchemas, hasAdminRoutes: boolean): object {
  const app = new OpenAPIHono();
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'apiKey', { type: 'apiKey', in: 'header', name: 'X-API-Key' });
  const open = (path: string, summary: string, schema: z.ZodType): void => {
    registry.registerPath({
      method: 'get',
      path,
      summary,
      tags: ['Service'],
      responses: { 200: json(schema, summary), ...limited },
    });
  };
  open('/ml/status', 'Whether the service and what it depends on are well', statusResponse);
  open('/ml/version', 'Version of the service', versionResponse);
  open('/ml/models', 'All engines with their variants', modelsResponse);
  for (const engine of ENGINE_NAMES) {
    registry.registerPath({
      method: 'get',
      path: MODELS_PATHS[engine],
      summary: `The engine behind ${engine}`,
      tags: ['Service'],
      security: [{ apiKey: [] }],
      responses: { 200: json(modelResponse, 'The engine and its variants'), ...keyed },
    });
  }
  for (const route of [
    post('/ml/match', 'How well a résumé covers a posting, and why', requests.match, matchResponse),
    post('/ml/match/batch', 'One résumé with many postings', requests.matchBatch, batchResponse),
    post('/ml/recommend', 'The best of a pool of postings for a résumé', requests.recommend, recommendResponse),
    post('/ml/interview', 'How likely the next step is', requests.interview, interviewResponse, false),
    post('/ml/resume/feedback', 'What would make a résumé read better', requests.feedback, feedbackResponse),
    post('/ml/ats', 'Whether a machine can read a résumé', requests.ats, atsResponse),
  ])
    registry.registerPath(route);
  if (hasAdminRoutes) registerAdmin(app);
  return app.getOpenAPI31Document({
    openapi: '3.1.0',
    info: {
      title: 'TrackRuit ML Service',
      version: SERVER_VERSION,
      description: 'Résumé intelligence: every score with its factors, its evidence and its reasons.',
      license: { name: 'MIT', url: 'https://opensource.org/license/mit' },
    },
  });
}

function registerAdmin(app: OpenAPIHono): void {
  const registry = app.openAPIRegistry;
  registry.registerComponent('securitySchemes', 'adminKey', { type: 'apiKey', in: 'header', name: 'X-Admin-Key' });
  const responses = {
    200: json(z.looseObject({ source: z.string(), plan: z.looseObject({}) }), 'The plan that runs now.'),
    ...keyed,
  };
  const shared = { path: '/ml/admin/variants', tags: ['Admin'], security: [{ adminKey: [] }] };
  registry.registerPath({ ...shared, method: 'get', summary: 'The variants that run', responses });
  registry.registerPath({
    ...shared,
    method: 'put',
    summary: 'Run other variants from now on',
    request: { body: { required: true, content: { 'application/json': { schema: variantPlan } } } },
    responses: { ...responses, ...refused },
  });
  registry.registerPath({ ...shared, method: 'delete', summary: 'Back to the file, or to no variants', responses });
}
