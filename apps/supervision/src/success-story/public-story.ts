import type { StoryText } from './story.js';

/** All that the public gets to know. */
export interface PublicStory extends StoryText {
  readonly id: number;
  /** Name of who completed the case. */
  readonly participant: string;
  /** When the case was completed, `YYYY-MM`; null where nobody told. */
  readonly month: string | null;
  readonly publishedMonth: string;
}

/** `Maret 2026`. */
const monthText = (month: string): string =>
  new Intl.DateTimeFormat('id-ID', { timeZone: 'UTC', month: 'long', year: 'numeric' }).format(new Date(`${month}-01`));

/** `Kota Banjarmasin, Maret 2026`. */
export const whereAndWhen = ({ participant, month }: PublicStory): string =>
  month === null ? participant : `${participant}, ${monthText(month)}`;

/** Below this address everything is public. */
export const storiesPath = '/kisah-sukses';
export const feedPath = `${storiesPath}/umpan.xml`;
