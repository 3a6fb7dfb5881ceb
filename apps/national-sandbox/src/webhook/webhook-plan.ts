/** A webhook is a hint: after this many tries the feed alone has to do. */
export const MOST_ATTEMPTS = 8;
const LONGEST_PAUSE_MILLISECONDS = 60_000;
const HOLD_MILLISECONDS = 2_000;

/** How long to wait after so many failed attempts; null gives up. */
export function pauseAfter(failedAttempts: number): number | null {
  if (failedAttempts >= MOST_ATTEMPTS) return null;
  return Math.min(1_000 * 2 ** (failedAttempts - 1), LONGEST_PAUSE_MILLISECONDS);
}

interface Due {
  readonly dueAt: Date;
}

/** One webhook alone cannot be out of order, so it waits a moment for another one to overtake it. */
export function waitsForCompany(due: readonly Due[], outOfOrder: boolean, now: Date): boolean {
  const [first] = due;
  return (
    outOfOrder && due.length === 1 && first !== undefined && now.getTime() - first.dueAt.getTime() < HOLD_MILLISECONDS
  );
}
