import { ApiPropertyOptional } from '@nestjs/swagger';
import { IsOptional, Matches } from 'class-validator';
import { PeriodRequest } from './period.request.js';

export class HandOffRequest extends PeriodRequest {
  @ApiPropertyOptional({ example: '63.71', description: 'Only what this participant gave or got' })
  @IsOptional()
  @Matches(/^(?:national|\d{2}(?:\.\d{2})?)$/, { message: 'must be the code of a participant such as 63.71' })
  participant?: string;
}
