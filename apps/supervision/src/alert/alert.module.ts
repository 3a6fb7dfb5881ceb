import { Module, type DynamicModule } from '@nestjs/common';
import type { ProvinceConfiguration } from '#config';
import { ClockModule } from '../clock/clock.module.js';
import { provinceZone } from '../clock/province-zone.js';
import { MonevModule } from '../monev/monev.module.js';
import { PROVINCE } from '../participant/participant.module.js';
import { QualityModule } from '../quality/quality.module.js';
import { TrendModule } from '../trend/trend.module.js';
import { AcknowledgeWarning } from './acknowledge-warning.handler.js';
import { AlertDeliveryController } from './alert-delivery.controller.js';
import { AlertJob } from './alert.job.js';
import { AlertRuleController } from './alert-rule.controller.js';
import { AlertRuleQuery } from './alert-rule.query.js';
import { AlertRuleRepository } from './alert-rule.repository.js';
import { AlertRuleTypeormRepository } from './alert-rule.typeorm-repository.js';
import { AlertSettingsController } from './alert-settings.controller.js';
import { ALERTS, PAGES_URL, type AlertsConfig } from './alerts.js';
import { ChangeAlertRule } from './change-alert-rule.handler.js';
import { ChangeAlertSettings } from './change-alert-settings.handler.js';
import { ConditionReadingQuery } from './condition-reading.query.js';
import { DeliverNotices } from './deliver-notices.handler.js';
import { EvaluateAlerts } from './evaluate-alerts.handler.js';
import { HeldNotices } from './held-notices.query.js';
import { HoursQuery } from './hours.query.js';
import { NOTICE_POSTS, type NoticePosts } from './notice-post.js';
import { OutboxQuery } from './outbox.query.js';
import { OutboxRepository } from './outbox.repository.js';
import { OutboxTypeormRepository } from './outbox.typeorm-repository.js';
import { ParticipantReadingQuery } from './participant-reading.query.js';
import { RunAlerts } from './run-alerts.handler.js';
import { SeedAlerts } from './seed-alerts.handler.js';
import { SendAgain } from './send-again.handler.js';
import { SignReadingQuery } from './sign-reading.query.js';
import { SmtpPost } from './smtp-post.adapter.js';
import { WarningController } from './warning.controller.js';
import { WarningPages } from './warning-pages.query.js';
import { WarningQuery } from './warning.query.js';
import { WarningRepository } from './warning.repository.js';
import { WarningTypeormRepository } from './warning.typeorm-repository.js';
import { WebhookPost } from './webhook-post.adapter.js';

interface AlertOptions {
  readonly alerts: AlertsConfig;
  /** Address at which browsers reach the pages, without a slash at its end. */
  readonly publicUrl: string;
}

const postsOf = (
  { mail, ...webhooks }: AlertsConfig,
  pagesUrl: string,
  { province }: ProvinceConfiguration,
): NoticePosts => ({
  email: new SmtpPost(mail, {
    page: `${pagesUrl}/peringatan`,
    timeZone: province.timeZone,
    zone: provinceZone(province).abbreviation,
  }),
  webhook: new WebhookPost(webhooks),
});

/** What the province is warned of, and how it hears of it. */
@Module({})
export class AlertModule {
  static with({ alerts, publicUrl }: AlertOptions): DynamicModule {
    return {
      module: AlertModule,
      imports: [ClockModule, MonevModule, QualityModule, TrendModule],
      controllers: [AlertRuleController, AlertSettingsController, AlertDeliveryController, WarningController],
      providers: [
        AcknowledgeWarning,
        AlertJob,
        AlertRuleQuery,
        ChangeAlertRule,
        ChangeAlertSettings,
        ConditionReadingQuery,
        DeliverNotices,
        EvaluateAlerts,
        HeldNotices,
        HoursQuery,
        OutboxQuery,
        ParticipantReadingQuery,
        RunAlerts,
        SeedAlerts,
        SendAgain,
        SignReadingQuery,
        WarningPages,
        WarningQuery,
        { provide: ALERTS, useValue: alerts },
        { provide: PAGES_URL, useValue: publicUrl },
        { provide: NOTICE_POSTS, inject: [ALERTS, PAGES_URL, PROVINCE], useFactory: postsOf },
        { provide: AlertRuleRepository, useClass: AlertRuleTypeormRepository },
        { provide: OutboxRepository, useClass: OutboxTypeormRepository },
        { provide: WarningRepository, useClass: WarningTypeormRepository },
      ],
    };
  }
}
