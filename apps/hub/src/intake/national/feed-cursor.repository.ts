/**
 * How far a feed was read. Only what the broker acknowledged moves it, so that it may be behind, but never ahead:
 * reading again is harmless, since event ids are made of the changes.
 */
export abstract class FeedCursorRepository {
  /**
   * Makes `holder` the one reader of the feed for some seconds. Null when another is.
   * `cursor` is null when the feed was never read.
   */
  abstract acquire(feed: string, holder: string, seconds: number): Promise<{ cursor: string | null } | null>;
  /** Moves the cursor and prolongs the hold; false when another took over meanwhile. */
  abstract advance(feed: string, holder: string, cursor: string, seconds: number): Promise<boolean>;
  abstract release(feed: string, holder: string): Promise<void>;
}
