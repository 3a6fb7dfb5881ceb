import { describe, expect, it } from '@jest/globals';
import { canHappen, statusAfter, statuses, type Status, type StatusEvent } from './status.js';

const fresh = { answered: false, openTasks: false };

describe('statusAfter', () => {
  it.each<[StatusEvent, Status, Status]>([
    ['filed', 'belum-terverifikasi', 'belum-terverifikasi'],
    ['verified', 'belum-terverifikasi', 'belum-ditindaklanjuti'],
    ['disposed', 'belum-terverifikasi', 'belum-ditindaklanjuti'],
    ['transferred', 'belum-terverifikasi', 'belum-terverifikasi'],
    ['transferred', 'belum-ditindaklanjuti', 'belum-ditindaklanjuti'],
    ['followedup', 'belum-ditindaklanjuti', 'diproses'],
    ['postponed', 'diproses', 'ditunda'],
    ['archived', 'diproses', 'diarsip'],
    ['withdrawn', 'belum-terverifikasi', 'diarsip'],
    ['completed', 'diproses', 'selesai'],
  ])('leads by %s from %s to %s', (event, before, after) => {
    expect(statusAfter(event, before, fresh)).toBe(after);
  });

  it('leaves the status alone when the reporter replies, whatever it is', () => {
    for (const status of statuses) expect(statusAfter('replied', status, fresh)).toBe(status);
  });

  it.each<StatusEvent>(['resumed', 'reopened'])('goes on after %s where it stopped: answered or not', (event) => {
    expect(statusAfter(event, 'ditunda', { ...fresh, answered: true })).toBe('diproses');
    expect(statusAfter(event, 'ditunda', fresh)).toBe('belum-ditindaklanjuti');
  });

  it('is complete only when no task is open', () => {
    expect(statusAfter('completed', 'belum-ditindaklanjuti', { ...fresh, openTasks: true })).toBe('diproses');
    expect(statusAfter('completed', 'ditunda', { ...fresh, openTasks: true })).toBe('ditunda');
    expect(statusAfter('completed', 'ditunda', fresh)).toBe('selesai');
  });

  it('does not open a closed complaint again by a follow-up that comes late', () => {
    expect(statusAfter('followedup', 'selesai', fresh)).toBe('selesai');
    expect(statusAfter('followedup', 'diarsip', fresh)).toBe('diarsip');
  });

  it('keeps the status when a delivered event crossed one of ours', () => {
    expect(statusAfter('postponed', 'selesai', fresh)).toBe('selesai');
  });
});

describe('canHappen', () => {
  it('lets nobody handle what is closed until it is reopened', () => {
    for (const event of ['verified', 'disposed', 'transferred', 'postponed', 'archived'] as const) {
      expect(canHappen(event, 'selesai')).toBe(false);
      expect(canHappen(event, 'diarsip')).toBe(false);
    }
    expect(canHappen('reopened', 'selesai')).toBe(true);
    expect(canHappen('reopened', 'diarsip')).toBe(true);
  });
});
