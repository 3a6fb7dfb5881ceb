import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { Request } from 'express';
import { problem } from '#http';
import type { Person } from './role.js';

/** The person whose session the request belongs to. */
export const SignedIn = createParamDecorator((_data: unknown, context: ExecutionContext): Person => {
  const { person } = context.switchToHttp().getRequest<Request>().session;
  if (person === undefined) throw problem(401, 'Unauthorized', { detail: 'Sign in first, at /auth/sign-in.' });
  return person;
});
