import { handlerOf, type Complaint } from './complaint.js';
import type { Happening } from './complaint.events.js';

/** Which part of a complaint a happening speaks about. Each part has one owner at a time. */
export const fields = [
  'report',
  'reporter-voice',
  'tracking-id',
  'status',
  'handling',
  'classification',
  'relation',
] as const;
export type Field = (typeof fields)[number];

export function fieldOf(happening: Happening): Field {
  switch (happening.name) {
    case 'filed':
      return 'report';
    case 'replied':
    case 'rated':
    case 'withdrawn':
      return 'reporter-voice';
    case 'registered':
      return 'tracking-id';
    case 'recorded':
    case 'completed':
    case 'reopened':
    case 'postponed':
    case 'resumed':
    case 'archived':
      return 'status';
    case 'verified':
    case 'disposed':
    case 'transferred':
    case 'followedup':
      return 'handling';
    case 'recategorised':
      return 'classification';
    case 'linked':
    case 'attached':
      return 'relation';
  }
}

/** The reporter speaks where they filed and, once it has a tracking id, on the national platform too. */
const hearsReporter = (complaint: Complaint, source: string): boolean =>
  source === complaint.filedBy || (source === 'national' && complaint.trackingId !== null);

/** Whether a participant handles it, or is to do a part of it. */
export const holdsTask = (complaint: Complaint, source: string): boolean =>
  source === handlerOf(complaint) || complaint.assignments.some(({ participant }) => participant === source);

/** Provinces have two digits. Theirs is to rule, and to say that two complaints are one matter. */
export const isProvince = (source: string): boolean => /^\d{2}$/.test(source);

/** Whether the source may say this about this complaint. What it may not say becomes a conflict. */
export function owns(complaint: Complaint, source: string, happening: Happening): boolean {
  switch (happening.name) {
    case 'filed':
      return source === complaint.filedBy;
    case 'recorded':
      return true;
    case 'registered':
      return source === 'national';
    case 'replied':
    case 'rated':
    case 'withdrawn':
      return hearsReporter(complaint, source);
    case 'followedup':
    case 'transferred':
      return holdsTask(complaint, source);
    case 'verified':
    case 'disposed':
    case 'postponed':
    case 'resumed':
    case 'archived':
      return source === handlerOf(complaint);
    case 'completed':
      return happening.by === 'admin'
        ? holdsTask(complaint, source)
        : hearsReporter(complaint, source) || holdsTask(complaint, source);
    case 'reopened':
    case 'attached':
      return hearsReporter(complaint, source) || holdsTask(complaint, source);
    case 'linked':
      return isProvince(source) || hearsReporter(complaint, source) || holdsTask(complaint, source);
    case 'recategorised':
      return source === (complaint.verifiedBy ?? handlerOf(complaint));
  }
}
