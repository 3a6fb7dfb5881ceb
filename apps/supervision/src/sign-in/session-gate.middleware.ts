import { Injectable, type NestMiddleware } from '@nestjs/common';
import type { NextFunction, Request, Response } from 'express';
import { problem } from '#http';
import { isPublicPage, pathOf } from './public-page.js';

/**
 * What is open without a session: each has a lock of its own, or holds nothing about anybody. Paths are spelt out to
 * their end, since `/assets/../index.html` is a page.
 */
const open = [
  /^\/auth\/(?:sign-in|callback|sign-out|signed-out)$/,
  /^\/health\/(?:live|ready)$/,
  /^\/metrics$/,
  /^\/openapi\.json$/,
  /^\/v1\/operator\/[a-z]+$/,
  /^\/assets\/[\w-][\w.-]*$/,
  /^\/[\w-]+\.(?:ico|png|svg|webmanifest)$/,
];

/** Nothing is open to nobody: without a session a page leads to signing in, and the API answers 401. */
@Injectable()
export class SessionGate implements NestMiddleware {
  use(request: Request, response: Response, next: NextFunction): void {
    const path = pathOf(request);
    if (isPublicPage(path) || request.session.person !== undefined || open.some((pattern) => pattern.test(path))) {
      next();
    } else if (path.startsWith('/api/') || (request.method !== 'GET' && request.method !== 'HEAD')) {
      throw problem(401, 'Unauthorized', { detail: 'Sign in first, at /auth/sign-in.' });
    } else {
      response.redirect(302, `/auth/sign-in?return=${encodeURIComponent(request.originalUrl)}`);
    }
  }
}
