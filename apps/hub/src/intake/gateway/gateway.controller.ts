import { Body, Controller, Headers, HttpCode, Param, Post, Req } from '@nestjs/common';
import {
  ApiAcceptedResponse,
  ApiConsumes,
  ApiExtraModels,
  ApiNotFoundResponse,
  ApiOperation,
  ApiTags,
  ApiUnauthorizedResponse,
  getSchemaPath,
} from '@nestjs/swagger';
import { problem, type RequestWithRawBody } from '#http';
import { AuthenticateParticipant } from '../../participant/authenticate-participant.handler.js';
import { AcceptEvents } from './accept-events.handler.js';
import { EventReceiptResponse } from './event-receipt.response.js';

const single = 'application/cloudevents+json';
const batch = 'application/cloudevents-batch+json';
const either = 'application/json';

/** Most events in one request, besides its limit of 1 MB. */
const mostEvents = 2_000;

/** Most errors told when no event of a batch was accepted. */
const mostErrors = 100;

@ApiTags('gateway')
@ApiExtraModels(EventReceiptResponse)
@Controller('v1/participants/:code/events')
export class GatewayController {
  constructor(
    private readonly authenticate: AuthenticateParticipant,
    private readonly acceptEvents: AcceptEvents,
  ) {}

  @Post()
  @HttpCode(202)
  @ApiOperation({
    summary: 'Send events',
    description:
      'One CloudEvent, or an array of them, signed by Standard Webhooks with the secret of the participant. ' +
      'Answered once the broker has every accepted event; sending an event again changes nothing.',
  })
  @ApiConsumes(single, batch, either)
  @ApiAcceptedResponse({
    description: 'A receipt; for a batch an array with one for each event, in their order',
    schema: {
      oneOf: [
        { $ref: getSchemaPath(EventReceiptResponse) },
        { type: 'array', items: { $ref: getSchemaPath(EventReceiptResponse) } },
      ],
    },
  })
  @ApiUnauthorizedResponse({ description: 'Not signed, or not with the secret of this participant' })
  @ApiNotFoundResponse({ description: 'Nobody takes part under this code' })
  async take(
    @Param('code') code: string,
    @Headers('content-type') contentType: string | undefined,
    @Req() request: RequestWithRawBody,
    @Body() body: unknown,
  ): Promise<EventReceiptResponse | EventReceiptResponse[]> {
    const type = mediaTypeOf(contentType);
    await this.authenticate.handle(code, request.headers, request.rawBody);
    const candidates = candidatesOf(type, body);
    const receipts = await this.acceptEvents.handle(code, candidates);
    if (!receipts.some(({ accepted }) => accepted)) throw refused(receipts, Array.isArray(body));
    const [receipt] = receipts;
    return Array.isArray(body) || !receipt ? receipts : receipt;
  }
}

function mediaTypeOf(contentType: string | undefined): string {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? '';
  if (type === single || type === batch || type === either) return type;
  throw problem(415, 'Content type not supported', {
    detail: `Events come as ${single}, ${batch} or ${either}.`,
    headers: { 'Accept-Post': `${single}, ${batch}, ${either}` },
  });
}

function candidatesOf(type: string, body: unknown): readonly unknown[] {
  const whole = (reason: string) => problem(422, 'Events refused', { errors: [{ field: '', reason }] });
  if (type === batch && !Array.isArray(body)) throw whole('must be an array of events');
  if (type === single && Array.isArray(body)) throw whole(`must be one event; an array comes as ${batch}`);
  const candidates: readonly unknown[] = Array.isArray(body) ? body : [body];
  if (candidates.length === 0) throw whole('holds no event');
  if (candidates.length > mostEvents) throw whole(`holds more than ${mostEvents} events`);
  return candidates;
}

function refused(receipts: readonly EventReceiptResponse[], numbered: boolean) {
  const errors = receipts.flatMap(({ errors: own = [] }, index) =>
    own.map(({ field, reason }) => ({
      field: numbered ? [index, field].filter((part) => part !== '').join('.') : field,
      reason,
    })),
  );
  return problem(422, 'Events refused', { detail: 'No event was accepted.', errors: errors.slice(0, mostErrors) });
}
