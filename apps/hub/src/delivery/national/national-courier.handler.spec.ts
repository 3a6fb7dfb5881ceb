import { beforeEach, describe, expect, it } from '@jest/globals';
import type { StoredEntry } from '../../complaint/ledger.repository.js';
import { DestinationFailed, NotReadyYet } from '../delivery.errors.js';
import { assignedTo, entryOf, happened, report, ruledOn } from '../entry.builder.js';
import { NationalCourier } from './national-courier.handler.js';
import { NationalPlatform, type HandedOver, type NationalChange, type Registration } from './national-platform.js';

const id = '63.71-2026-000123';
const filed = entryOf(happened('63.71', id, 'filed', report), { version: 1 });
const followedUp = entryOf(happened('63.71', id, 'followedup', { text: 'Kami periksa.' }), {
  version: 2,
  state: { status: 'diproses' },
});

/** Takes everything, keeps count, and follows the status rules of docs/national-api.md. */
class Platform extends NationalPlatform {
  readonly complaints: HandedOver[] = [];
  readonly changes: NationalChange[] = [];
  readonly asked: string[] = [];
  status = 'Belum Terverifikasi';

  create(complaint: HandedOver): Promise<Registration> {
    this.complaints.push(complaint);
    return Promise.resolve({ trackingId: '1916449', url: null });
  }

  findByReference(reference: string): Promise<Registration | null> {
    this.asked.push(reference);
    const known = this.complaints.some(({ agencyReference }) => agencyReference === reference);
    return Promise.resolve(known ? { trackingId: '1916449', url: null } : null);
  }

  change(_trackingId: string, change: NationalChange): Promise<string> {
    this.changes.push(change);
    if (change.kind === 'status') this.status = change.status;
    if (change.kind === 'follow-up' && this.status.startsWith('Belum')) this.status = 'Proses';
    return Promise.resolve(this.status);
  }

  hasTaken(_trackingId: string, reference: string): Promise<boolean> {
    this.asked.push(reference);
    return Promise.resolve(this.changes.some((change) => change.reference === reference));
  }

  statusOf(): Promise<string> {
    return Promise.resolve(this.status);
  }
}

describe('NationalCourier', () => {
  let platform: Platform;
  let announced: string[];
  let trackingId: string | null;
  let history: StoredEntry[];
  let announceFails: boolean;

  beforeEach(() => {
    platform = new Platform();
    announced = [];
    trackingId = null;
    history = [];
    announceFails = false;
  });

  const carrier = () => {
    const parts = {
      platform,
      history: { entriesBefore: () => Promise.resolve(new Map([[id, history]])) },
      trackingIds: { of: () => Promise.resolve(trackingId) },
      announce: {
        handle: (complaintId: string, registration: Registration) => {
          if (announceFails) return Promise.reject(new Error('no broker'));
          announced.push(`${complaintId} is ${registration.trackingId}`);
          return Promise.resolve();
        },
      },
      names: () => Promise.resolve(new Map([['63.71', 'Kota Banjarmasin']])),
    };
    const guard = {
      call: <Result>(make: (signal: AbortSignal) => Promise<Result>) => make(new AbortController().signal),
    };
    return new NationalCourier(parts, guard).carrier();
  };
  const send = (entry: StoredEntry, maybeSent = false) => carrier()({ entry, maybeSent });
  const references = (): string[] => platform.changes.map(({ reference }) => reference);

  it('hands a complaint over and announces its tracking id', async () => {
    await send(filed);
    expect(platform.complaints).toHaveLength(1);
    expect(platform.asked).toEqual([]);
    expect(announced).toEqual([`${id} is 1916449`]);
  });

  it('looks up before it hands over again what may have been taken', async () => {
    announceFails = true;
    await expect(send(filed)).rejects.toThrow('no broker');
    announceFails = false;
    await send(filed, true);
    expect(platform.complaints).toHaveLength(1);
    expect(announced).toEqual([`${id} is 1916449`]);
  });

  it('hands over what was not taken although it may have been', async () => {
    await send(filed, true);
    expect(platform.asked).toEqual([id]);
    expect(platform.complaints).toHaveLength(1);
  });

  it('does not hand over a complaint that the platform knows already', async () => {
    trackingId = '1916449';
    await send(filed, true);
    await send(entryOf(filed.event, { state: { trackingId: '1916449' } }));
    expect(platform.complaints).toEqual([]);
  });

  it('knows the tracking id at once for the entries behind', async () => {
    const carry = carrier();
    await carry({ entry: filed, maybeSent: false });
    await carry({ entry: followedUp, maybeSent: false });
    expect(references()).toEqual([`${id}/2`]);
  });

  it('waits while a complaint has no tracking id', async () => {
    await expect(send(followedUp)).rejects.toBeInstanceOf(NotReadyYet);
  });

  it('uses the tracking id that came later than the entry', async () => {
    trackingId = '1916449';
    await send(followedUp);
    expect(references()).toEqual([`${id}/2`]);
  });

  it('looks up before it repeats a change', async () => {
    trackingId = '1916449';
    await send(followedUp);
    await send(followedUp, true);
    expect(references()).toEqual([`${id}/2`]);
  });

  it('sets the status where the platform draws another conclusion', async () => {
    trackingId = '1916449';
    platform.status = 'Tunda';
    await send(followedUp);
    expect(references()).toEqual([`${id}/2`, `${id}/2/status`]);
    expect(platform.status).toBe('Proses');
  });

  it('finishes a status that it could not set the first time', async () => {
    trackingId = '1916449';
    platform.status = 'Tunda';
    const change = platform.change.bind(platform);
    platform.change = (known, wanted) =>
      wanted.kind === 'status' ? Promise.reject(new DestinationFailed('answers 500', true)) : change(known, wanted);
    await expect(send(followedUp)).rejects.toThrow('answers 500');
    platform.change = change;
    await send(followedUp, true);
    expect(references()).toEqual([`${id}/2`, `${id}/2/status`]);
  });

  it('asks nothing of the platform for what it has no words for', async () => {
    await send(entryOf(happened('63.71', id, 'linked', { duplicateOf: '63.71-1' })));
    await send(
      entryOf(
        happened('63.71', id, 'recorded', {
          ...report,
          trackingId: '1',
          status: 'selesai',
          statusWord: 'Selesai',
          row: 3,
        }),
      ),
    );
    expect([platform.asked, platform.changes, platform.complaints]).toEqual([[], [], []]);
  });

  describe('of a complaint whose past the platform was not told', () => {
    const replied = entryOf(happened('63.71', id, 'replied', { text: 'Terima kasih.' }), {
      version: 4,
      state: { status: 'ditunda' },
      joined: ['national'],
    });

    beforeEach(() => {
      const postponed = happened('63.71', id, 'postponed', { reason: 'Menunggu anggaran' });
      history = [filed, followedUp, entryOf(postponed, { version: 3, state: { status: 'ditunda' } })];
    });

    it('tells the past first', async () => {
      await send(replied);
      expect(platform.complaints).toHaveLength(1);
      expect(references()).toEqual([`${id}/2`, `${id}/3`, `${id}/4`]);
      expect(platform.status).toBe('Tunda');
    });

    it('tells nothing that the platform was told already', async () => {
      await send(filed);
      trackingId = '1916449';
      await send(followedUp);
      await send(replied);
      expect(platform.complaints).toHaveLength(1);
      expect(references()).toEqual([`${id}/2`, `${id}/3`, `${id}/4`]);
    });

    it('leaves the platform with the status of now, not with one of the past', async () => {
      await send(replied);
      platform.status = 'Belum Terverifikasi';
      trackingId = '1916449';
      await send(replied, true);
      expect(references().slice(3)).toEqual([`${id}/4/status`]);
      expect(platform.status).toBe('Tunda');
    });
  });

  it('does not correct the status of a disposition that the platform understands', async () => {
    trackingId = '1916449';
    platform.status = 'Belum Ditindaklanjuti';
    const disposed = entryOf(happened('63.71', id, 'disposed', { to: [{ participant: '63.71', lead: true }] }), {
      version: 2,
      state: { status: 'belum-ditindaklanjuti', assignments: assignedTo('63.71') },
    });
    await send(disposed);
    expect(references()).toEqual([`${id}/2`]);
  });

  describe('bringing a ruling', () => {
    const rulingOn = (claim: StoredEntry['event'], outcome: 'claim' | 'stands') =>
      entryOf(ruledOn(claim, outcome), { version: 4, state: { status: 'diproses', trackingId: '1916449' } });
    const closed = happened('national', id, 'completed', { by: 'reporter' });

    it('takes back that the platform closed it, once', async () => {
      platform.status = 'Selesai';
      await send(rulingOn(closed, 'stands'));
      await send(rulingOn(closed, 'stands'), true);
      expect(platform.status).toBe('Proses');
      expect(references()).toEqual([`${id}/4/status`]);
    });

    it('looks up a correction that may have been taken before the platform went on', async () => {
      platform.status = 'Selesai';
      await send(rulingOn(closed, 'stands'));
      platform.status = 'Selesai';
      await send(rulingOn(closed, 'stands'), true);
      expect(references()).toEqual([`${id}/4/status`]);
      expect(platform.asked).toEqual([`${id}/4/status`]);
    });

    it('tells the claim that won and sets the status right', async () => {
      platform.status = 'Tunda';
      const answered = happened('63.03', id, 'followedup', { text: 'Sudah ditambal.' });
      await send(rulingOn(answered, 'claim'));
      expect(references()).toEqual([`${id}/4`, `${id}/4/status`]);
      expect(platform.status).toBe('Proses');
    });

    it('is silent about a claim that the platform never heard of', async () => {
      platform.status = 'Selesai';
      await send(rulingOn(happened('63.03', id, 'completed', { by: 'admin' }), 'stands'));
      expect(platform.changes).toEqual([]);
    });
  });
});
