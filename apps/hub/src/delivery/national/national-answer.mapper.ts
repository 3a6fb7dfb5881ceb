import type { AxiosResponse } from 'axios';
import { failedAnswer } from '../call/http-outcome.mapper.js';
import { DestinationFailed, DestinationRefused, type DestinationBusy } from '../delivery.errors.js';

type Answer = Pick<AxiosResponse<unknown>, 'status' | 'headers' | 'data'>;
type Fields = Readonly<Record<string, unknown>>;

/** What the platform finds wrong with the very content; every other answer may be another one next time. */
const refusals: ReadonlySet<number> = new Set([400, 413, 422]);

/** The platform does not find the complaint, or finds the change unfit: nothing is wrong with the platform. */
const aboutEntry: ReadonlySet<number> = new Set([404, 409]);

const longestReason = 500;

/**
 * The body of an answer in which these fields are text.
 * @throws DestinationRefused | DestinationBusy | DestinationFailed when the answer is no success or not ours
 */
export function checkedBody<const Name extends string>(
  answer: Answer,
  ...names: readonly Name[]
): Readonly<Record<Name, string>> & Fields {
  const { status, data } = answer;
  if (status < 200 || status > 299) throw failureOf(answer);
  const body = fieldsOf(data);
  // The platform announces maintenance as a page, and not always with a 503.
  if (!body) throw new DestinationFailed('answers with something that is not JSON', true);
  const missing = names.find((name) => typeof body[name] !== 'string');
  if (missing !== undefined) throw new DestinationFailed(`answers without ${missing}`, true);
  return body as Readonly<Record<Name, string>> & Fields;
}

function failureOf(answer: Answer): DestinationRefused | DestinationBusy | DestinationFailed {
  const { status, data } = answer;
  const body = fieldsOf(data);
  if (!body && status < 500 && status !== 429) {
    return new DestinationFailed(`answers ${status} with something that is not JSON`, true);
  }
  if (body && refusals.has(status)) {
    return new DestinationRefused(`refused with ${status}: ${reasonIn(body)}`.slice(0, longestReason));
  }
  return failedAnswer(answer, aboutEntry);
}

/** Fields and reasons of a problem (RFC 9457), or its title. */
function reasonIn(body: Fields): string {
  const errors: unknown[] = Array.isArray(body.errors) ? body.errors : [];
  const reasons = errors.flatMap((error) => {
    const { field, reason } = fieldsOf(error) ?? {};
    return typeof field === 'string' && typeof reason === 'string' ? [`${field} ${reason}`] : [];
  });
  if (reasons.length > 0) return reasons.join('; ');
  return typeof body.title === 'string' ? body.title : 'no reason given';
}

export const fieldsOf = (value: unknown): Fields | null =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
