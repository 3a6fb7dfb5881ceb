import type { Outage } from './outage.js';
import type { Instant } from './zone.js';

/** An outage as the hub tells of it. */
export type ToldOutage = Pick<Outage, 'from' | 'until'>;

/** What is to be noted, and which of those that go on have ended. */
export interface OutageNews {
  readonly begun: readonly ToldOutage[];
  readonly ended: readonly { readonly id: number; readonly until: Instant }[];
}

/**
 * Milliseconds from which an outage counts. A clock loses every day that an outage touches, and most are over within
 * minutes. An assumption.
 */
const countsFrom = 60 * 60_000;

/** Compares what the hub tells with what is noted. What a person noted of the same time stands. */
export function outageNews(told: readonly ToldOutage[], noted: readonly Outage[], now: Instant): OutageNews {
  const same = ({ from }: ToldOutage): Outage | undefined => noted.find((one) => one.from === from);
  const overlaps = ({ from, until }: ToldOutage): boolean =>
    noted.some((one) => from < (one.until ?? Infinity) && one.from < (until ?? Infinity));
  return {
    begun: told.filter((one) => (one.until ?? now) - one.from >= countsFrom && !same(one) && !overlaps(one)),
    ended: told.flatMap((one) => {
      const open = same(one);
      return open?.until === null && one.until !== null ? [{ id: open.id, until: one.until }] : [];
    }),
  };
}
