import { plainWord } from '../vocabulary/plain-word.js';

type Status = 'belum-terverifikasi' | 'belum-ditindaklanjuti' | 'diproses' | 'selesai' | 'ditunda' | 'diarsip';
type Classification =
  'pengaduan-berkadar-pengawasan' | 'pengaduan-tidak-berkadar-pengawasan' | 'aspirasi' | 'permintaan-informasi';
type Channel =
  'website' | 'android' | 'ios' | 'sms' | 'whatsapp' | 'x' | 'instagram' | 'walk-in' | 'regency-app' | 'other';

/** First rule that matches wins, so "belum ditindaklanjuti" stands before "ditindaklanjuti". */
const statusRules: readonly (readonly [RegExp, Status])[] = [
  [/^(belum (ter|di)?verifikasi|belum (ter)?disposisi|menunggu verifikasi|baru)$/, 'belum-terverifikasi'],
  [/^(belum (di)?tindak ?lanjut(i)?|terdisposisi( ke .*)?|terverifikasi)$/, 'belum-ditindaklanjuti'],
  [/^((sedang |dalam |sudah )?(di)?proses|(sudah )?(di)?tindak ?lanjuti?( oleh .*)?)$/, 'diproses'],
  [/^ditanggapi( oleh .*)?$/, 'diproses'],
  [/^(selesai|ditutup( oleh .*)?)$/, 'selesai'],
  [/^(di)?tunda$/, 'ditunda'],
  [/^((di)?arsip(kan)?)$/, 'diarsip'],
];

/** The status that reports count behind the export's own word, else null. */
export function parseStatus(word: string): Status | null {
  const compared = plainWord(word);
  return statusRules.find(([pattern]) => pattern.test(compared))?.[1] ?? null;
}

/** Null also for a bare "Pengaduan", which nobody has judged yet, and for a word that is no classification. */
export function parseClassification(word: string): Classification | null {
  const compared = plainWord(word);
  if (compared.includes('tidak berkadar')) return 'pengaduan-tidak-berkadar-pengawasan';
  if (compared.includes('berkadar')) return 'pengaduan-berkadar-pengawasan';
  if (compared.startsWith('aspirasi')) return 'aspirasi';
  return /^(permintaan|permohonan) informasi/.test(compared) ? 'permintaan-informasi' : null;
}

const channelRules: readonly (readonly [RegExp, Channel])[] = [
  [/^(website|web|situs|lapor go id)/, 'website'],
  [/android/, 'android'],
  [/\b(ios|iphone|ipad)\b/, 'ios'],
  [/\bsms\b|^1708$/, 'sms'],
  [/^(whats ?app|wa)\b/, 'whatsapp'],
  [/^(x|twitter|x twitter|twitter x)$/, 'x'],
  [/^(instagram|ig)\b/, 'instagram'],
  [/^(walk in|tatap muka|datang langsung|langsung)/, 'walk-in'],
  [/^(regency app|aplikasi (daerah|kabupaten|kota))/, 'regency-app'],
];

/** A channel without a word of its own here counts as `other`. */
export function parseChannel(word: string): Channel {
  const compared = plainWord(word);
  return channelRules.find(([pattern]) => pattern.test(compared))?.[1] ?? 'other';
}

const open = new Set(['', 'normal', 'publik', 'umum', 'biasa', 'terbuka']);

/** Null for an unknown word: a report is never taken for an open one by mistake. */
export function parseVisibility(word: string): { anonymous: boolean; secret: boolean } | null {
  const words = plainWord(word.replaceAll(/\bdan\b/gi, ' ')).split(' ');
  if (!words.every((each) => open.has(each) || each === 'anonim' || each === 'rahasia')) return null;
  return { anonymous: words.includes('anonim'), secret: words.includes('rahasia') };
}

/** Digits out of `1916449`, `'1916449`, `#1916449` and the pasted `[1916449](javascript:;)`, else null. */
export function parseTrackingId(word: string): string | null {
  return /^\s*(?:['#]?\s*(\d{1,12})|\[\s*#?(\d{1,12})\s*\]\([^)]*\))\s*$/.exec(word)?.slice(1).find(Boolean) ?? null;
}

/** `none` when the cell says that nobody rated; null when it says nothing that could be a rating. */
export function parseRating(word: string): number | 'none' | null {
  const written = word.trim();
  if (/^(-|0|)$/.test(written)) return 'none';
  const score = /^([1-5])(?:[.,]0+)?(?:\s*\/\s*5)?$/.exec(written)?.[1];
  return score === undefined ? null : Number(score);
}
