/** Codes are text: `63.10` is Tanah Bumbu, the number 63.1 would be Tanah Laut. */
export interface Province {
  readonly code: string;
  readonly name: string;
  readonly seat: string;
  /** IANA name, e.g. Asia/Makassar for WITA. */
  readonly timeZone: string;
}

export interface Regency {
  readonly code: string;
  readonly kind: 'kabupaten' | 'kota';
  readonly name: string;
  readonly seat: string;
  /** Degrees, of the seat. */
  readonly lat: number;
  readonly lng: number;
  readonly population: number;
}

/** A province as the federation sees it: data, so that the same build runs another province. */
export interface ProvinceConfiguration {
  readonly province: Province;
  readonly regencies: readonly Regency[];
}

/** The code under which the national platform takes part. */
export const NATIONAL = 'national';

export interface ProvinceParticipant {
  readonly code: string;
  readonly kind: 'national' | 'province' | 'regency';
  readonly name: string;
}

const KIND_WORDS = { kabupaten: 'Kabupaten', kota: 'Kota' } as const;

/** The name people use: `Kabupaten Banjar` and `Kota Banjarmasin` are two places. */
export function regencyName({ kind, name }: Pick<Regency, 'kind' | 'name'>): string {
  return `${KIND_WORDS[kind]} ${name}`;
}

/** Everyone who takes part: the national platform, the province, its regencies, in the order of their codes. */
export function participantsOf({ province, regencies }: ProvinceConfiguration): readonly ProvinceParticipant[] {
  return [
    { code: NATIONAL, kind: 'national', name: 'SP4N-LAPOR!' },
    { code: province.code, kind: 'province', name: `Provinsi ${province.name}` },
    ...regencies.map((regency) => ({ code: regency.code, kind: 'regency' as const, name: regencyName(regency) })),
  ];
}
