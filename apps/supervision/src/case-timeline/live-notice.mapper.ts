import type { CaseChange } from './fold-batch.js';

/** PostgreSQL channel on which every instance hears what the one that reads a partition took in. */
export const liveChannel = 'supervision_live';

/** PostgreSQL takes 8,000 bytes a notice. */
const noticeBytes = 7_900;

/** A change as it is announced: nothing of a secret case but that figures changed. */
export type NoticedChange = Omit<CaseChange, 'secret'>;

/** What one batch changed, as the texts of as few notices as hold it. A notice without changes is about figures only. */
export function liveNotices(changes: readonly CaseChange[]): string[] {
  const notices: string[] = [];
  let notice = '';
  for (const { secret, ...change } of changes) {
    const text = secret ? '' : JSON.stringify(change);
    if (notice !== '' && text !== '' && Buffer.byteLength(notice) + Buffer.byteLength(text) + 3 > noticeBytes) {
      notices.push(`[${notice}]`);
      notice = '';
    }
    notice = [notice, text].filter(Boolean).join(',');
  }
  return [...notices, `[${notice}]`];
}

/** Only this app writes the channel, so a notice has the shape that {@link liveNotices} gives it. */
export const changesOfNotice = (notice: string): NoticedChange[] => JSON.parse(notice) as NoticedChange[];
