import { ApiProperty } from '@nestjs/swagger';

export class CaseChangedResponse {
  @ApiProperty({ enum: ['case-changed'], description: 'An entry of a case was taken in' })
  type!: 'case-changed';

  @ApiProperty({ description: 'The complaint', example: '63.71-2026-000123' })
  id!: string;

  @ApiProperty({ type: String, nullable: true, description: 'Code of the participant it counts for now, or null' })
  participant!: string | null;

  @ApiProperty({ type: 'integer', description: 'Version of the complaint after the entry' })
  version!: number;
}

export class FiguresChangedResponse {
  @ApiProperty({ enum: ['figures-changed'], description: 'Figures may have changed; sent at most once a second' })
  type!: 'figures-changed';
}

/** What `GET /api/live` sends as the data of each server-sent event, as JSON. */
export type LiveChangeResponse = CaseChangedResponse | FiguresChangedResponse;
