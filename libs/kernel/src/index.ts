export { CodedError } from './coded-error.js';
export type { Clock } from './clock.js';
export { assertNever } from './assert-never.js';
export { Repetition } from './repetition.js';
