import type { EvidenceVerification, SoundEvidence } from './verify-evidence.adapter.js';

/** What is proven by a bundle that was found sound, sentence by sentence. */
export const proven = ({ manifest, entries, attachments, fingerprint }: SoundEvidence): string[] => [
  `Manifes ditandatangani pemegang kunci ${fingerprint} (Ed25519).`,
  `Tidak ada berkas yang kurang, lebih atau diubah: ${manifest.files.length} SHA-256 dihitung ulang dan cocok.`,
  `${entries} catatan, versi 1 sampai ${manifest.asOf.version}: setiap hash dihitung ulang dan cocok, tidak ada yang hilang atau tertukar.`,
  `${attachments} lampiran disebut, dengan SHA-256 yang ditandatangani.`,
];

/** What it leaves open, sentence by sentence. */
export const notProven = ({ manifest, redacted, attachments, keyGiven }: SoundEvidence): string[] => [
  ...(keyGiven
    ? []
    : ['Milik siapa kunci itu: ia diambil dari berkas ini sendiri. Cocokkan sidik jarinya, atau pakai --key.']),
  'Bahwa yang ditulis para pihak itu benar; hanya bahwa demikianlah mereka mencatatkannya.',
  'Bahwa buku besar hub memuat hash terakhir yang sama: itu kata penerbit, dan dapat ditanyakan kepada hub.',
  'Bahwa jam sistem mereka, jam hub dan jam penerbit benar.',
  `Bahwa tidak ada catatan sesudah versi ${manifest.asOf.version}.`,
  ...(redacted === 0
    ? []
    : [`Isi ${redacted} catatan yang teksnya tidak ikut (rahasia): digest-nya diterima apa adanya.`]),
  ...(attachments === 0 ? [] : ['Isi lampiran: byte-nya tidak ikut, cocokkan sendiri dengan SHA-256 di daftar.']),
];

/** A verification as a person reads it. Nothing that a bundle says can write over it on a terminal. */
export const verificationLines = (verification: EvidenceVerification): string[] =>
  linesOf(verification).map((line) => line.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, '\ufffd'));

function linesOf(verification: EvidenceVerification): string[] {
  if (!verification.ok) {
    const [first = 'tidak dapat diperiksa', ...more] = verification.problems;
    return [`BERKAS BUKTI TIDAK SAH: ${first}.`, ...more.map((problem) => `Juga: ${problem}.`)];
  }
  const { case: subject, asOf, issuer, madeBy, madeFor, madeAt, id } = verification.manifest;
  return [
    `Berkas bukti laporan ${subject.id}, sampai versi ${asOf.version} (${asOf.hash})`,
    `Diterbitkan Provinsi ${issuer.province.name} (${issuer.province.code}) dengan nomor ${id}`,
    `Dibuat oleh ${madeBy.name} pada ${madeAt}, untuk ${madeFor ?? 'siapa tidak disebutkan'}`,
    '',
    'Terbukti:',
    ...proven(verification).map((line) => `  ${line}`),
    'Tidak terbukti:',
    ...notProven(verification).map((line) => `  ${line}`),
    '',
    verification.keyGiven ? 'BERKAS BUKTI SAH.' : 'BERKAS BUKTI UTUH, tetapi milik siapa kuncinya belum dicocokkan.',
  ];
}
