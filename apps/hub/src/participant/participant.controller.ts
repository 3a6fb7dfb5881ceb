import { Body, Controller, Get, Inject, Post, UseGuards } from '@nestjs/common';
import { ApiBearerAuth, ApiConflictResponse, ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import { inTopic, outTopic } from '#contract';
import { problem } from '#http';
import { TopicsMissing } from '#messaging';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { OperatorGuard } from '../operator.guard.js';
import { EnsureTopics } from './ensure-topics.handler.js';
import type { DeliveryWay } from './participant.js';
import { ParticipantRepository } from './participant.repository.js';
import { AddParticipantRequest } from './participant.request.js';
import { AddedParticipantResponse, ParticipantResponse } from './participant.response.js';
import { RegisterParticipants, newSecret } from './register-participants.handler.js';

@ApiTags('participants')
@ApiBearerAuth()
@UseGuards(OperatorGuard)
@Controller('v1/participants')
export class ParticipantController {
  constructor(
    private readonly participants: ParticipantRepository,
    private readonly register: RegisterParticipants,
    private readonly ensureTopics: EnsureTopics,
    @Inject(HUB_CONFIG) private readonly config: HubConfig,
  ) {}

  @Get()
  @ApiOkResponse({ type: [ParticipantResponse] })
  async list(): Promise<ParticipantResponse[]> {
    const all = await this.participants.overview();
    return all.map(
      ({ code, name, kind, timeZone, delivery, hasSecret, publicKey, lastHeartbeatAt, lastSignedInAt }) => ({
        code,
        name,
        kind,
        timeZone,
        delivery: delivery.kind,
        hasSecret,
        hasPublicKey: publicKey !== null,
        lastHeartbeatAt: lastHeartbeatAt?.toISOString() ?? null,
        lastSignedInAt: lastSignedInAt?.toISOString() ?? null,
      }),
    );
  }

  @Post()
  @ApiCreatedResponse({ type: AddedParticipantResponse })
  @ApiConflictResponse({
    description: 'It takes part already, or a topic of it is missing and the hub may not create it',
  })
  async add(@Body() request: AddParticipantRequest): Promise<AddedParticipantResponse> {
    await this.withTopics(request.code);
    const secret = newSecret();
    const added = await this.register.add({
      code: request.code,
      name: request.name,
      kind: request.kind,
      timeZone: request.timeZone ?? this.config.province.province.timeZone,
      delivery: deliveryOf(request),
      secret,
      publicKey: request.publicJwk ?? null,
    });
    if (!added) {
      throw problem(409, 'Participant exists', {
        errors: [{ field: 'code', reason: `${request.code} takes part already` }],
      });
    }
    return { code: request.code, secret, inTopic: inTopic(request.code), outTopic: outTopic(request.code) };
  }

  /** From the moment it takes part, it is written to. */
  private async withTopics(code: string): Promise<void> {
    try {
      await this.ensureTopics.handle([code]);
    } catch (error) {
      if (!(error instanceof TopicsMissing)) throw error;
      throw problem(409, 'Topics missing', {
        detail:
          'The hub may not create them. Apply the access rules first: ' +
          `npm run lapor -- topics apply --participant ${code}`,
        errors: error.topics.map((topic) => ({ field: 'code', reason: `topic ${topic} is missing` })),
      });
    }
  }
}

const deliveryOf = ({ delivery, webhookUrl }: AddParticipantRequest): DeliveryWay =>
  delivery === 'webhook' ? { kind: 'webhook', url: webhookUrl ?? '' } : { kind: delivery ?? 'kafka' };
