/** Provides the plan by which letters are sent again. */
export const RESEND_PLAN = Symbol('resend plan');
