import type { Channel } from './alerts.js';
import type { ToldWarning } from './notice-message.js';

/** What is said to one address on one channel. */
export interface NoticeMessage {
  /** The same for every attempt to deliver it. */
  readonly id: string;
  readonly channel: Channel;
  readonly address: string;
  readonly warnings: readonly ToldWarning[];
}

/** Sends messages on one channel. */
export abstract class NoticePost {
  /** Whether this installation can send on the channel at all. */
  abstract readonly isSetUp: boolean;

  /**
   * Resolves when it was taken.
   * @throws NotDelivered
   */
  abstract post(message: NoticeMessage): Promise<void>;
}

/** The post of every channel. */
export type NoticePosts = Readonly<Record<Channel, NoticePost>>;

/** Provides {@link NoticePosts}. */
export const NOTICE_POSTS = Symbol('notice posts');
