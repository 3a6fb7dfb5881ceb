import { html } from './html.js';
import type { Html } from './html.js';

const STYLE_PATH = '/gaya.css';

interface Page {
  readonly title: string;
  readonly here?: 'laporan' | 'perilaku';
  readonly content: Html;
}

const current = (is: boolean): Html | null => (is ? html`aria-current="page"` : null);

/** A whole page, as text to send. */
export const layout = ({ title, here, content }: Page): string =>
  html`<!doctype html>
    <html lang="id">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title} · Simulasi kanal nasional</title>
        <link rel="icon" href="data:," />
        <link rel="stylesheet" href="${STYLE_PATH}" />
      </head>
      <body>
        <a class="skip" href="#isi">Langsung ke isi</a>
        <aside class="banner" aria-label="Peringatan">
          <strong>Simulasi – bukan SP4N-LAPOR!</strong> Laporan di sini tidak sampai ke instansi sungguhan.
        </aside>
        <header>
          <span class="brand">Kanal nasional <small>(simulasi)</small></span>
          <nav aria-label="Utama">
            <a href="/" ${current(here === 'laporan')}>Laporan</a>
            <a href="/perilaku" ${current(here === 'perilaku')}>Perilaku</a>
            <a href="/openapi.json">API</a>
          </nav>
        </header>
        <main id="isi">${content}</main>
        <footer>
          Kontrak API-nya buatan kami sendiri dan merupakan asumsi: dokumen API SP4N-LAPOR! tidak terbuka untuk umum.
        </footer>
      </body>
    </html>`.markup;
