interface Holding {
  readonly system: string;
  readonly version: number | null;
  readonly digest: string | null;
}

/** The closing table of one round: which system holds which version, and whether all hold the same. */
export function closingTable(title: string, complaintId: string, holdings: readonly Holding[]): string {
  const expected = holdings[0]?.digest ?? null;
  const rows = holdings.map(({ system, version, digest }) => {
    const told = version === null ? '–' : String(version);
    const same = digest !== null && digest === expected ? '✔' : '✖';
    return `    ${same} ${system.padEnd(12)} versi ${told.padStart(3)}   ${digest?.slice(0, 16) ?? 'tidak ada'}`;
  });
  return ['', `  ${title}: ${complaintId}`, ...rows].join('\n');
}

/** Says once, below all tables, what their columns are. */
export const closingLegend = [
  '',
  '  versi          butir riwayat terakhir yang diterima sistem itu dari hub; langkahnya sendiri tidak dikirim kembali,',
  '                 maka angkanya boleh lebih kecil',
  '  kolom akhir    sidik isi laporan, dihitung tiap sistem dari datanya sendiri: harus sama di semua sistem',
].join('\n');
