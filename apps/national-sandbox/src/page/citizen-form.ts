import { ticked } from './form.js';
import type { FormValues } from './form.js';

const FIELD_NAMES = ['agencyCode', 'classification', 'category', 'title', 'body', 'name', 'phone', 'email'] as const;

/** The request that a citizen's form stands for, still to be validated. */
export const filingOf = (values: FormValues): Readonly<Record<string, unknown>> => ({
  ...Object.fromEntries(FIELD_NAMES.map((name) => [name, values[name]])),
  anonymous: ticked(values, 'anonymous'),
  secret: ticked(values, 'secret'),
});

const SENTENCES: Readonly<Record<string, string>> = {
  agencyCode: 'Pilih instansi tujuan.',
  classification: 'Pilih klasifikasi.',
  title: 'Isi judul, paling banyak 300 karakter.',
  body: 'Isi laporan wajib diisi, paling banyak 20.000 karakter.',
  name: 'Isi nama, paling banyak 200 karakter.',
  phone: 'Nomor telepon paling banyak 30 karakter.',
  email: 'Alamat surel tidak sah.',
};

export const sentenceFor = (field: string): string => SENTENCES[field] ?? 'Isian ini tidak sah.';
