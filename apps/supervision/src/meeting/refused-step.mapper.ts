import { problem } from '#http';
import { LineNotStanding, MeetingNotInState, MeetingUnderWay } from './meeting.errors.js';

/** @throws the problem that says why a step was refused; anything else as it came */
export async function orRefused<Result>(work: Promise<Result>): Promise<Result> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof MeetingNotInState || error instanceof MeetingUnderWay) {
      throw problem(409, 'Conflict', { detail: error.message });
    }
    if (error instanceof LineNotStanding) throw problem(404, 'Not Found', { detail: error.message });
    throw error;
  }
}
