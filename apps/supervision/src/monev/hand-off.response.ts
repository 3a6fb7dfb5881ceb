import { ApiProperty } from '@nestjs/swagger';
import { ParticipantReferenceResponse } from '../participant/participant.response.js';
import { FigureBasisResponse } from './figure-basis.response.js';

export class HandOffResponse {
  @ApiProperty({ type: ParticipantReferenceResponse, description: 'Who passed it on as bukan wewenang' })
  from!: ParticipantReferenceResponse;

  @ApiProperty({ type: ParticipantReferenceResponse, description: 'To whom' })
  to!: ParticipantReferenceResponse;

  @ApiProperty({ type: 'integer', description: 'Complaints that took this step at least once, secret ones among them' })
  complaints!: number;
}

export class HandOffListResponse extends FigureBasisResponse {
  @ApiProperty({ type: [HandOffResponse], description: 'The most frequent first' })
  items!: HandOffResponse[];
}
