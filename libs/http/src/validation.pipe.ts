import { ValidationPipe, type ValidationError } from '@nestjs/common';
import { problem, type FieldProblem } from './problem.js';

/** Checks DTOs by their class-validator rules, refuses fields they do not name and turns plain objects into them. */
export const validationPipe = (): ValidationPipe =>
  new ValidationPipe({
    whitelist: true,
    forbidNonWhitelisted: true,
    transform: true,
    validationError: { target: false, value: false },
    exceptionFactory: (errors) =>
      problem(400, 'Fields not valid', {
        detail: 'The request has fields that are missing, unknown or not valid.',
        errors: errors.flatMap((error) => fieldProblems(error, '')),
      }),
  });

function fieldProblems(error: ValidationError, parent: string): FieldProblem[] {
  const field = parent + error.property;
  const own = Object.entries(error.constraints ?? {}).map(([rule, message]) => ({
    field,
    reason: rule === 'whitelistValidation' ? 'is not part of this request' : withoutName(message, error.property),
  }));
  return [...own, ...(error.children ?? []).flatMap((child) => fieldProblems(child, `${field}.`))];
}

/** class-validator begins its messages with the property's name, which `field` says already. */
const withoutName = (message: string, property: string): string =>
  message.startsWith(`${property} `) ? message.slice(property.length + 1) : message;
