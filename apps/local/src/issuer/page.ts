import type { DemoPerson } from './people.js';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
export const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '');

const STYLE = `
:root { color-scheme: light; --ink: #14251f; --soft: #51655d; --line: #d5dfda; --brand: #0b3c43; --paper: #fff; }
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: grid; place-items: center; padding: 24px 16px; color: var(--ink);
  background: linear-gradient(160deg, #e7f1ec, #f6f8f7 55%, #eef1f6); font: 16px/1.5 system-ui, sans-serif; }
main { width: 100%; max-width: var(--width); background: var(--paper); border: 1px solid var(--line); border-radius: 16px;
  padding: 32px 28px; box-shadow: 0 12px 40px rgb(20 37 31 / 8%); }
.mark { margin: 0 0 4px; color: var(--brand); font-weight: 600; font-size: 14px; letter-spacing: .02em; }
h1 { margin: 0 0 8px; font-size: 24px; line-height: 1.25; }
p { margin: 0 0 20px; color: var(--soft); }
form { margin: 0; display: grid; gap: 12px; }
button { display: grid; gap: 2px; width: 100%; padding: 14px 16px; text-align: left; font: inherit; color: inherit;
  background: var(--paper); border: 1px solid var(--line); border-radius: 12px; cursor: pointer; }
button:hover { border-color: var(--brand); background: #f0f6f6; }
button:focus-visible { outline: 3px solid var(--brand); outline-offset: 2px; }
button strong { font-size: 17px; }
button span { color: var(--soft); font-size: 14px; }
.note { margin: 20px 0 0; padding: 12px 14px; border-radius: 10px; background: #fff6e0; color: #5c4300; font-size: 14px; }
`;

/** A page of the local federation: nothing from anywhere else. */
export function page(title: string, body: string, width = 460): string {
  return `<!doctype html>
<html lang="id">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escape(title)}</title>
<style>:root { --width: ${width}px; }${STYLE}</style>
</head>
<body><main>
<p class="mark">LAPOR! · federasi lokal</p>
<h1>${escape(title)}</h1>
${body}
</main></body>
</html>
`;
}

export const paragraph = (text: string): string => `<p>${escape(text)}</p>`;

/** Each person is a button: who they are is chosen, not proved. */
export function signInPage(people: readonly DemoPerson[], action: string): string {
  const buttons = people.map(
    ({ username, name, office, sees }) => `<button name="person" value="${escape(username)}">
<strong>${escape(name)}</strong><span>${escape(office)}</span><span>${escape(sees)}</span>
</button>`,
  );
  return page(
    'Masuk sebagai siapa?',
    `${paragraph('Pilih satu orang contoh. Halaman yang terbuka mengikuti hak orang itu.')}
<form method="post" action="${escape(action)}">
${buttons.join('\n')}
</form>
<p class="note">Hanya untuk pemakaian lokal: di sini tidak ada kata sandi. Di lingkungan sebenarnya halaman ini digantikan
penyedia identitas pemerintah daerah.</p>`,
  );
}

/** The one script of the issuer: it spares a person who has said that they leave a second click. */
export const LEAVE_AT_ONCE = 'document.forms[0].submit()';

/**
 * @param form of the provider, which signs out when it is sent with our field
 * @param atOnce whether it sends itself; a browser without scripts shows the button then
 */
export function signOutPage(form: string, atOnce: boolean): string {
  const yes = '<input type="hidden" name="logout" value="yes">';
  const button = '<button type="submit"><strong>Ya, keluar</strong></button>';
  const complete = form.replace('</form>', `${yes}${atOnce ? `<noscript>${button}</noscript>` : button}</form>`);
  return page('Keluar?', atOnce ? `${complete}<script>${LEAVE_AT_ONCE}</script>` : complete);
}
