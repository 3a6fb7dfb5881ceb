import { ApiProperty } from '@nestjs/swagger';
import { moveKinds, type MoveKind } from './clock-moves.js';
import { CalendarYearSetting, ClockRuleSetting, LimitSetting } from './clock-settings.request.js';
import { clockNames, type ClockName } from './limit.js';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';

export class SettingVersionResponse {
  @ApiProperty({ type: 'integer', description: 'Version of all settings together that brought it' })
  version!: number;

  @ApiProperty({ description: 'Who changed it' })
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty({ description: 'Why' })
  reason!: string;
}

class SettingsResponse {
  @ApiProperty({ type: 'integer', description: 'The version that is shown' })
  version!: number;

  @ApiProperty({ type: [SettingVersionResponse], description: 'All versions, the present one first' })
  versions!: SettingVersionResponse[];
}

export class LimitsResponse extends SettingsResponse {
  @ApiProperty({ type: [LimitSetting] })
  limits!: LimitSetting[];
}

export class CalendarsResponse extends SettingsResponse {
  @ApiProperty({ type: [CalendarYearSetting] })
  years!: CalendarYearSetting[];
}

export class ClockRulesResponse extends SettingsResponse {
  @ApiProperty({ type: [ClockRuleSetting] })
  rules!: ClockRuleSetting[];
}

export class ChangedSettingsResponse {
  @ApiProperty({
    type: 'integer',
    description: 'The new version; what it moves is at `/api/clock-recomputes/{version}`',
  })
  version!: number;
}

export const recomputeStates = ['running', 'done', 'superseded'] as const;
export type RecomputeState = (typeof recomputeStates)[number];

export class RecomputeResponse {
  @ApiProperty({ type: 'integer', description: 'The version of the settings that made it necessary' })
  version!: number;

  @ApiProperty({
    enum: recomputeStates,
    enumName: 'RecomputeState',
    description: '`superseded`: settings were changed again before it ended, and the next recompute took the rest over',
  })
  state!: RecomputeState;

  @ApiProperty({ type: 'integer', description: 'Complaints computed anew' })
  done!: number;

  @ApiProperty({ type: 'integer', nullable: true, description: 'Complaints it may touch; null until they are counted' })
  total!: number | null;

  @ApiProperty({ type: 'integer', description: 'Deadlines that moved' })
  moved!: number;

  @ApiProperty({ format: 'date-time' })
  startedAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true })
  finishedAt!: string | null;
}

export class RecomputeListResponse {
  @ApiProperty({ type: [RecomputeResponse], description: 'The youngest first' })
  items!: RecomputeResponse[];
}

export class ClockMoveResponse {
  @ApiProperty({ example: '63.71-2026-000123' })
  complaintId!: string;

  @ApiProperty({ enum: clockNames, enumName: 'ClockName' })
  clock!: ClockName;

  @ApiProperty({ type: ParticipantReferenceResponse })
  participant!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer' })
  cycle!: number;

  @ApiProperty({ enum: moveKinds, enumName: 'ClockMoveKind', description: '`added`, `gone`: only after, only before' })
  kind!: MoveKind;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null when it stood still' })
  before!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null when it stands still' })
  after!: string | null;
}

export class ClockMoveListResponse {
  @ApiProperty({ type: [ClockMoveResponse] })
  items!: ClockMoveResponse[];

  @ApiProperty({ type: String, nullable: true, description: 'Give this as `after` to read on; null at the end' })
  next!: string | null;
}

export class OutageResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;

  @ApiProperty({ format: 'date-time' })
  from!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null while it goes on' })
  until!: string | null;

  @ApiProperty({ description: 'Who noted it' })
  notedBy!: string;

  @ApiProperty({ format: 'date-time' })
  notedAt!: string;

  @ApiProperty({ description: 'How it is known' })
  reason!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Who noted its end, when that was later' })
  endedBy!: string | null;
}

export class OutageListResponse {
  @ApiProperty({ type: [OutageResponse], description: 'The youngest first' })
  items!: OutageResponse[];
}

export class NotedOutageResponse {
  @ApiProperty({ type: 'integer' })
  id!: number;
}
