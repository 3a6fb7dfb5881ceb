import type { ConditionKind, Delivery } from '../../../src/alert/alert-rule';
import type {
  DeliveryStateResponse,
  HeldNoticeResponse,
  MessageResponse,
} from '../../../src/alert/alert-delivery.response';
import type {
  AlertRuleListResponse,
  AlertRuleResponse,
  AlertRuleVersionResponse,
  AlertSettingsResponse,
  AlertSettingsVersionResponse,
  ClosedWarningListResponse,
  ConditionKindResponse,
  OpenWarningListResponse,
  WarningResponse,
} from '../../../src/alert/alert.response';
import type { Channel } from '../../../src/alert/alerts';
import type { MessageState } from '../../../src/alert/attempt';

export type { Channel, ConditionKind, Delivery, MessageState };
export type AlertRule = AlertRuleResponse;
export type AlertRules = AlertRuleListResponse;
export type AlertRuleVersion = AlertRuleVersionResponse;
export type AlertSettings = AlertSettingsResponse;
export type AlertSettingsVersion = AlertSettingsVersionResponse;
export type Deliveries = DeliveryStateResponse;
export type HeldNotice = HeldNoticeResponse;
export type KindOfCondition = ConditionKindResponse;
export type NoticeMessage = MessageResponse;
export type OpenWarnings = OpenWarningListResponse;
export type ClosedWarnings = ClosedWarningListResponse;
export type Warning = WarningResponse;
