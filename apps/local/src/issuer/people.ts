/** Somebody who may sign in to a local federation by one click. None of them exists. */
export interface DemoPerson {
  readonly username: string;
  readonly name: string;
  readonly role: 'province-supervisor' | 'regency-leader' | 'ombudsman';
  /** What they are, in words for the sign-in page. */
  readonly office: string;
  /** What they get to see, in words for the sign-in page. */
  readonly sees: string;
  /** The participant they belong to; absent for who stands beside all of them. */
  readonly participant?: string;
}

interface Place {
  readonly code: string;
  readonly name: string;
}

interface Regency extends Place {
  readonly kind: 'kabupaten' | 'kota';
}

const KIND_WORDS = { kabupaten: 'Kabupaten', kota: 'Kota' } as const;

/** A person of each role, and a second of the province: some things take two. The leader is of the province's first city or, where there is none, of its first regency. */
export function demoPeople(province: Place, regencies: readonly Regency[]): readonly DemoPerson[] {
  const led = regencies.find(({ kind }) => kind === 'kota') ?? regencies[0];
  return [
    {
      username: 'pengawas',
      name: 'Rahmawati Noor',
      role: 'province-supervisor',
      office: `Diskominfo ${province.name}`,
      sees: `Mengawasi ${regencies.length} kabupaten/kota dan pemerintah provinsi`,
      participant: province.code,
    },
    {
      username: 'kepala.bidang',
      name: 'Fitriani Aziz',
      role: 'province-supervisor',
      office: `Kepala Bidang, Diskominfo ${province.name}`,
      sees: 'Menyetujui yang diajukan pengawas, dan menilai mutu jawaban sebagai orang kedua',
      participant: province.code,
    },
    ...(led === undefined ? [] : [leaderOf(led)]),
    {
      username: 'ombudsman',
      name: 'Sri Handayani',
      role: 'ombudsman',
      office: `Ombudsman RI Perwakilan ${province.name}`,
      sees: 'Memeriksa semua laporan, tanpa mengubah apa pun',
    },
  ];
}

function leaderOf({ code, kind, name }: Regency): DemoPerson {
  const place = `${KIND_WORDS[kind]} ${name}`;
  return {
    username: `pimpinan.${name.toLowerCase().replaceAll(/[^a-z]+/g, '-')}`,
    name: 'Akhmad Syarifuddin',
    role: 'regency-leader',
    office: `Pimpinan ${place}`,
    sees: `Membaca laporan ${place}`,
    participant: code,
  };
}
