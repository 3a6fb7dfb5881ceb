export { BearerGuard, bearerGuard, bearerTokenOf } from './bearer.guard.js';
export { HealthController, healthModule, type HealthChecks, type HealthOptions } from './health.module.js';
export { applyHttpDefaults, type HttpDefaults, type RequestWithRawBody } from './http-defaults.js';
export { listen } from './listen.js';
export { Problem, problem, type FieldProblem, type ProblemBody, type ProblemDetails } from './problem.js';
export { ProblemFilter } from './problem.filter.js';
export { type ErrorStatus, type ErrorStatuses } from './problem-of.js';
export { sameSecret } from './same-secret.js';
export { validationPipe } from './validation.pipe.js';
export {
  signWebhook,
  verifyWebhook,
  type IncomingWebhook,
  type OutgoingWebhook,
  type WebhookHeaders,
} from './webhook-signature.js';
