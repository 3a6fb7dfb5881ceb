import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import { IsIn, IsInt, IsObject, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';
import { FigureRequest } from '../monev/figure.request.js';
import { caseSigns, type CaseSign } from './sign.js';

const sorts = ['participant', 'complaints', '-complaints', 'share', '-share'] as const;
export type SignSort = (typeof sorts)[number];

export class SignRequest extends FigureRequest {
  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only this participant of the scope' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ enum: sorts, default: 'participant', description: 'With a minus the highest first' })
  @IsIn(sorts)
  sort: SignSort = 'participant';
}

export class SignCasesRequest extends FigureRequest {
  @ApiProperty({ enum: caseSigns, enumName: 'CaseSign' })
  @IsIn(caseSigns)
  sign!: CaseSign;

  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only those it answers for' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;

  @ApiPropertyOptional({ maxLength: 100, description: '`next` of the page before' })
  @IsOptional()
  @IsString()
  @MaxLength(100)
  after?: string;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 200, default: 50 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(200)
  limit = 50;
}

export class PastedAnswerRequest {
  @ApiPropertyOptional({ maxLength: 20, example: '63.71', description: 'Only answers of this participant' })
  @IsOptional()
  @IsString()
  @MaxLength(20)
  participant?: string;
}

export class SignSettingsRequest {
  @ApiProperty({ type: Object, description: 'Value by name of the parameter; all of them', example: { lowRating: 2 } })
  @IsObject()
  parameters!: Record<string, unknown>;

  @ApiProperty({ type: 'integer', description: 'The version that is changed: the one that was read' })
  @IsInt()
  @Min(1)
  basedOn!: number;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so: kept with the version' })
  @Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value))
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}
