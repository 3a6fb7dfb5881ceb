import { applyDecorators } from '@nestjs/common';
import { Transform } from 'class-transformer';
import { IsISO8601, IsString, Matches, MaxLength, MinLength } from 'class-validator';

/** Blanks around a text are no words. */
export const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

/** A text that says something, without blanks around it. */
export const IsWritten = (longest: number): PropertyDecorator =>
  applyDecorators(Trimmed(), IsString(), MinLength(1), MaxLength(longest));

/** A day of the calendar, `YYYY-MM-DD`. */
export const IsDay = (): PropertyDecorator =>
  applyDecorators(
    Matches(/^(?!0000)\d{4}-\d{2}-\d{2}$/, { message: 'must be a day such as 2026-01-31' }),
    IsISO8601({ strict: true }, { message: 'is not a day of the calendar' }),
  );

/** An instant with its offset: a time without one is a guess. */
export const IsInstant = (): PropertyDecorator =>
  applyDecorators(
    Matches(/^(?!0000)\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2}(\.\d{1,3})?)?(Z|[+-]\d{2}:\d{2})$/, {
      message: 'must be an instant with its offset, such as 2026-01-31T09:00:00+08:00',
    }),
    IsISO8601({ strict: true }, { message: 'is not an instant of the calendar' }),
  );
