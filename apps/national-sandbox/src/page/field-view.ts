import { html } from './html.js';
import type { Html } from './html.js';

export interface Choice {
  readonly value: string;
  readonly label: string;
}

interface Field {
  readonly name: string;
  readonly label: string;
  readonly value?: string | undefined;
  /** Why what was sent could not be taken. */
  readonly error?: string | undefined;
  readonly required?: boolean;
  readonly hint?: string;
}

const noted = ({ name, error, hint }: Field): Html =>
  html`${hint !== undefined && html`<small id="${name}-petunjuk">${hint}</small>`}${
    error !== undefined && html`<small class="error" id="${name}-galat">${error}</small>`
  }`;

function described({ name, error, hint, required = false }: Field): Html {
  const notes = [hint === undefined ? '' : `${name}-petunjuk`, error === undefined ? '' : `${name}-galat`]
    .join(' ')
    .trim();
  return html`id="${name}" name="${name}" ${required && html`required`}
  ${notes !== '' && html`aria-describedby="${notes}"`} ${error !== undefined && html`aria-invalid="true"`}`;
}

const label = ({ name, label: words, hint, required = false }: Field): Html =>
  html`<label for="${name}"
    >${words}${!required && hint === undefined && html` <span class="optional">(tidak wajib)</span>`}</label
  >`;

interface Input extends Field {
  readonly type?: 'text' | 'email' | 'tel' | 'password' | 'number';
  readonly max?: number;
  readonly autocomplete?: string;
}

export const inputField = (field: Input): Html =>
  html`<div class="field">
    ${label(field)}
    <input
      type="${field.type ?? 'text'}"
      ${described(field)}
      value="${field.value ?? ''}"
      ${field.max !== undefined && html`maxlength="${field.max}"`}
      ${field.autocomplete !== undefined && html`autocomplete="${field.autocomplete}"`}
    />
    ${noted(field)}
  </div>`;

export const textareaField = (field: Field & { readonly max: number; readonly rows: number }): Html =>
  html`<div class="field">
    ${label(field)}
    <textarea ${described(field)} rows="${field.rows}" maxlength="${field.max}">${field.value ?? ''}</textarea>
    ${noted(field)}
  </div>`;

export const selectField = (field: Field & { readonly choices: readonly Choice[]; readonly prompt?: string }): Html =>
  html`<div class="field">
    ${label(field)}
    <select ${described(field)}>
      ${field.prompt !== undefined && html`<option value="">${field.prompt}</option>`}
      ${field.choices.map(
        (choice) =>
          html`<option value="${choice.value}" ${choice.value === field.value && html`selected`}>
            ${choice.label}
          </option>`,
      )}
    </select>
    ${noted(field)}
  </div>`;

export const checkField = ({ name, label: words, value, hint }: Field): Html =>
  html`<div class="check">
    <input
      type="checkbox"
      id="${name}"
      name="${name}"
      value="ya"
      ${value === 'ya' && html`checked`}
      ${hint !== undefined && html`aria-describedby="${name}-petunjuk"`}
    />
    <label for="${name}">${words}${hint !== undefined && html` <small id="${name}-petunjuk">${hint}</small>`}</label>
  </div>`;
