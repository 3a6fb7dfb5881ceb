import { Module } from '@nestjs/common';
import type { Clock } from '#kernel';
import { ComplaintModule } from '../complaint/complaint.module.js';
import { HUB_CONFIG, type HubConfig } from '../hub.config.js';
import { NATIONAL_PACE, type CallPace } from '../participant/call-pace.js';
import { ParticipantDirectory } from '../participant/participant.directory.js';
import { ParticipantModule } from '../participant/participant.module.js';
import type { CalledDestination } from './call/call-lane.handler.js';
import { CallLanes } from './call/call-lanes.handler.js';
import { DELIVERY_CLOCK, DELIVERY_SETTINGS, settingsFor } from './delivery-settings.js';
import { DeliveryJob } from './delivery.job.js';
import { ExpandEntries } from './expansion/expand-entries.handler.js';
import { ExpansionQuery } from './expansion/expansion.query.js';
import { RecipientFeed } from './expansion/recipient-feed.handler.js';
import { ReporterIdentities } from './expansion/reporter-identities.adapter.js';
import { DeliveriesController } from './gateway/deliveries.controller.js';
import { KafkaLane } from './kafka/kafka-lane.handler.js';
import { PrepareBatch } from './kafka/prepare-batch.handler.js';
import { LaneDirectory, NATIONAL_DESTINATION } from './lane-directory.handler.js';
import { LaneRepository } from './lane/lane.repository.js';
import { LaneTypeormRepository } from './lane/lane.typeorm-repository.js';
import { LedgerNews } from './lane/ledger-news.adapter.js';
import { AnnounceRegistration } from './national/announce-registration.handler.js';
import { HttpNationalPlatform } from './national/http-national.adapter.js';
import type { NationalCourierParts } from './national/national-courier.handler.js';
import { nationalDestination } from './national/national-destination.handler.js';
import { TellNationalAgain } from './national/tell-national-again.handler.js';
import { TrackingIdQuery } from './national/tracking-id.query.js';
import { PendingRepository } from './pending/pending.repository.js';
import { PendingTypeormRepository } from './pending/pending.typeorm-repository.js';
import { OpenRequests } from './request/open-requests.repository.js';
import { OpenRequestsTypeormRepository } from './request/open-requests.typeorm-repository.js';
import { RestateComplaint } from './request/restate-complaint.handler.js';
import { SendRequest } from './request/send-request.handler.js';
import { DeliveryStatusController } from './status/delivery-status.controller.js';
import { LaneQuery } from './status/lane.query.js';
import { HttpWebhookReceiver } from './webhook/http-webhook.adapter.js';
import { WebhookDestination } from './webhook/webhook-destination.handler.js';
import { WebhookReceiver } from './webhook/webhook-receiver.js';

const clock: Clock = () => new Date();

/** Provides {@link NationalCourierParts}, or null when no national platform is connected. */
const NATIONAL_COURIER_PARTS = Symbol('parts of the national courier');

function courierParts(
  { national }: HubConfig,
  history: ExpansionQuery,
  trackingIds: TrackingIdQuery,
  announce: AnnounceRegistration,
  participants: ParticipantDirectory,
): NationalCourierParts | null {
  if (national === null) return null;
  const platform = new HttpNationalPlatform(national);
  const names = async () => new Map((await participants.all()).map(({ code, name }) => [code, name]));
  return { platform, history, trackingIds, announce, names };
}

/** Null without a national platform: its entries then wait in the ledger until one is connected. */
const connectedNational = (parts: NationalCourierParts | null, pace: CallPace): CalledDestination | null =>
  parts && nationalDestination(parts, pace);

/** Every way out of the hub. */
@Module({
  imports: [ComplaintModule, ParticipantModule],
  controllers: [DeliveriesController, DeliveryStatusController],
  providers: [
    AnnounceRegistration,
    CallLanes,
    DeliveryJob,
    ExpandEntries,
    ExpansionQuery,
    KafkaLane,
    LaneDirectory,
    LaneQuery,
    LedgerNews,
    PrepareBatch,
    RecipientFeed,
    ReporterIdentities,
    RestateComplaint,
    SendRequest,
    TellNationalAgain,
    TrackingIdQuery,
    WebhookDestination,
    { provide: DELIVERY_CLOCK, useValue: clock },
    {
      provide: DELIVERY_SETTINGS,
      useFactory: ({ takeoverSeconds }: HubConfig) => settingsFor(takeoverSeconds),
      inject: [HUB_CONFIG],
    },
    { provide: LaneRepository, useClass: LaneTypeormRepository },
    { provide: OpenRequests, useClass: OpenRequestsTypeormRepository },
    { provide: PendingRepository, useClass: PendingTypeormRepository },
    { provide: WebhookReceiver, useClass: HttpWebhookReceiver },
    {
      provide: NATIONAL_COURIER_PARTS,
      useFactory: courierParts,
      inject: [HUB_CONFIG, ExpansionQuery, TrackingIdQuery, AnnounceRegistration, ParticipantDirectory],
    },
    {
      provide: NATIONAL_DESTINATION,
      useFactory: connectedNational,
      inject: [NATIONAL_COURIER_PARTS, NATIONAL_PACE],
    },
  ],
  exports: [LaneDirectory, LaneRepository, OpenRequests, RestateComplaint, SendRequest, TellNationalAgain],
})
export class DeliveryModule {}
