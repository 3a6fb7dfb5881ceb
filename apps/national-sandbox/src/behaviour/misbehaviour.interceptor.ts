import { setTimeout as pause } from 'node:timers/promises';
import { Injectable } from '@nestjs/common';
import type { BeforeApplicationShutdown, CallHandler, ExecutionContext, NestInterceptor } from '@nestjs/common';
import type { Request } from 'express';
import { mergeMap } from 'rxjs';
import type { Observable } from 'rxjs';
import { problem } from '#http';
import { BehaviourHandler } from './behaviour.handler.js';
import type { Admission } from './behaviour.handler.js';
import { callKind } from './judgement.js';

/** Treats a call by an agency as the behaviour says: lets it in or not, and answers at once or late. */
@Injectable()
export class MisbehaviourInterceptor implements NestInterceptor, BeforeApplicationShutdown {
  private readonly shutdown = new AbortController();

  constructor(private readonly behaviour: BehaviourHandler) {}

  beforeApplicationShutdown(): void {
    this.shutdown.abort();
  }

  async intercept(context: ExecutionContext, next: CallHandler): Promise<Observable<unknown>> {
    const { method, path } = context.switchToHttp().getRequest<Request>();
    const kind = callKind(method, path);
    const admission = await this.behaviour.admit(kind);
    if (!admission.admitted) throw refusal(admission);
    return next.handle().pipe(
      mergeMap(async (answer: unknown) => {
        await this.keepBack(await this.behaviour.delay(kind));
        return answer;
      }),
    );
  }

  private async keepBack(seconds: number): Promise<void> {
    if (seconds === 0) return;
    try {
      await pause(seconds * 1_000, undefined, { signal: this.shutdown.signal });
    } catch {
      // Whoever still waits at the end gets the answer now.
    }
  }
}

function refusal({ status, retryAfterSeconds }: Extract<Admission, { admitted: false }>) {
  if (retryAfterSeconds === null) {
    return problem(status, 'Refused on purpose', { detail: 'The sandbox was told to refuse this call.' });
  }
  return problem(status, 'Too many calls', {
    detail: 'There were more calls within one second than the sandbox was told to take.',
    headers: { 'Retry-After': String(retryAfterSeconds) },
  });
}
