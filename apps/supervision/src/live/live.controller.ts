import { Controller, Get, Inject, Req, Res } from '@nestjs/common';
import {
  ApiCookieAuth,
  ApiExtraModels,
  ApiOkResponse,
  ApiOperation,
  ApiProduces,
  ApiTags,
  ApiUnauthorizedResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { concatMap, from, interval, map, merge, startWith, takeWhile, throttleTime, type Observable } from 'rxjs';
import { seesOnly, type Person } from '../sign-in/role.js';
import { SignedIn } from '../sign-in/signed-in.guard.js';
import { CaseChangedResponse, FiguresChangedResponse, type LiveChangeResponse } from './live-change.response.js';
import { LiveFeed } from './live-feed.client.js';

/** Milliseconds between two signs of life of a stream, at each of which its session is checked as well. */
export const HEARTBEAT = Symbol('heartbeat of live streams');

/** Least milliseconds between two `figures-changed`. */
const figuresPause = 1_000;

@ApiTags('live')
@ApiCookieAuth()
@ApiUnauthorizedResponse({ description: 'Nobody is signed in' })
@Controller('api/live')
export class LiveController {
  constructor(
    private readonly feed: LiveFeed,
    @Inject(HEARTBEAT) private readonly heartbeat: number,
  ) {}

  @Get()
  @ApiOperation({
    summary: 'Server-sent events as cases change',
    description:
      'After a reconnection (`Last-Event-ID`) the first event is `figures-changed`: what was missed is not sent again, so read anew what is shown.',
  })
  @ApiProduces('text/event-stream')
  @ApiExtraModels(CaseChangedResponse, FiguresChangedResponse)
  @ApiOkResponse({
    schema: { oneOf: [{ $ref: getSchemaPath(CaseChangedResponse) }, { $ref: getSchemaPath(FiguresChangedResponse) }] },
  })
  live(@Req() request: Request, @Res() response: Response, @SignedIn() person: Person): void {
    response.writeHead(200, {
      'Content-Type': 'text/event-stream',
      'Cache-Control': 'no-store',
      'X-Accel-Buffering': 'no',
    });
    response.write('retry: 2000\n\n');
    let id = Date.now();
    const missed = request.headers['last-event-id'] !== undefined;
    const lines = merge(
      this.events(person, missed).pipe(map((event) => `id: ${(id += 1)}\ndata: ${JSON.stringify(event)}\n\n`)),
      interval(this.heartbeat).pipe(
        concatMap(() => from(isSignedIn(request))),
        map((signedIn) => (signedIn ? ': heartbeat\n\n' : null)),
      ),
    ).pipe(takeWhile((line) => line !== null));
    const subscription = lines.subscribe({
      next: (line) => response.write(line),
      complete: () => response.end(),
      error: () => response.destroy(),
    });
    response.on('close', () => {
      subscription.unsubscribe();
    });
  }

  private events(person: Person, missed: boolean): Observable<LiveChangeResponse> {
    const only = seesOnly(person);
    const cases = this.feed.changes.pipe(
      concatMap((changes) => changes.filter(({ involved }) => only === null || involved.includes(only))),
      map(({ id, participant, version }): LiveChangeResponse => ({ type: 'case-changed', id, participant, version })),
    );
    const figures = this.feed.changes.pipe(
      throttleTime(figuresPause, undefined, { leading: true, trailing: true }),
      map((): LiveChangeResponse => ({ type: 'figures-changed' })),
    );
    const changes = merge(cases, figures);
    return missed ? changes.pipe(startWith({ type: 'figures-changed' } as const)) : changes;
  }
}

/** Whether the session that the stream began with is still there. */
const isSignedIn = (request: Request): Promise<boolean> =>
  new Promise((resolve) => {
    request.session.reload((error?: unknown) => {
      resolve(!error && request.session.person !== undefined);
    });
  });
