import { applyDecorators } from '@nestjs/common';
import { ApiProperty, type ApiPropertyOptions } from '@nestjs/swagger';
import { Type, type ClassConstructor } from 'class-transformer';
import {
  ArrayMaxSize,
  ArrayMinSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
  ValidateNested,
} from 'class-validator';

interface FieldOptions {
  readonly description?: string;
  readonly example?: unknown;
  /** May be left out. */
  readonly optional?: true;
}

/** Each field says its rule once: for the check and for the OpenAPI document. */
function field({ optional, ...documented }: FieldOptions & ApiPropertyOptions, ...checks: PropertyDecorator[]) {
  const documentation = ApiProperty({ ...documented, required: !optional } as ApiPropertyOptions);
  if (!optional) return applyDecorators(documentation, ...checks);
  return applyDecorators(
    documentation,
    ValidateIf((_request, value) => value !== undefined),
    ...checks,
  );
}

export const TextField = (maxLength: number, options: FieldOptions = {}) =>
  field({ type: String, minLength: 1, maxLength, ...options }, IsString(), MinLength(1), MaxLength(maxLength));

export const PatternField = (pattern: RegExp, options: FieldOptions = {}) =>
  field({ type: String, pattern: pattern.source, ...options }, IsString(), Matches(pattern));

export const ChoiceField = (choices: readonly string[], options: FieldOptions = {}) =>
  field({ enum: [...choices], ...options }, IsIn([...choices]));

export const BooleanField = (options: FieldOptions = {}) => field({ type: Boolean, ...options }, IsBoolean());

export const IntegerField = (minimum: number, maximum: number, options: FieldOptions = {}) =>
  field({ type: 'integer', minimum, maximum, ...options }, IsInt(), Min(minimum), Max(maximum));

export const ObjectField = (type: ClassConstructor<object>, options: FieldOptions = {}) =>
  field(
    { type, ...options },
    ValidateNested(),
    Type(() => type),
  );

export const ListField = (
  type: ClassConstructor<object>,
  [minItems, maxItems]: readonly [number, number],
  options: FieldOptions = {},
) =>
  field(
    { type, isArray: true, minItems, maxItems, ...options },
    IsArray(),
    ArrayMinSize(minItems),
    ArrayMaxSize(maxItems),
    ValidateNested({ each: true }),
    Type(() => type),
  );

export const CodeListField = (pattern: RegExp, maxItems: number, options: FieldOptions = {}) =>
  field(
    { type: String, isArray: true, maxItems, ...options },
    IsArray(),
    ArrayMaxSize(maxItems),
    Matches(pattern, { each: true }),
  );
