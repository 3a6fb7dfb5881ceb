import { describe, expect, it } from '@jest/globals';
import { canHappen, statusAfter, statuses, type Status, type StatusEvent } from './status.js';

const fresh = { answered: false, openTasks: false, ruled: false };

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

describe('statusAfter a ruling', () => {
  const ruled = { ...fresh, ruled: true };

  it.each<[StatusEvent, Status, Status]>([
    ['verified', 'selesai', 'belum-ditindaklanjuti'],
    ['disposed', 'diarsip', 'belum-ditindaklanjuti'],
    ['postponed', 'selesai', 'ditunda'],
    ['archived', 'selesai', 'diarsip'],
    ['withdrawn', 'selesai', 'diarsip'],
    ['completed', 'diarsip', 'selesai'],
    ['reopened', 'belum-terverifikasi', 'belum-ditindaklanjuti'],
    ['resumed', 'diarsip', 'belum-ditindaklanjuti'],
  ])('makes %s hold in a complaint that is %s', (event, before, after) => {
    expect(statusAfter(event, before, fresh)).toBe(before);
    expect(statusAfter(event, before, ruled)).toBe(after);
  });

  it('leaves alone what goes on already', () => {
    expect(statusAfter('resumed', 'diproses', ruled)).toBe('diproses');
    expect(statusAfter('reopened', 'diproses', ruled)).toBe('diproses');
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
