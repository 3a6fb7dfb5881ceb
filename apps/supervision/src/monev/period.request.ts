import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsIn, IsISO8601, IsOptional, Matches } from 'class-validator';
import { problem } from '#http';
import { dateBases, type DateBasis } from './figures.js';

/** Calendars have no year 0. */
const day = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

/** A period in days of the province's calendar, both ends included, and by which day a complaint falls into it. */
export class PeriodRequest {
  @ApiPropertyOptional({ format: 'date', description: 'First day; without it the period has no beginning' })
  @IsOptional()
  @Matches(day, { message: 'must be a day such as 2021-01-31' })
  @IsISO8601({ strict: true }, { message: 'is not a day of the calendar' })
  from?: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day; without it the period has no end' })
  @IsOptional()
  @Matches(day, { message: 'must be a day such as 2021-01-31' })
  @IsISO8601({ strict: true }, { message: 'is not a day of the calendar' })
  to?: string;

  @ApiPropertyOptional({
    enum: dateBases,
    enumName: 'DateBasis',
    default: 'received',
    description: 'By which day a complaint falls into the period',
  })
  @IsIn(dateBases)
  dateBasis: DateBasis = 'received';
}

/** @throws a 400 problem when the period ends before it begins */
export function checkPeriod({ from, to }: Pick<PeriodRequest, 'from' | 'to'>): void {
  if (from === undefined || to === undefined || from <= to) return;
  throw problem(400, 'Fields not valid', {
    detail: 'The period ends before it begins.',
    errors: [{ field: 'to', reason: `is before from, ${from}` }],
  });
}
