import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform } from 'class-transformer';
import { IsBoolean, IsInt, IsOptional, IsString, Max, MaxLength, Min, MinLength } from 'class-validator';

/** Neither XML nor a page has a place for them. */
const controls = /[^\P{Cc}\n]|\p{Noncharacter_Code_Point}/gu;

/** Without spaces round it, without signs that no page can show. */
const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    typeof value === 'string' ? value.toWellFormed().replaceAll('\r\n', '\n').replaceAll(controls, ' ').trim() : value,
  );

class StoryTextRequest {
  @ApiProperty({ maxLength: 100, example: '63.71-2026-000123', description: 'The completed case' })
  @IsString()
  @MaxLength(100)
  complaint!: string;

  @ApiProperty({ minLength: 5, maxLength: 120 })
  @Trimmed()
  @IsString()
  @MinLength(5)
  @MaxLength(120)
  title!: string;

  @ApiProperty({ minLength: 20, maxLength: 2_000, description: 'What was reported, in words of the office' })
  @Trimmed()
  @IsString()
  @MinLength(20)
  @MaxLength(2_000)
  reported!: string;

  @ApiProperty({ minLength: 20, maxLength: 2_000, description: 'What was done' })
  @Trimmed()
  @IsString()
  @MinLength(20)
  @MaxLength(2_000)
  done!: string;
}

export class StoryCheckRequest extends StoryTextRequest {}

export class StoryProposalRequest extends StoryTextRequest {
  @ApiPropertyOptional({
    type: Boolean,
    default: false,
    description: 'That what may give somebody away was looked at, and does not',
  })
  @IsBoolean()
  acknowledged = false;
}

export class StoryDraftRequest {
  @ApiProperty({ maxLength: 100, example: '63.71-2026-000123' })
  @IsString()
  @MaxLength(100)
  complaint!: string;
}

export class StoryDecisionRequest {
  @ApiProperty({ type: 'integer', minimum: 1, description: 'The version that was read' })
  @IsInt()
  @Min(1)
  @Max(2_147_483_647)
  version!: number;

  @ApiProperty({ description: 'Whether it is published' })
  @IsBoolean()
  approve!: boolean;

  @ApiPropertyOptional({ maxLength: 2_000, description: 'Why; has to be said when it is declined' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2_000)
  reason?: string;
}

export class StoryWithdrawalRequest {
  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why: kept with it' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}
