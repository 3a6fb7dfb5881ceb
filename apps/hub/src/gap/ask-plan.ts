/** Provides the plan by which participants are asked for missing events. */
export const ASK_PLAN = Symbol('ask plan');
