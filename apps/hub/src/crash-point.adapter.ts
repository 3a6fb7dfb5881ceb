/** Where a crash would hurt most, if it did. */
type CrashPoint =
  | 'before-commit'
  | 'after-commit'
  | 'after-publish'
  | 'before-calls'
  | 'after-registration'
  | 'after-change'
  | 'after-calls'
  | 'after-feed';

const [point, passings = '1'] = (process.env.CRASH_AT ?? '').split(':');
let left = Number(passings);

/**
 * Does nothing, unless `CRASH_AT=<point>:<n>` has this process die at its n-th passing of the point, as by `kill -9`:
 * so `npm run chaos` proves that a crash there loses nothing and does nothing twice.
 */
export const crashPoint: (passed: CrashPoint) => void =
  point === ''
    ? () => undefined
    : (passed) => {
        if (passed === point && --left === 0) process.kill(process.pid, 'SIGKILL');
      };
