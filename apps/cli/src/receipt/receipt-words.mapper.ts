import type { Difference, Receipt, ReceiptLine, Verification } from './receipt.js';

const states: Readonly<Record<ReceiptLine['state'], string>> = {
  complete: 'lengkap',
  differences: 'berbeda',
  unanswered: 'tidak menjawab',
};

const kinds: Readonly<Record<Difference['kind'], string>> = {
  'missing-here': 'tidak ada di hub',
  'missing-there': 'tidak ada di sana',
  behind: 'tertinggal di sana',
  differs: 'berbeda',
};

const fieldWords: Readonly<Record<string, string>> = {
  status: 'status',
  'tracking-id': 'nomor pelacakan',
  title: 'judul',
  body: 'isi',
  answers: 'jawaban',
  replies: 'balasan pelapor',
  version: 'versi',
  said: 'jumlah peristiwa',
  copies: 'tercatat lebih dari sekali',
};

const outcomeWords: Readonly<Record<string, string>> = {
  conflict: 'menunggu putusan konflik',
  parked: 'diparkir sebagai',
  held: 'ditahan, menunggu',
};

export const heading = ['Peserta', 'Nama', 'Keadaan', 'Dibandingkan', 'Perbedaan', 'Dipulihkan', 'Bergerak'];

export const lineRow = ({ code, name, state, compared, differences, healed, inMotion }: ReceiptLine): string[] => [
  ...[code, name, states[state]],
  ...[compared, differences, healed, inMotion].map(String),
];

/** A difference in one line, with what was done about it. */
export function differenceLine(code: string, difference: Difference): string {
  const { complaintId, kind, fields, outcome, healed, remedies, reason } = difference;
  const named = fields.map(({ name, owner }) => {
    const word = fieldWords[name] ?? name;
    return owner === null ? word : `${word} (milik ${owner})`;
  });
  const done = healed
    ? 'dipulihkan'
    : remedies.length > 0
      ? 'pemulihan dimulai, belum terlihat'
      : outcome
        ? `${outcomeWords[outcome.kind] ?? outcome.kind} ${outcome.id}`
        : `perlu dilihat orang${reason === null ? '' : `: ${reason}`}`;
  return `${code}  ${complaintId}  ${[kinds[kind], named.join(', ')].filter(Boolean).join(': ')} — ${done}`;
}

/** What a receipt says, as a person reads it. */
export const receiptLines = ({ province, issuer, issuedAt, run, summary, ledger }: Receipt): string[] => [
  `Tanda terima rekonsiliasi ${run} Provinsi ${province.name} (${province.code})`,
  `Dikeluarkan oleh ${issuer} pada ${issuedAt}`,
  `${summary}.`,
  `Buku besar: ${ledger.entries} entri dari ${ledger.complaints} pengaduan, posisi terakhir ${ledger.head}`,
  `Akar buku besar: ${ledger.root}`,
];

/** Whether the signature holds, and what that is worth. */
export function verdictLines(verification: Verification): string[] {
  if (!verification.ok) return [`TANDA TANGAN TIDAK SAH: ${verification.reason}.`];
  const { fingerprint, keyGiven } = verification;
  return [
    `Tanda tangan sah (Ed25519, sidik jari kunci ${fingerprint}).`,
    ...(keyGiven
      ? []
      : [
          'Kunci diambil dari tanda terima ini sendiri: cocokkan sidik jarinya dengan kunci provinsi, atau pakai --key.',
        ]),
  ];
}
