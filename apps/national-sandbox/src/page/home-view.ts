import type { Zone } from '../behaviour/behaviour.js';
import type { Agency, Complaint } from '../complaint/complaint.js';
import { categories, citizenClassifications, UNJUDGED } from '../complaint/words.js';
import { complaintListView } from './complaint-list-view.js';
import { checkField, inputField, selectField, textareaField } from './field-view.js';
import type { Choice } from './field-view.js';
import type { FilledForm } from './form.js';
import { html } from './html.js';
import type { Html } from './html.js';
import { layout } from './layout.js';

interface Home {
  readonly agencies: readonly Agency[];
  readonly complaints: readonly Complaint[];
  readonly olderThan: string | null;
  readonly zone: Zone;
  readonly form: FilledForm;
}

const words = (list: readonly string[]): Choice[] => list.map((word) => ({ value: word, label: word }));

export const homeView = ({ agencies, form, ...list }: Home): string =>
  layout({
    title: 'Laporan',
    here: 'laporan',
    content: html`<div class="columns">${fileForm(agencies, form)}${complaintListView(list)}</div>`,
  });

function fileForm(agencies: readonly Agency[], { values, errors }: FilledForm): Html {
  const wrong = Object.keys(errors).length;
  const filled = (name: string) => ({ name, value: values[name], error: errors[name] });
  return html`<section aria-labelledby="lapor">
    <h1 id="lapor">Sampaikan laporan</h1>
    ${wrong > 0 && html`<p class="notice error" role="alert">Laporan belum terkirim: ${wrong} isian perlu diperbaiki.</p>`}
    <form action="/laporan" method="post">
      ${selectField({
        ...filled('agencyCode'),
        label: 'Instansi tujuan',
        required: true,
        prompt: 'Pilih instansi',
        choices: agencies.map(({ code, name }) => ({ value: code, label: name })),
      })}
      ${selectField({
        ...filled('classification'),
        value: values.classification ?? UNJUDGED,
        label: 'Klasifikasi',
        required: true,
        choices: words(citizenClassifications),
      })}
      ${selectField({ ...filled('category'), label: 'Kategori', prompt: 'Belum tahu', choices: words(categories) })}
      ${inputField({ ...filled('title'), label: 'Judul', required: true, max: 300 })}
      ${textareaField({ ...filled('body'), label: 'Isi laporan', required: true, max: 20_000, rows: 6 })}
      <fieldset>
        <legend>Pelapor</legend>
        ${inputField({ ...filled('name'), label: 'Nama', required: true, max: 200, autocomplete: 'name' })}
        ${inputField({ ...filled('phone'), label: 'Telepon', type: 'tel', max: 30, autocomplete: 'tel' })}
        ${inputField({ ...filled('email'), label: 'Surel', type: 'email', max: 254, autocomplete: 'email' })}
        ${checkField({ ...filled('anonymous'), label: 'Anonim', hint: 'Nama saya tidak diberikan kepada instansi.' })}
        ${checkField({ ...filled('secret'), label: 'Rahasia', hint: 'Isi laporan hanya dibaca oleh yang menanganinya.' })}
      </fieldset>
      <button>Kirim laporan</button>
    </form>
  </section>`;
}
