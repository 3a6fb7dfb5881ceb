import type { CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request, Response } from 'express';
import { map, type Observable } from 'rxjs';
import { reasonsIn, spokenTo, type Languages } from './languages.js';

/** For answers that tell what is wrong without being a refusal: each `{field, reason}` in the reader's language. */
export class ReasonsInterceptor implements NestInterceptor {
  constructor(private readonly languages: Languages) {}

  intercept(context: ExecutionContext, next: CallHandler): Observable<unknown> {
    const http = context.switchToHttp();
    const spoken = spokenTo(http.getRequest<Request>(), this.languages);
    http.getResponse<Response>().vary('Accept-Language');
    return next.handle().pipe(map((answer) => reasonsIn(spoken, answer)));
  }
}
