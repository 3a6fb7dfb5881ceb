import { html } from './html.js';
import { layout } from './layout.js';

/** A page that says one thing. */
export const noticeView = (title: string, words: string): string =>
  layout({
    title,
    content: html`<div class="notice-page">
      <h1>${title}</h1>
      <p>${words}</p>
      <p><a href="/">Ke halaman depan</a></p>
    </div>`,
  });

export const maintenanceView = (): string =>
  noticeView(
    'Sedang dalam pemeliharaan',
    'Mohon maaf, layanan sedang dalam pemeliharaan. Silakan coba beberapa saat lagi.',
  );
