import { targets, zones } from '../behaviour/behaviour.js';
import type { Zone } from '../behaviour/behaviour.js';
import { checkField, inputField, selectField } from './field-view.js';
import type { FilledForm } from './form.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { layout } from './layout.js';
import { timeOf } from './wording.js';

interface RecordedCall {
  readonly at: Date;
  readonly method: string;
  readonly path: string;
  readonly status: number;
  readonly answered: boolean;
}

interface Panel {
  readonly token: string;
  readonly form: FilledForm;
  readonly notice: string | null;
  /** Newest first. */
  readonly calls: readonly RecordedCall[];
  readonly zone: Zone;
}

const page = (content: Html): string =>
  layout({
    title: 'Perilaku',
    here: 'perilaku',
    content: html`<h1>Perilaku</h1>
      <p>Di sini kanal nasional tiruan disuruh berulah, supaya terlihat bagaimana sistem lain bertahan.</p>
      ${content}`,
  });

/** Asks for the token; nothing is shown without it. */
export const lockedView = (refusal: string | null): string =>
  page(
    html`${refusal !== null && html`<p class="notice error" role="alert">${refusal}</p>`}
      <form class="panel" action="/perilaku" method="post">
        ${inputField({
          name: 'token',
          label: 'Token kendali',
          type: 'password',
          required: true,
          autocomplete: 'off',
          hint: 'Isi variabel CONTROL_TOKEN.',
        })}
        <button name="action" value="show">Buka</button>
      </form>`,
  );

const TARGETS: Record<(typeof targets)[number], string> = {
  create: 'Laporan baru',
  'follow-up': 'Tindak lanjut',
  status: 'Status',
  all: 'Semua',
};
const targetChoices = targets.map((value) => ({ value, label: TARGETS[value] }));
const zoneChoices = zones.map((value) => ({ value, label: value }));

export function behaviourView({ token, form: { values, errors }, notice, calls, zone }: Panel): string {
  const number = (name: string, label: string, hint?: string) =>
    inputField({
      name,
      label,
      type: 'number',
      value: values[name],
      error: errors[name],
      ...(hint === undefined ? {} : { hint }),
    });
  const check = (name: string, label: string, hint?: string) =>
    checkField({ name, label, value: values[name], ...(hint === undefined ? {} : { hint }) });
  const target = (name: string) =>
    selectField({
      name,
      label: 'Untuk panggilan',
      value: values[name] ?? 'all',
      required: true,
      choices: targetChoices,
    });

  return page(
    html`${notice !== null && html`<p class="notice" role="status">${notice}</p>`}
      ${Object.keys(errors).length > 0 && html`<p class="notice error" role="alert">Belum disimpan: ada isian yang perlu diperbaiki.</p>`}
      <form class="panel" action="/perilaku" method="post">
        <input type="hidden" name="token" value="${token}" />
        ${check('maintenance', 'Sedang dalam pemeliharaan', 'Semua panggilan dan halaman dijawab 503 dengan HTML.')}
        <fieldset>
          <legend>Menolak</legend>
          <div class="row">
            ${number('refuse.status', 'Status HTTP', '400–599; kosong: tidak menolak')}
            ${number('refuse.times', 'Berapa kali', 'kosong: terus-menerus')} ${target('refuse.on')}
          </div>
        </fieldset>
        <fieldset>
          <legend>Menerima, tetapi lambat menjawab</legend>
          <div class="row">
            ${number('slowAccept.seconds', 'Detik', '0–120; kosong: langsung menjawab')}
            ${number('slowAccept.times', 'Berapa kali', 'kosong: terus-menerus')} ${target('slowAccept.on')}
          </div>
        </fieldset>
        <fieldset>
          <legend>Batas laju</legend>
          ${number('rateLimit.perSecond', 'Panggilan per detik', 'kosong: tanpa batas; di atasnya 429')}
        </fieldset>
        <fieldset>
          <legend>Umpan perubahan dan webhook</legend>
          ${check('duplicateChanges', 'Umpan mencantumkan perubahan dua kali')}
          ${check('outOfOrderChanges', 'Umpan tidak berurutan')}
          ${check('duplicateWebhooks', 'Webhook dikirim dua kali')}
          ${check('outOfOrderWebhooks', 'Webhook tidak berurutan')}
        </fieldset>
        <fieldset>
          <legend>Cap waktu</legend>
          ${selectField({ name: 'stampZone', label: 'Zona', value: values.stampZone, required: true, choices: zoneChoices })}
          ${check('stampWithoutZone', 'Tanpa menyebut zona')}
        </fieldset>
        <fieldset>
          <legend>Verifikasi otomatis</legend>
          ${number('autoVerification.afterSeconds', 'Setelah berapa detik', '0: seketika; kosong: menunggu admin nasional')}
        </fieldset>
        <div class="buttons">
          <button name="action" value="save">Simpan</button>
          <button name="action" value="reset" class="secondary" formnovalidate>Pulihkan semua</button>
          <button name="action" value="show" class="secondary" formnovalidate>Muat ulang</button>
        </div>
      </form>
      ${callTable(calls, zone)}`,
  );
}

const callTable = (calls: readonly RecordedCall[], zone: Zone): Html =>
  html`<section aria-labelledby="panggilan">
    <h2 id="panggilan">Panggilan terakhir dari instansi</h2>
    ${
      calls.length === 0
        ? html`<p class="empty">Belum ada panggilan.</p>`
        : html`<table>
            <thead>
              <tr>
                <th scope="col">Waktu</th>
                <th scope="col">Panggilan</th>
                <th scope="col">Jawaban</th>
              </tr>
            </thead>
            <tbody>
              ${calls.map(
                ({ at, method, path, status, answered }) =>
                  html`<tr>
                    <td>${timeOf(at, zone)}</td>
                    <td>${method} ${path}</td>
                    <td>${status}${!answered && html` (pemanggil sudah pergi)`}</td>
                  </tr>`,
              )}
            </tbody>
          </table>`
    }
  </section>`;
