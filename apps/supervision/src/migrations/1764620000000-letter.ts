import type { MigrationInterface, QueryRunner } from 'typeorm';

const numberFormat = '400.14.5/{urut}/DISKOMINFO/{tahun}';
const closing = 'Demikian untuk menjadi perhatian. Atas kerja samanya kami sampaikan terima kasih.';

/** What the province writes until it sets it otherwise. No public form of such a letter is known: an assumption. */
const templates = [
  {
    kind: 'teguran-1',
    name: 'Teguran pertama',
    subject: 'Teguran pertama atas laporan yang melewati tenggat',
    replyDays: 5,
    body: `Dengan hormat,

Dari pemantauan pengelolaan pengaduan SP4N-LAPOR! di {provinsi}, {jumlahLaporan} laporan pada {instansi} telah melewati tenggatnya:

{daftarLaporan}

Kami meminta agar laporan tersebut segera ditindaklanjuti, dan penjelasannya kami terima paling lambat {tenggat}.

${closing}`,
  },
  {
    kind: 'teguran-2',
    name: 'Teguran kedua',
    subject: 'Teguran kedua atas laporan yang melewati tenggat',
    replyDays: 3,
    body: `Dengan hormat,

Menyusul surat kami {suratSebelumnya}, {jumlahLaporan} laporan pada {instansi} masih melewati tenggatnya:

{daftarLaporan}

Untuk kedua kalinya kami meminta agar laporan tersebut segera ditindaklanjuti, dan penjelasannya kami terima paling lambat {tenggat}.

${closing}`,
  },
  {
    kind: 'teguran-3',
    name: 'Teguran ketiga',
    subject: 'Teguran ketiga dan terakhir atas laporan yang melewati tenggat',
    replyDays: 2,
    body: `Dengan hormat,

Menyusul surat kami {suratSebelumnya}, {jumlahLaporan} laporan pada {instansi} masih melewati tenggatnya:

{daftarLaporan}

Ini teguran terakhir. Bila sampai {tenggat} belum ada tindak lanjut, hal ini kami laporkan kepada Gubernur dan Inspektorat.

${closing}`,
  },
];

/**
 * Letters of the province. Templates and drafts are only ever added to in versions; what is issued never changes; the
 * counter of a year moves in the transaction that issues, so that no number is missing.
 */
export class Letter1764620000000 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await runner.query(`
      create table letter_template (
        kind text not null,
        version integer not null,
        name text not null,
        subject text not null,
        body text not null,
        reply_days integer not null,
        number_format text not null,
        reason text not null,
        recorded_by text not null,
        recorded_at timestamptz not null default now(),
        constraint letter_template_pkey primary key (kind, version)
      )`);
    for (const { kind, name, subject, body, replyDays } of templates) {
      await runner.query(
        `insert into letter_template (kind, version, name, subject, body, reply_days, number_format, reason, recorded_by)
         values ($1, 1, $2, $3, $4, $5, $6, 'Templat bawaan; asumsi awal provinsi.', 'bawaan')`,
        [kind, name, subject, body, replyDays, numberFormat],
      );
    }
    await runner.query(`
      create table letter_number (
        year integer constraint letter_number_pkey primary key,
        last integer not null
      )`);
    await runner.query(`
      create table letter (
        id uuid constraint letter_pkey primary key,
        participant text not null,
        kind text not null,
        template_version integer not null,
        follows uuid constraint letter_follows references letter,
        drafted_by text not null,
        drafted_at timestamptz not null default now(),
        number text,
        year integer,
        sequence integer,
        issued_on date,
        issued_by text,
        issued_at timestamptz,
        issued_subject text,
        issued_body text,
        issued_complaints jsonb,
        handed_at timestamptz,
        refusal text,
        next_handover_at timestamptz,
        constraint letter_number_unique unique (year, sequence),
        constraint letter_template foreign key (kind, template_version) references letter_template
      )`);
    await runner.query('create unique index letter_followed on letter (follows) where number is not null');
    await runner.query(`
      create table letter_draft (
        letter_id uuid not null constraint letter_draft_letter references letter,
        version integer not null,
        subject text not null,
        body text not null,
        deadline date not null,
        complaints text[] not null,
        changed_by text not null,
        changed_at timestamptz not null default clock_timestamp(),
        constraint letter_draft_pkey primary key (letter_id, version)
      )`);
    await runner.query(`
      create table letter_document (
        letter_id uuid constraint letter_document_pkey primary key constraint letter_document_letter references letter,
        sha256 text not null,
        content bytea not null
      )`);
    await runner.query(`
      create table letter_end (
        letter_id uuid constraint letter_end_pkey primary key constraint letter_end_letter references letter,
        kind text not null constraint letter_end_kind check (kind in ('withdrawn', 'settled')),
        note text not null,
        ended_by text not null,
        ended_at timestamptz not null default now()
      )`);
    // As the hub numbers them; it may tell of letters that this installation does not know.
    await runner.query(`
      create table letter_news (
        position bigint constraint letter_news_pkey primary key,
        letter_id uuid not null,
        kind text not null,
        occurred_at timestamptz not null,
        answer jsonb
      )`);
    await runner.query('create index letter_news_letter on letter_news (letter_id, position)');
    await runner.query(`
      create table letter_news_cursor (
        one boolean constraint letter_news_cursor_pkey primary key default true
          constraint letter_news_cursor_one check (one),
        position bigint not null
      )`);
    await runner.query('insert into letter_news_cursor (position) values (0)');
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.query(
      `drop table letter_news_cursor, letter_news, letter_end, letter_document, letter_draft, letter, letter_number,
         letter_template`,
    );
  }
}
