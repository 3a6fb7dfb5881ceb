import { ApiProperty } from '@nestjs/swagger';
import { IsIn } from 'class-validator';
import type { ParticipantEventData } from '#contract';

const roles = ['admin', 'liaison', 'leader'] as const;

export class SignInRequest implements Pick<ParticipantEventData['signed-in'], 'role'> {
  @ApiProperty({ enum: roles })
  @IsIn(roles)
  role!: (typeof roles)[number];
}
