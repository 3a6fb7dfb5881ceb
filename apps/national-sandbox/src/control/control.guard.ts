import { bearerGuard } from '#http';

export const CONTROL_TOKEN = Symbol('ControlToken');

/** For whoever runs the sandbox. */
export const ControlGuard = bearerGuard(CONTROL_TOKEN);
