import type { CallPace } from '../../participant/call-pace.js';
import type { CalledDestination } from '../call/call-lane.handler.js';
import { NationalCourier, type NationalCourierParts } from './national-courier.handler.js';

/** Complaints on their way to the platform at the same time. */
const sideBySide = 8;

/** The national platform as a destination. */
export const nationalDestination = (parts: NationalCourierParts, pace: CallPace): CalledDestination => ({
  destination: 'national',
  recipient: 'national',
  sideBySide,
  pace,
  carrier: (guard) => {
    const courier = new NationalCourier(parts, guard);
    return () => courier.carrier();
  },
});
