import { bearerGuard } from '#http';

/** Provides the operator's bearer token. */
export const OPERATOR_TOKEN = Symbol('operator token');

/** Lets operators of the hub pass: HUB_OPERATOR_TOKEN as a bearer token. */
export const OperatorGuard = bearerGuard(OPERATOR_TOKEN);
