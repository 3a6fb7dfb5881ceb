import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsOptional, IsString, MaxLength } from 'class-validator';
import { problem } from '#http';
import { readPeriod } from '../recap/recap-period.js';
import { scopes, type Scope } from './figures.js';
import { checkPeriod, PeriodRequest } from './period.request.js';

/** Which complaints figures are about. */
export class FigureRequest extends PeriodRequest {
  @ApiPropertyOptional({
    maxLength: 50,
    example: '2026-S1',
    description:
      'The period by its name instead of `from` and `to`: a year `2026`, semester `2026-S1`, quarter `2026-Q1`, month `2026-01`',
  })
  @IsOptional()
  @IsString()
  @MaxLength(50)
  period?: string;

  @ApiPropertyOptional({
    enum: scopes,
    enumName: 'Scope',
    default: '14-instansi',
    description: 'Whose complaints are counted',
  })
  @IsIn(scopes)
  scope: Scope = '14-instansi';
}

/** First and last day; null leaves an end open. */
export interface AskedPeriod {
  readonly from: string | null;
  readonly to: string | null;
}

/** @throws a 400 problem when the period cannot be read, is said twice, or ends before it begins */
export function periodOf({ period, from, to }: Pick<FigureRequest, 'period' | 'from' | 'to'>): AskedPeriod {
  if (period === undefined) {
    checkPeriod({ ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) });
    return { from: from ?? null, to: to ?? null };
  }
  if (from !== undefined || to !== undefined) throw refused('period', 'stands beside from or to, say one of both');
  return namedPeriod('period', period);
}

/** @throws a 400 problem naming `field` when it is no name of a period */
export function namedPeriod(field: string, name: string): { readonly from: string; readonly to: string } {
  const named = readPeriod(name);
  if (named === null) throw refused(field, 'is no period such as 2026, 2026-S1, 2026-Q1, 2026-01');
  return named;
}

export const refused = (field: string, reason: string) =>
  problem(400, 'Fields not valid', { detail: `${field} ${reason}.`, errors: [{ field, reason }] });
