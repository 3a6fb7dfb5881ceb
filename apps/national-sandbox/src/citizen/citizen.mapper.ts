import { problem } from '#http';
import type { Agency, Reporter, Report } from '../complaint/complaint.js';
import { UNJUDGED } from '../complaint/words.js';
import type { FileByCitizenRequest } from './citizen.request.js';

/** @throws a 400 problem when the agency is none of those that can be addressed */
export function toReport(request: FileByCitizenRequest, agencies: readonly Agency[]): Omit<Report, 'filedAt'> {
  const agency = agencies.find(({ code }) => code === request.agencyCode);
  if (agency === undefined) {
    throw problem(400, 'Fields not valid', {
      detail: 'The complaint is addressed to nobody.',
      errors: [{ field: 'agencyCode', reason: 'must be the code of the province or of one of its regencies' }],
    });
  }
  return {
    title: request.title,
    body: request.body,
    classification: request.classification ?? UNJUDGED,
    category: request.category ?? null,
    channel: 'Website',
    anonymous: request.anonymous ?? false,
    secret: request.secret ?? false,
    agency,
  };
}

export const toReporter = ({ name, phone, email }: FileByCitizenRequest): Reporter => ({
  name,
  phone: phone ?? null,
  email: email ?? null,
});
