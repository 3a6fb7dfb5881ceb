import { createHash } from 'node:crypto';

/** A page of its own that says one thing, for who is not signed in. */
export interface Notice {
  readonly title: string;
  readonly text: string;
  readonly link: { readonly href: string; readonly text: string };
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escaped = (text: string): string => text.replaceAll(/[&<>"]/g, (character) => entities[character] ?? character);

/** In the colours of the pages, whose own style sheet only they know by name. */
const style = `
      :root { color-scheme: light dark; font: 1.0625rem/1.6 system-ui, sans-serif; color: light-dark(#12211d, #e7eeeb); background: light-dark(#f4f6f4, #0d1413) }
      body { max-width: 34rem; margin: 18vh auto; padding: 0 1.5rem }
      h1 { font-size: 1.5rem; line-height: 1.25 }
      a { color: light-dark(#0b5c66, #74c7cb) }
    `;

/** What a notice may load: nothing, and of styles only its own, known by its hash. */
export const noticePolicy = [
  "default-src 'none'",
  'img-src data:',
  `style-src 'sha256-${createHash('sha256').update(style).digest('base64')}'`,
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

export const noticePage = ({ title, text, link }: Notice): string => `<!doctype html>
<html lang="id">
  <head>
    <meta charset="utf-8">
    <meta name="viewport" content="width=device-width, initial-scale=1">
    <title>${escaped(title)}</title>
    <link rel="icon" href="data:,">
    <style>${style}</style>
  </head>
  <body>
    <main>
      <h1>${escaped(title)}</h1>
      <p>${escaped(text)}</p>
      <p><a href="${escaped(link.href)}">${escaped(link.text)}</a></p>
    </main>
  </body>
</html>
`;

const signInAgain = { href: '/auth/sign-in?again=true', text: 'Masuk dengan akun lain' };

export const notices = {
  signedOut: {
    title: 'Anda sudah keluar',
    text: 'Sesi Anda di halaman pengawasan LAPOR! sudah ditutup.',
    link: { href: '/auth/sign-in?again=true', text: 'Masuk lagi' },
  },
  noRight: {
    title: 'Anda tidak punya hak akses',
    text: 'Akun Anda dikenal, tetapi perannya tidak memberi hak untuk membuka halaman pengawasan. Hubungi admin koordinator provinsi bila ini keliru.',
    link: signInAgain,
  },
  refused: {
    title: 'Anda belum berhasil masuk',
    text: 'Layanan masuk menolak atau waktu masuk sudah habis. Silakan coba sekali lagi.',
    link: { href: '/auth/sign-in', text: 'Coba lagi' },
  },
  unavailable: {
    title: 'Layanan masuk tidak dapat dihubungi',
    text: 'Layanan masuk sedang tidak menjawab. Silakan coba beberapa saat lagi.',
    link: { href: '/auth/sign-in', text: 'Coba lagi' },
  },
} as const satisfies Record<string, Notice>;
