import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { conditionKinds, deliveries, type ConditionKind, type Delivery } from './alert-rule.js';
import { channels, type Channel } from './alerts.js';
import { endings, type Ending } from './judge.js';

export class AcknowledgementResponse {
  @ApiProperty()
  by!: string;

  @ApiProperty({ format: 'date-time' })
  at!: string;

  @ApiProperty({ type: String, nullable: true })
  note!: string | null;
}

export class WarningResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: 'integer', description: 'Number of its rule' })
  rule!: number;

  @ApiProperty({ example: 'Tenggat lewat menumpuk' })
  ruleName!: string;

  @ApiProperty({ enum: conditionKinds, enumName: 'ConditionKind' })
  kind!: ConditionKind;

  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: String, nullable: true, description: 'The topic, where it is about one' })
  subjectName!: string | null;

  @ApiProperty({ type: 'integer', description: 'Clocks, reports, days or hours, as it was read last' })
  count!: number;

  @ApiProperty({ type: 'integer', description: 'The same when it opened' })
  openedCount!: number;

  @ApiProperty({ example: '7 tenggat lewat', description: 'In Indonesian words' })
  text!: string;

  @ApiProperty({ example: '/tenggat?participant=63.71', description: 'The page that shows the cases' })
  page!: string;

  @ApiProperty({ format: 'date-time' })
  openedAt!: string;

  @ApiProperty({ format: 'date-time', description: 'When its condition was last found to hold' })
  readAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it is open' })
  closedAt!: string | null;

  @ApiProperty({
    enum: endings,
    enumName: 'WarningEnding',
    nullable: true,
    description: 'ended: its condition did; rule: the rule does not look there any more',
  })
  ending!: Ending | null;

  @ApiProperty({ type: [AcknowledgementResponse], description: 'Who saw it, the first first' })
  acknowledgements!: AcknowledgementResponse[];
}

export class OpenWarningListResponse {
  @ApiProperty({ type: [WarningResponse], description: 'The youngest first' })
  items!: WarningResponse[];

  @ApiProperty({ type: 'integer', description: 'How many of them nobody has seen' })
  unseen!: number;

  @ApiProperty({ description: 'Whether the person may say that they saw one' })
  mayAcknowledge!: boolean;
}

export class ClosedWarningListResponse {
  @ApiProperty({ type: [WarningResponse], description: 'What ended last first' })
  items!: WarningResponse[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Give it as `after` for the next page' })
  next!: number | null;
}

export class ConditionParameterResponse {
  @ApiProperty({ example: 'atLeast' })
  name!: string;

  @ApiProperty({ type: 'integer' })
  least!: number;

  @ApiProperty({ type: 'integer' })
  most!: number;

  @ApiProperty({ type: 'integer', description: 'What a rule begins with' })
  assumed!: number;

  @ApiProperty({ type: [Number], nullable: true, description: 'Null where every whole number between is one' })
  choices!: number[] | null;
}

export class ConditionKindResponse {
  @ApiProperty({ enum: conditionKinds, enumName: 'ConditionKind' })
  kind!: ConditionKind;

  @ApiProperty({ type: [ConditionParameterResponse] })
  parameters!: ConditionParameterResponse[];
}

export class ConditionResponse {
  @ApiProperty({ enum: conditionKinds, enumName: 'ConditionKind' })
  kind!: ConditionKind;

  @ApiProperty({ type: Object, example: { atLeast: 5 } })
  parameters!: Record<string, number>;
}

export class AlertRuleVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  name!: string;

  @ApiProperty({ type: ConditionResponse })
  condition!: ConditionResponse;

  @ApiProperty({ type: [ParticipantReferenceResponse], description: 'None for everybody' })
  participants!: ParticipantReferenceResponse[];

  @ApiProperty({ type: [String] })
  emails!: string[];

  @ApiProperty({ type: String, nullable: true })
  webhookUrl!: string | null;

  @ApiProperty({ enum: deliveries, enumName: 'AlertDelivery' })
  delivery!: Delivery;

  @ApiProperty()
  enabled!: boolean;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}

export class AlertRuleResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ type: [AlertRuleVersionResponse], description: 'The newest first: it is the one that holds' })
  versions!: AlertRuleVersionResponse[];
}

export class AlertRuleListResponse {
  @ApiProperty({ type: [AlertRuleResponse] })
  items!: AlertRuleResponse[];

  @ApiProperty({ type: [ConditionKindResponse], description: 'What a rule can look at' })
  kinds!: ConditionKindResponse[];

  @ApiProperty({ enum: channels, isArray: true, description: 'Channels on which this installation can send' })
  channels!: Channel[];

  @ApiProperty({ description: 'Whether the person may change rules' })
  maySet!: boolean;
}

export class AlertSettingsVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty({ type: String, nullable: true, example: '20:00' })
  quietFrom!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '07:00' })
  quietTo!: string | null;

  @ApiProperty()
  quietDaysOff!: boolean;

  @ApiProperty({ example: '07:30' })
  digestAt!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty()
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;
}

export class AlertSettingsResponse {
  @ApiProperty({ type: [AlertSettingsVersionResponse], description: 'The newest first: it is the one that holds' })
  versions!: AlertSettingsVersionResponse[];

  @ApiProperty({ example: 'WITA', description: 'Zone of the times' })
  zone!: string;

  @ApiProperty({ description: 'Whether the person may set them' })
  maySet!: boolean;
}
