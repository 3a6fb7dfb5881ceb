import { Transform } from 'class-transformer';
import { IsOptional, IsTimeZone } from 'class-validator';
import { zoneNames } from './indonesian-date.js';

const zoneOf = (written: unknown): unknown =>
  typeof written === 'string'
    ? ((zoneNames as Partial<Record<string, string>>)[written.toUpperCase()] ?? written)
    : written;

export class ImportWorkbookRequest {
  /** Zone of the export's times: WIB, WITA, WIT or an IANA name. Default: the participant's own, by assumption. */
  @IsOptional()
  @Transform(({ value }) => zoneOf(value))
  @IsTimeZone()
  zone?: string;
}
