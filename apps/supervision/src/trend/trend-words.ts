import type { TrendRule } from './trend.js';
import type { WindowLength } from './windows.js';

/** The rule as people read it, a sentence each. */
export function trendRuleInWords(rule: TrendRule, window: WindowLength): string[] {
  const { recentWindows, seasonDays, seasonWeight, minimumReports } = rule;
  const spread = percent(rule.spread);
  const rate = percent(rule.falseDiscoveryRate);
  return [
    `Laporan dalam ${window} hari terakhir dibandingkan dengan yang diharapkan: rata-rata ${recentWindows} jendela ${window} hari sebelumnya × faktor musim. Setiap jendela terdiri dari minggu utuh, sehingga hari dalam seminggu tidak berpengaruh.`,
    `Faktor musim: jendela yang sama ${seasonDays / 7} minggu sebelumnya dibandingkan dengan rata-rata ${recentWindows} jendela sebelum itu, keduanya ditambah ${seasonWeight} laporan agar jumlah kecil tidak menentukan. Paling kecil 1: musim dapat menjelaskan kenaikan, tidak membuatnya. Hanya dicari bagi topik yang tanpa musim akan disebut tren, dan 1 bila data belum sampai setahun ke belakang. Hari raya yang bergeser tiap tahun, seperti Idulfitri, tidak dikenalnya.`,
    `Nilai p: peluang bahwa sebanyak itu atau lebih masuk tanpa ada apa-apa, menurut sebaran beta-binomial atas laporan seluruh ${recentWindows + 1} jendela. Laju setiap jendela dianggap berbeda ${spread} (simpangan baku) tanpa sebab, karena laporan datang bergelombang.`,
    `Nilai q: p yang disesuaikan dengan banyaknya topik yang diuji (Benjamini–Hochberg). Disebut tren bila q paling tinggi ${rate}: dari semua tren yang ditemukan, rata-rata paling banyak ${rate} kebetulan belaka.`,
    `Kurang dari ${minimumReports} laporan tidak pernah disebut tren. Yang tidak diuji: "Topik Lainnya", laporan tanpa kategori, topik dengan kurang dari ${minimumReports} laporan dalam seluruh jendela, dan peserta yang datanya belum mencakup semua jendela.`,
  ];
}

const percent = (share: number): string => `${(share * 100).toLocaleString('id-ID', { maximumFractionDigits: 1 })} %`;
