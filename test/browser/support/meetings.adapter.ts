import type { Page } from 'playwright-core';
import { asked } from './figures.adapter.js';

/** What the browser tests read of a meeting. */
export interface ApiMeeting {
  readonly id: number;
  readonly parts: readonly {
    readonly participant: { readonly code: string; readonly name: string };
    readonly agenda: readonly {
      readonly rule: string;
      readonly figure: { readonly value: number | null };
      readonly page: string;
    }[];
    readonly former: readonly { readonly id: number; readonly text: string; readonly state: string }[];
  }[];
}

const plan = {
  ...{ scheduledAt: '2026-07-06T09:00:00+08:00', place: 'Aula Diskominfo', from: '2020-01-01', to: '2020-12-31' },
};
const finding = {
  ...{ kind: 'finding', participant: '63.71', text: 'Tindak lanjut tidak menyebut waktu pekerjaan akan dimulai.' },
};
const promises = [
  {
    ...{ kind: 'commitment', participant: '63.71', text: 'Menambah dua admin pengaduan di Dinas PUPR' },
    ...{ owner: 'Kepala Dinas Kominfo', due: '2026-08-31' },
  },
  {
    ...{ kind: 'commitment', participant: '63.71', text: 'Menyusun jawaban baku yang menyebut tanggal' },
    ...{ owner: 'Sekretaris Daerah', due: '2999-08-31' },
  },
  {
    ...{ kind: 'commitment', participant: '63.03', text: 'Menuntaskan laporan yang lewat tenggat' },
    ...{ owner: 'Admin koordinator', due: '2999-07-31' },
  },
];
const people = [
  { name: 'Siti Aminah', function: 'Kepala Bidang IKP', participant: '63.71' },
  { name: 'Budi Santoso', function: 'Admin koordinator', participant: '63.03' },
];

/** Orders something of the API as whoever looks at the page. */
async function orderedOf<Answer>(page: Page, address: string, data: object): Promise<Answer> {
  const answer = await page.context().request.post(address, { data });
  if (!answer.ok()) throw new Error(`${address} was answered with ${answer.status()}: ${await answer.text()}`);
  return (await answer.json()) as Answer;
}

interface MeetingPeople {
  readonly supervisor: () => Promise<Page>;
  readonly leader: () => Promise<Page>;
  /** A complaint that went from one to another. */
  readonly complaint: () => Promise<string>;
}

/** Meetings and a joint handling, each made the first time that somebody asks for it. */
export class Meetings {
  private ended: Promise<number> | undefined;
  private present: Promise<number> | undefined;
  private together: Promise<number> | undefined;

  constructor(private readonly people: MeetingPeople) {}

  /** Number of one that is closed; of its commitments the leader of 63.71 reports one. */
  closed(): Promise<number> {
    this.ended ??= this.hold();
    return this.ended;
  }

  /** Number of one that has begun, and opens with what became of {@link closed}; no other can be open beside it. */
  begun(): Promise<number> {
    this.present ??= this.closed().then(() => this.begin());
    return this.present;
  }

  /** Number of a joint handling with a task for 63.71. */
  joint(): Promise<number> {
    this.together ??= this.bringTogether();
    return this.together;
  }

  /** Opens a meeting, and gives it. */
  open(page: Page): Promise<ApiMeeting> {
    return orderedOf(page, '/api/meetings', plan);
  }

  callOff(page: Page, id: number): Promise<ApiMeeting> {
    return orderedOf(page, `/api/meetings/${id}/call-off`, { reason: 'Cukup untuk hari ini' });
  }

  private async hold(): Promise<number> {
    const page = await this.people.supervisor();
    const { id } = await this.open(page);
    const order = (path: string, data: object) => orderedOf(page, `/api/meetings/${id}/${path}`, data);
    await order('begin', {});
    for (const line of [finding, ...promises]) await order('lines', line);
    await order('attendance', { people });
    await order('close', {});
    await order('addenda', { text: 'Tenggat kedua berlaku mulai Agustus.', reason: 'Salah tulis' });
    const leader = await this.people.leader();
    const { items } = await asked<{ items: { id: number }[] }>(leader, `/api/commitments?meeting=${id}`);
    const report = { kind: 'reported', text: 'Dua admin sudah ditunjuk dengan SK tanggal 3 Juli.' };
    await orderedOf(leader, `/api/commitments/${items.at(-1)?.id ?? 0}/reports`, report);
    return id;
  }

  private async begin(): Promise<number> {
    const page = await this.people.supervisor();
    const { id } = await this.open(page);
    await orderedOf(page, `/api/meetings/${id}/begin`, {});
    await orderedOf(page, `/api/meetings/${id}/lines`, finding);
    return id;
  }

  private async bringTogether(): Promise<number> {
    const page = await this.people.supervisor();
    const order = {
      ...{ complaintId: await this.people.complaint(), lead: '63.03', members: ['63.71'] },
      aim: 'Batas kewenangan disepakati dan lampu menyala kembali',
    };
    const { id } = await orderedOf<{ id: number }>(page, '/api/joint-handlings', order);
    const task = { participant: '63.71', text: 'Memeriksa jaringan kabel', due: '2999-12-31' };
    await orderedOf(page, `/api/joint-handlings/${id}/tasks`, task);
    await orderedOf(page, `/api/joint-handlings/${id}/tasks`, {
      ...{ participant: '63.03', text: 'Mengirim petugas ke lokasi', due: '2026-01-31' },
    });
    return id;
  }
}
