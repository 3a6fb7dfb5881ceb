import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Transform, Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsBoolean,
  IsIn,
  IsInt,
  IsObject,
  IsOptional,
  IsString,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateIf,
} from 'class-validator';
import { deliveries, type Delivery } from './alert-rule.js';

const Trimmed = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) => (typeof value === 'string' ? value.trim() : value));

const Nullable = (): PropertyDecorator => ValidateIf((_sent, value: unknown) => value !== null);

const TrimmedEach = (): PropertyDecorator =>
  Transform(({ value }: { value: unknown }) =>
    Array.isArray(value) ? (value as unknown[]).map((item) => (typeof item === 'string' ? item.trim() : item)) : value,
  );

const mostNumber = 2_147_483_647;

export class AlertRuleRequest {
  @ApiProperty({ minLength: 1, maxLength: 120, example: 'Tenggat lewat menumpuk' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name!: string;

  @ApiProperty({
    type: Object,
    description: 'What is looked at, with its parameters',
    example: { kind: 'overdue', parameters: { atLeast: 5 } },
  })
  @IsObject()
  condition!: Record<string, unknown>;

  @ApiProperty({ type: [String], example: ['63.71'], description: 'Whom it looks at; none for everybody' })
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(20, { each: true })
  participants!: string[];

  @ApiProperty({ type: [String], description: 'Who is told by e-mail; at most 20' })
  @TrimmedEach()
  @IsArray()
  @ArrayMaxSize(20)
  @IsString({ each: true })
  @MaxLength(320, { each: true })
  emails!: string[];

  @ApiProperty({
    type: String,
    nullable: true,
    maxLength: 500,
    description: 'Address that is told by a signed webhook; null for none',
  })
  @Trimmed()
  @Nullable()
  @IsString()
  @MaxLength(500)
  webhookUrl!: string | null;

  @ApiProperty({ enum: deliveries, enumName: 'AlertDelivery', description: 'At once, or with the daily digest' })
  @IsIn(deliveries)
  delivery!: Delivery;

  @ApiProperty({ description: 'Whether it warns' })
  @IsBoolean()
  enabled!: boolean;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so: kept with the version' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}

export class AlertRuleChangeRequest extends AlertRuleRequest {
  @ApiProperty({ type: 'integer', description: 'The version that is changed: the one that was read' })
  @IsInt()
  @Min(1)
  @Max(mostNumber)
  basedOn!: number;
}

export class AlertSettingsRequest {
  @ApiProperty({ type: String, nullable: true, example: '20:00', description: 'Null when there are no quiet hours' })
  @Nullable()
  @IsString()
  @MaxLength(5)
  quietFrom!: string | null;

  @ApiProperty({ type: String, nullable: true, example: '07:00' })
  @Nullable()
  @IsString()
  @MaxLength(5)
  quietTo!: string | null;

  @ApiProperty({ description: 'Whether it is quiet all day when nobody works' })
  @IsBoolean()
  quietDaysOff!: boolean;

  @ApiProperty({ example: '07:30', description: 'When digests leave' })
  @IsString()
  @MaxLength(5)
  digestAt!: string;

  @ApiProperty({ type: 'integer', description: 'The version that is changed: the one that was read' })
  @IsInt()
  @Min(1)
  @Max(mostNumber)
  basedOn!: number;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so: kept with the version' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}

export class AcknowledgementRequest {
  @ApiPropertyOptional({ maxLength: 2_000, description: 'What is being done about it' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MaxLength(2_000)
  note?: string;
}

export class ClosedWarningsRequest {
  @ApiPropertyOptional({ type: 'integer', minimum: 1, description: '`next` of the page before' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(mostNumber)
  after?: number;

  @ApiPropertyOptional({ type: 'integer', minimum: 1, maximum: 100, default: 25 })
  @Type(() => Number)
  @IsInt()
  @Min(1)
  @Max(100)
  limit = 25;
}
