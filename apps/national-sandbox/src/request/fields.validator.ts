import { applyDecorators } from '@nestjs/common';
import { ApiProperty } from '@nestjs/swagger';
import type { ApiPropertyOptions } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsOptional, ValidateBy, ValidateNested } from 'class-validator';
import {
  choiceRule,
  flagRule,
  instantRule,
  listRule,
  NOT_AN_OBJECT,
  notAList,
  numberRule,
  objectRule,
  textRule,
} from './field-rules.js';
import type { Range, Rule, TextRules } from './field-rules.js';

interface Presence {
  /** May be left out or null. Default false. */
  readonly optional?: boolean;
}

/** One rule a field, so that a wrong field is told of once; and its shape for the OpenAPI document. */
function field(rule: Rule, shape: ApiPropertyOptions, { optional = false }: Presence): PropertyDecorator {
  const validation = ValidateBy({
    name: 'rule',
    validator: {
      validate: (value) => rule(value) === null,
      defaultMessage: (context) => rule(context?.value) ?? '',
    },
  });
  return optional
    ? applyDecorators(
        ApiProperty({ ...shape, required: false, nullable: true } as ApiPropertyOptions),
        IsOptional(),
        validation,
      )
    : applyDecorators(ApiProperty(shape), validation);
}

export const TextField = (options: TextRules & Presence & { readonly example?: string }): PropertyDecorator => {
  const { min = 1, max, example } = options;
  const shape = { type: String, minLength: min, maxLength: max, ...(example === undefined ? {} : { example }) };
  return field(textRule(options), shape, options);
};

export const InstantField = (): PropertyDecorator =>
  field(instantRule, { type: String, format: 'date-time', example: '2026-03-02T09:15:00+08:00' }, {});

export const FlagField = (presence: Presence = {}): PropertyDecorator => field(flagRule, { type: Boolean }, presence);

export const NumberField = (options: Presence & Range): PropertyDecorator =>
  field(numberRule(options), { type: 'integer', minimum: options.min, maximum: options.max }, options);

/** A number in a query string or a form, where everything is text. */
export const NumberTextField = (options: Presence & Range): PropertyDecorator =>
  applyDecorators(
    Transform(({ value }: { value: unknown }) =>
      typeof value === 'string' && /^\d{1,9}$/.test(value) ? Number(value) : value,
    ),
    NumberField(options),
  );

export const ChoiceField = (options: Presence & { readonly of: readonly string[] }): PropertyDecorator =>
  field(choiceRule(options.of), { type: String, enum: [...options.of] }, options);

type RequestClass = () => new () => object;

/** Another request class inside this one. */
export const NestedField = (type: RequestClass, presence: Presence = {}): PropertyDecorator =>
  applyDecorators(field(objectRule, { type }, presence), ValidateNested({ message: NOT_AN_OBJECT }), Type(type));

export const NestedListField = (type: RequestClass, { max }: { readonly max: number }): PropertyDecorator =>
  applyDecorators(
    field(listRule(max), { type, isArray: true, minItems: 1, maxItems: max }, {}),
    ValidateNested({ each: true, message: notAList(max) }),
    Type(type),
  );
