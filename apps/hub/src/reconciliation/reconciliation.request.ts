import { ApiPropertyOptional } from '@nestjs/swagger';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsBoolean, IsOptional, IsString, Matches } from 'class-validator';

export class ReconciliationRequest {
  @ApiPropertyOptional({ type: [String], description: 'Codes; without it everybody is compared', example: ['63.71'] })
  @IsOptional()
  @IsArray()
  @ArrayMinSize(1)
  @ArrayMaxSize(100)
  @IsString({ each: true })
  @Matches(/^(national|\d{2}(\.\d{2})?)$/, { each: true })
  participants?: string[];

  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'What everybody should hold is folded anew from the ledger',
  })
  @IsOptional()
  @IsBoolean()
  rebuild = false;
}
