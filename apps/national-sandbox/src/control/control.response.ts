import type { Status } from '#contract';
import { ApiProperty } from '@nestjs/swagger';
import { zones } from '../behaviour/behaviour.js';
import type { Behaviour } from '../behaviour/behaviour.js';

const nullable = { type: Object, nullable: true } as const;

export class BehaviourResponse implements Behaviour {
  @ApiProperty(nullable)
  refuse!: Behaviour['refuse'];

  @ApiProperty(nullable)
  rateLimit!: Behaviour['rateLimit'];

  @ApiProperty(nullable)
  slowAccept!: Behaviour['slowAccept'];

  @ApiProperty({ type: Boolean })
  duplicateWebhooks!: boolean;

  @ApiProperty({ type: Boolean })
  duplicateChanges!: boolean;

  @ApiProperty({ type: Boolean })
  outOfOrderWebhooks!: boolean;

  @ApiProperty({ type: Boolean })
  outOfOrderChanges!: boolean;

  @ApiProperty({ type: Boolean })
  maintenance!: boolean;

  @ApiProperty({ type: String, enum: zones })
  stampZone!: Behaviour['stampZone'];

  @ApiProperty({ type: Boolean })
  stampWithoutZone!: boolean;

  @ApiProperty(nullable)
  autoVerification!: Behaviour['autoVerification'];
}

export class CallResponse {
  @ApiProperty({ type: String })
  id!: string;

  @ApiProperty({ type: String, format: 'date-time' })
  at!: Date;

  @ApiProperty({ type: String })
  method!: string;

  @ApiProperty({ type: String })
  path!: string;

  @ApiProperty({ type: 'integer' })
  status!: number;

  @ApiProperty({ type: Boolean, description: 'False: the caller had hung up' })
  answered!: boolean;

  @ApiProperty({ type: String, nullable: true })
  reference!: string | null;
}

export class CallsResponse {
  @ApiProperty({ type: [CallResponse] })
  calls!: readonly CallResponse[];

  @ApiProperty({ type: String })
  next!: string;
}

class AnswerResponse {
  @ApiProperty({ type: String, description: 'Code of the agency' })
  by!: string;

  @ApiProperty({ type: String })
  text!: string;
}

export class HeldComplaintResponse {
  @ApiProperty({ type: String, example: 'national-1916449' })
  complaintId!: string;

  @ApiProperty({ type: String })
  trackingId!: string;

  @ApiProperty({ type: String, nullable: true })
  agencyReference!: string | null;

  @ApiProperty({ type: String, example: 'diproses' })
  status!: Status;

  @ApiProperty({ type: String })
  title!: string;

  @ApiProperty({ type: String })
  body!: string;

  @ApiProperty({ type: [AnswerResponse] })
  answers!: readonly AnswerResponse[];

  @ApiProperty({ type: [String] })
  replies!: readonly string[];

  @ApiProperty({ type: 'integer', nullable: true, description: 'Highest version among the references' })
  agencyVersion!: number | null;

  @ApiProperty({ type: 'integer' })
  changes!: number;

  @ApiProperty({ type: String })
  digest!: string;
}

export class HeldComplaintsResponse {
  @ApiProperty({ type: [HeldComplaintResponse] })
  complaints!: readonly HeldComplaintResponse[];
}
