import { describe, expect, it } from '@jest/globals';
import { aComplaint } from '../complaint/complaint.builder.js';
import type { Complaint } from '../complaint/complaint.js';
import { refusalOf } from '../complaint/refusal.js';
import { statuses } from '../complaint/status.js';
import { nextStep } from './next-step.js';
import { seededRandom } from './seeded-random.js';
import { temperamentOf } from './temperament.js';

const place = { code: '63.71', name: 'Banjarmasin', seat: 'Banjarmasin' };
const fast = { place, temperament: 'fast', neighbour: '63.72' } as const;
const participants = new Set(['national', '63.71', '63.72']);

const complaint = aComplaint();
const ours = [{ participant: '63.71', lead: true, task: 'open' }] as const;
const answered: Complaint = { ...complaint, status: 'diproses', tasks: ours, answers: [{ by: '63.71', text: 'Ya.' }] };

/** The names of what is done over many seeds. */
const stepsOf = (candidate: Complaint, officer: Parameters<typeof nextStep>[2] = fast) =>
  new Set(
    Array.from({ length: 200 }, (_, seed) => nextStep(seededRandom(String(seed)), candidate, officer)?.name ?? null),
  );

describe('nextStep', () => {
  it('verifies what came in, and seldom archives it', () => {
    expect(stepsOf(complaint)).toEqual(new Set(['verified', 'archived']));
  });

  it('is passed on once by an officer who passes on', () => {
    const passesOn = { ...fast, temperament: 'passes-on' } as const;
    expect(stepsOf(complaint, passesOn)).toEqual(new Set(['transferred']));
    expect(stepsOf({ ...complaint, transfers: 1 }, passesOn)).toEqual(new Set(['verified', 'archived']));
    expect(stepsOf(complaint, { ...passesOn, neighbour: null })).toEqual(new Set(['verified', 'archived']));
  });

  it('gives it to an office, which answers or postpones', () => {
    const verified: Complaint = { ...complaint, status: 'belum-ditindaklanjuti' };
    expect(stepsOf(verified)).toEqual(new Set(['disposed']));
    expect(stepsOf({ ...verified, tasks: ours })).toEqual(new Set(['followedup', 'postponed']));
    expect(stepsOf({ ...verified, status: 'ditunda' })).toEqual(new Set(['resumed']));
  });

  it('answers a reply, and closes what was answered', () => {
    expect(stepsOf(answered)).toEqual(new Set(['replied', 'completed']));
    expect(stepsOf({ ...answered, replies: ['Kapan?'] })).toEqual(new Set(['followedup']));
  });

  it('leaves the words of the reporter to where the complaint was filed', () => {
    const national: Complaint = { ...answered, id: 'national-1', filedBy: 'national' };
    expect(stepsOf(national)).toEqual(new Set(['completed']));
    expect(stepsOf({ ...national, status: 'selesai' })).toEqual(new Set([null]));
  });

  it('rates once what is complete', () => {
    expect(stepsOf({ ...answered, status: 'selesai' })).toEqual(new Set(['rated']));
    expect(stepsOf({ ...answered, status: 'selesai', rating: 4 })).toEqual(new Set([null]));
  });

  it('waits when another handles it, or when only the tasks of others are open', () => {
    expect(stepsOf({ ...answered, handler: '63.72' })).toEqual(new Set([null]));
    expect(stepsOf({ ...answered, tasks: [{ ...ours[0], task: 'done' }] })).toEqual(new Set([null]));
  });

  it('never does what a regency would be refused', () => {
    for (const status of statuses) {
      for (let seed = 0; seed < 100; seed += 1) {
        const candidate = { ...answered, status };
        const step = nextStep(seededRandom(String(seed)), candidate, fast);
        if (step) expect(refusalOf(step, candidate, participants)).toBeNull();
      }
    }
  });
});

describe('temperamentOf', () => {
  it('makes one of thirteen regencies silent and one pass things on', () => {
    const temperaments = Array.from({ length: 13 }, (_, index) => temperamentOf(index));
    expect(temperaments.filter((temperament) => temperament === 'silent')).toHaveLength(1);
    expect(temperaments.filter((temperament) => temperament === 'passes-on')).toHaveLength(1);
    expect(new Set(temperaments)).toContain('fast');
    expect(new Set(temperaments)).toContain('slow');
  });
});
