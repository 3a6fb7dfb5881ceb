import { Citizen } from '../actors/citizen.client.js';
import { Officer } from '../actors/officer.client.js';
import { Operator } from '../actors/operator.client.js';
import { until } from '../actors/until.adapter.js';
import type { Endpoints } from '../federation/endpoints.js';

/** Says what has just happened: who, and what. */
export type TellHop = (who: string, what: string) => void;

/** A complaint that went through a whole round, and the regencies that hold it at the end. */
export interface Round {
  readonly title: string;
  readonly complaintId: string;
  readonly regencies: readonly string[];
}

export interface Regencies {
  /** The one that citizens write to first. */
  readonly first: string;
  readonly second: string;
  readonly province: string;
}

type PlayRound = (endpoints: Endpoints, regencies: Regencies, tell: TellHop) => Promise<Round>;

const nameOf = (endpoints: Endpoints, code: string): string => endpoints.participants[code]?.name ?? code;

/** A complaint arrives with its history first; it is an officer's own once the disposition is there. */
const untilHandledBy = (officer: Officer, complaintId: string) =>
  until(`the complaint in the hands of ${officer.code}`, async () => {
    const complaint = await officer.find(complaintId);
    return complaint?.handler === officer.code ? complaint : undefined;
  });

/** Filed on the national platform, answered by a regency, closed after the reporter's word. */
export const fromNational: PlayRound = async (endpoints, { first }, tell) => {
  const citizen = new Citizen(endpoints);
  const officer = new Officer(endpoints, first);
  const regency = nameOf(endpoints, first);
  const trackingId = await citizen.file({
    title: 'Lampu jalan padam di depan pasar',
    body: 'Sudah dua minggu lampu jalan di depan pasar padam, jalannya gelap dan rawan.',
    category: 'Penerangan Jalan',
    agencyCode: first,
  });
  const complaintId = `national-${trackingId}`;
  tell('Warga', `melapor di SP4N-LAPOR!, nomor ${trackingId}`);
  await until('the complaint in the ledger', () => new Operator(endpoints).find(complaintId));
  tell('Hub', `mencatat ${complaintId} dan meneruskannya`);
  await untilHandledBy(officer, complaintId);
  tell(regency, 'menerima laporan');
  const answer = 'Tim kami mengganti lampu itu pada Senin malam.';
  await officer.take(complaintId, 'follow-ups', { text: answer });
  tell(regency, 'menindaklanjuti');
  await until('the answer on the national platform', async () => {
    const held = await citizen.find(complaintId);
    return held?.answers.some(({ text }) => text === answer) ? held : undefined;
  });
  tell('SP4N-LAPOR!', 'menampilkan tindak lanjut itu');
  await citizen.reply(trackingId, 'Terima kasih, sekarang sudah terang.');
  tell('Warga', 'menanggapi di SP4N-LAPOR!');
  await until(`the reply at ${first}`, async () =>
    (await officer.find(complaintId))?.replies.length ? true : undefined,
  );
  tell(regency, 'membaca tanggapan itu');
  await officer.take(complaintId, 'completion', { by: 'admin' });
  tell(regency, 'menyatakan selesai');
  await until('completion on the national platform', async () =>
    (await citizen.find(complaintId))?.status === 'selesai' ? true : undefined,
  );
  tell('SP4N-LAPOR!', 'mencatat selesai');
  return { title: 'Nasional → kabupaten/kota → nasional', complaintId, regencies: [first] };
};

/** Filed at a regency's own counter, numbered by the national platform, answered by the reporter there. */
export const fromRegency: PlayRound = async (endpoints, { second }, tell) => {
  const citizen = new Citizen(endpoints);
  const officer = new Officer(endpoints, second);
  const regency = nameOf(endpoints, second);
  const complaintId = await officer.file('Sampah menumpuk di tepi sungai', 'Sampah belum diangkut sejak pekan lalu.');
  tell(regency, `mencatat laporan di loket, nomor ${complaintId}`);
  const { trackingId } = await until('the complaint on the national platform', () => citizen.find(complaintId));
  tell('SP4N-LAPOR!', `menerima laporan itu, nomor ${trackingId}`);
  await until(`the tracking id at ${second}`, async () =>
    (await officer.find(complaintId))?.trackingId === trackingId ? true : undefined,
  );
  tell(regency, `mengetahui nomor ${trackingId}`);
  await officer.take(complaintId, 'follow-ups', { text: 'Truk pengangkut datang besok pagi.' });
  tell(regency, 'menindaklanjuti');
  await citizen.reply(trackingId, 'Baik, saya tunggu.');
  tell('Warga', 'menanggapi di SP4N-LAPOR!');
  await until(`the reply at ${second}`, async () =>
    (await officer.find(complaintId))?.replies.length ? true : undefined,
  );
  tell(regency, 'membaca tanggapan itu');
  return { title: 'Kabupaten/kota → nasional → kabupaten/kota', complaintId, regencies: [second] };
};

/** Not the first regency's matter, nor the second's: it ends with the province, which knows the whole way. */
export const transferred: PlayRound = async (endpoints, { first, second, province }, tell) => {
  const citizen = new Citizen(endpoints);
  const [one, two, three] = [first, second, province].map((code) => new Officer(endpoints, code)) as [
    Officer,
    Officer,
    Officer,
  ];
  const trackingId = await citizen.file({
    title: 'Jembatan di jalan provinsi retak',
    body: 'Retak di sisi utara jembatan makin lebar, truk masih lewat.',
    category: 'Jembatan',
    agencyCode: first,
  });
  const complaintId = `national-${trackingId}`;
  tell('Warga', `melapor di SP4N-LAPOR!, nomor ${trackingId}`);
  const passOn = async (from: Officer, to: Officer): Promise<void> => {
    await untilHandledBy(from, complaintId);
    await from.take(complaintId, 'transfer', { to: to.code, reason: 'Bukan wewenang kami.' });
    tell(nameOf(endpoints, from.code), `meneruskan ke ${nameOf(endpoints, to.code)}: bukan wewenang`);
  };
  await passOn(one, two);
  await passOn(two, three);
  const known = await untilHandledBy(three, complaintId);
  tell(nameOf(endpoints, province), `menerimanya dengan riwayat ${known.history.length} langkah`);
  await three.take(complaintId, 'follow-ups', { text: 'Jembatan ditutup bagi truk mulai hari ini.' });
  tell(nameOf(endpoints, province), 'menindaklanjuti');
  await until('the answer on the national platform', async () =>
    (await citizen.find(complaintId))?.answers.length ? true : undefined,
  );
  tell('SP4N-LAPOR!', 'menampilkan tindak lanjut itu');
  return { title: 'Diteruskan dua kali', complaintId, regencies: [province] };
};
