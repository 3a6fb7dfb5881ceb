import { CodedError } from '#kernel';
import { zoneNamed, type Zone } from './zone.js';

/** @throws CodedError when a province lies in no zone of Indonesia */
export function provinceZone({ timeZone }: { readonly timeZone: string }): Zone {
  const zone = zoneNamed(timeZone);
  if (zone !== null) return zone;
  throw new CodedError('ZONE_NOT_INDONESIAN', `Days of ${timeZone} cannot be counted: no zone of Indonesia.`);
}
