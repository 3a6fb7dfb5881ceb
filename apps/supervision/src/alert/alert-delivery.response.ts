import { ApiProperty } from '@nestjs/swagger';
import { channels, type Channel } from './alerts.js';
import { messageStates, type MessageState } from './attempt.js';

export class ChannelResponse {
  @ApiProperty({ enum: channels, enumName: 'AlertChannel' })
  channel!: Channel;

  @ApiProperty({ description: 'Whether this installation can send on it; until then notices wait' })
  isSetUp!: boolean;

  @ApiProperty({
    type: 'integer',
    description: 'Notices that wait: for quiet hours to end, the digest, or the channel',
  })
  held!: number;
}

export class HeldNoticeResponse {
  @ApiProperty({ enum: channels, enumName: 'AlertChannel' })
  channel!: Channel;

  @ApiProperty({ example: 'kepala.bidang@kalselprov.go.id' })
  address!: string;

  @ApiProperty({ example: 'Kota Banjarmasin: 7 tenggat lewat' })
  text!: string;

  @ApiProperty({
    type: String,
    format: 'date-time',
    nullable: true,
    description: 'When it may leave; null while the channel is not set up',
  })
  leavesAt!: string | null;
}

export class MessageResponse {
  @ApiProperty({ format: 'uuid' })
  id!: string;

  @ApiProperty({ enum: channels, enumName: 'AlertChannel' })
  channel!: Channel;

  @ApiProperty()
  address!: string;

  @ApiProperty({ type: [String], example: ['Kota Banjarmasin: 7 tenggat lewat'] })
  texts!: string[];

  @ApiProperty({ enum: messageStates, enumName: 'AlertMessageState' })
  state!: MessageState;

  @ApiProperty({ type: 'integer' })
  attempts!: number;

  @ApiProperty({ type: String, nullable: true, description: 'Why the last attempt failed' })
  lastError!: string | null;

  @ApiProperty({ format: 'date-time' })
  writtenAt!: string;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null when it is not tried any more' })
  nextAttemptAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'When it was taken, or given up' })
  endedAt!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'Who had it sent again last' })
  renewedBy!: string | null;
}

export class DeliveryStateResponse {
  @ApiProperty({ type: [ChannelResponse] })
  channels!: ChannelResponse[];

  @ApiProperty({ type: [HeldNoticeResponse], description: 'The oldest first; at most 100' })
  held!: HeldNoticeResponse[];

  @ApiProperty({
    type: [MessageResponse],
    description: 'What was given up, then what waits, then what was sent; in each the youngest first; at most 100',
  })
  messages!: MessageResponse[];

  @ApiProperty({ description: 'Whether the person may have a message sent again' })
  maySendAgain!: boolean;
}
