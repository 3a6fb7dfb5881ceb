import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { IsInt, IsNumber, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { IsDay } from '#http';

export class DecreeRequest {
  @ApiProperty({ example: '63.71', maxLength: 20 })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiProperty({ example: '188.44/0123/KUM/2025', maxLength: 200, description: 'Number of the SK Tim' })
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  number!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  decreedOn!: string;

  @ApiPropertyOptional({ format: 'date', description: 'Last day on which it holds, when it names one' })
  @IsOptional()
  @IsDay()
  endsOn?: string;
}

export class SurveyRequest {
  @ApiProperty({ example: '63.71', maxLength: 20 })
  @IsString()
  @MaxLength(20)
  participant!: string;

  @ApiProperty({ format: 'date', description: 'First day of the period that was asked about' })
  @IsDay()
  from!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  to!: string;

  @ApiProperty({ minimum: 0, maximum: 100, description: 'IKM' })
  @IsNumber()
  @Min(0)
  @Max(100)
  value!: number;

  @ApiProperty({ type: 'integer', minimum: 1, maximum: 10_000_000 })
  @IsInt()
  @Min(1)
  @Max(10_000_000)
  respondents!: number;
}
