import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches, MaxLength } from 'class-validator';

export class EvidenceRequest {
  @ApiPropertyOptional({
    description: 'For whom the bundle is made; stands in it and is kept on record',
    maxLength: 200,
    example: 'Ombudsman RI Perwakilan Kalimantan Selatan',
  })
  @IsOptional()
  @Matches(/\S/, { message: 'must say for whom' })
  @MaxLength(200)
  for?: string;
}
