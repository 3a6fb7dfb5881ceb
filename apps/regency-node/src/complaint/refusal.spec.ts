import { describe, expect, it } from '@jest/globals';
import { aComplaint } from './complaint.builder.js';
import type { Complaint } from './complaint.js';
import { refusalOf } from './refusal.js';

const participants = new Set(['national', '63', '63.03', '63.71']);

const complaint = aComplaint({ status: 'belum-ditindaklanjuti' });
const handledElsewhere: Complaint = { ...complaint, handler: '63.03' };
const filedElsewhere: Complaint = { ...complaint, id: 'national-1', filedBy: 'national' };

describe('refusalOf', () => {
  it('lets the regency that filed and handles a complaint do everything that its status allows', () => {
    expect(refusalOf({ name: 'followedup', data: {} }, complaint, participants)).toBeNull();
    expect(refusalOf({ name: 'rated', data: {} }, complaint, participants)).toBeNull();
  });

  it('leaves handling to who handles it', () => {
    expect(refusalOf({ name: 'postponed', data: {} }, handledElsewhere, participants)).toBe('It is handled by 63.03.');
    expect(refusalOf({ name: 'followedup', data: {} }, handledElsewhere, participants)).toBe('It is handled by 63.03.');
  });

  it('lets a participant of a joint disposition answer, but not decide for the lead', () => {
    const joint: Complaint = { ...handledElsewhere, tasks: [{ participant: '63.71', lead: false, task: 'open' }] };
    expect(refusalOf({ name: 'followedup', data: {} }, joint, participants)).toBeNull();
    expect(refusalOf({ name: 'archived', data: {} }, joint, participants)).toBe('It is handled by 63.03.');
  });

  it("leaves the reporter's words to where the complaint was filed", () => {
    expect(refusalOf({ name: 'replied', data: {} }, filedElsewhere, participants)).toBe(
      'It was filed at national, which speaks for the reporter.',
    );
  });

  it('leaves the classification to who verified it', () => {
    const verified: Complaint = { ...complaint, verifiedBy: '63' };
    expect(refusalOf({ name: 'recategorised', data: {} }, verified, participants)).toBe('It was classified by 63.');
  });

  it('refuses the uninvolved', () => {
    const passedBy: Complaint = { ...filedElsewhere, handler: '63.03' };
    expect(refusalOf({ name: 'reopened', data: {} }, passedBy, participants)).toBe(
      'It was filed at national and is handled by 63.03.',
    );
  });

  it('lets the regency where it was filed close it for the reporter, and only who handles it for itself', () => {
    const closed = (by: string) => refusalOf({ name: 'completed', data: { by } }, handledElsewhere, participants);
    expect(closed('reporter')).toBeNull();
    expect(closed('admin')).toBe('It is handled by 63.03.');
  });

  it('refuses what the status does not allow', () => {
    expect(refusalOf({ name: 'postponed', data: {} }, { ...complaint, status: 'selesai' }, participants)).toBe(
      'This cannot happen while it is selesai.',
    );
  });

  it('passes a complaint on to another participant only', () => {
    const to = (code: string) => refusalOf({ name: 'transferred', data: { to: code } }, complaint, participants);
    expect(to('63.03')).toBeNull();
    expect(to('63.71')).toBe('It cannot be passed on to yourselves.');
    expect(to('62.01')).toBe('62.01 does not take part.');
  });

  it('disposes to those who take part only', () => {
    const to = (participant: string) =>
      refusalOf({ name: 'disposed', data: { to: [{ participant }] } }, complaint, participants);
    expect(to('63.03')).toBeNull();
    expect(to('62.01')).toBe('62.01 does not take part.');
  });
});
