import { ApiProperty, ApiPropertyOptional } from '@nestjs/swagger';
import { Type } from 'class-transformer';
import {
  ArrayMaxSize,
  IsArray,
  IsEmail,
  IsIn,
  IsInt,
  IsOptional,
  IsString,
  Matches,
  Max,
  MaxLength,
  Min,
  MinLength,
  ValidateNested,
} from 'class-validator';
import { IsDay, Trimmed } from '#http';
import {
  listedKinds,
  type ListedDecree,
  type ListedInstance,
  type ListedKind,
  type Liaison,
} from './participant-list.js';
import type { Tile } from './tile-map.js';

/** What documents can be set in. */
const name = /^[\p{Script=Latin}\d][\p{Script=Latin}\d '’.,()/-]*$/u;
const nameMessage = { message: 'must be letters, digits, spaces and . , ( ) / - only' };

/** A map of more is none that anybody reads. */
const furthestTile = 29;

export class TilePlace implements Tile {
  @ApiProperty({ type: 'integer', minimum: 0, maximum: furthestTile, description: 'From west to east' })
  @IsInt()
  @Min(0)
  @Max(furthestTile)
  column!: number;

  @ApiProperty({ type: 'integer', minimum: 0, maximum: furthestTile, description: 'From north to south' })
  @IsInt()
  @Min(0)
  @Max(furthestTile)
  row!: number;
}

export class DecreeSetting implements ListedDecree {
  @ApiProperty({ example: '188.44/0123/KUM/2025', maxLength: 200, description: 'Number of the SK Tim' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(200)
  number!: string;

  @ApiProperty({ format: 'date' })
  @IsDay()
  decreedOn!: string;

  @ApiProperty({ type: String, format: 'date', nullable: true, description: 'Last day on which it holds' })
  @IsOptional()
  @IsDay()
  endsOn: string | null = null;
}

export class LiaisonSetting implements Liaison {
  @ApiProperty({ maxLength: 120, example: 'Siti Rahmah' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  name!: string;

  @ApiProperty({ type: String, nullable: true, maxLength: 120, example: 'Kepala Bidang IKP' })
  @IsOptional()
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(120)
  position: string | null = null;

  @ApiProperty({ type: String, nullable: true, example: '+62 511 3305001' })
  @IsOptional()
  @Trimmed()
  @Matches(/^\+?\d[\d ()-]{4,28}$/, { message: 'must be a telephone number such as +62 511 3305001' })
  phone: string | null = null;

  @ApiProperty({ type: String, nullable: true, format: 'email' })
  @IsOptional()
  @Trimmed()
  @MaxLength(200)
  @IsEmail({}, { message: 'must be an e-mail address' })
  email: string | null = null;
}

export class InstanceSetting implements ListedInstance {
  @ApiProperty({ example: '63.71', maxLength: 20, description: 'Kemendagri code as text; never changes' })
  @IsString()
  @MaxLength(20)
  code!: string;

  @ApiProperty({ enum: listedKinds, enumName: 'ListedKind' })
  @IsIn(listedKinds)
  kind!: ListedKind;

  @ApiProperty({ maxLength: 80, example: 'Kota Banjarmasin', description: 'The name people use, with its kind' })
  @Trimmed()
  @Matches(name, nameMessage)
  @MaxLength(80)
  name!: string;

  @ApiProperty({ maxLength: 24, example: 'Banjarmasin', description: 'As it stands on the map' })
  @Trimmed()
  @Matches(name, nameMessage)
  @MaxLength(24)
  shortName!: string;

  @ApiProperty({ type: TilePlace, nullable: true, description: 'Null for the provincial government' })
  @IsOptional()
  @ValidateNested()
  @Type(() => TilePlace)
  tile: TilePlace | null = null;

  @ApiProperty({
    type: String,
    format: 'date',
    nullable: true,
    description: 'First day on which the province does not answer for it any more: today or later',
  })
  @IsOptional()
  @IsDay()
  leftOn: string | null = null;

  @ApiProperty({ type: [DecreeSetting], description: 'Every SK Tim it had: keterhubungan of a period rests on them' })
  @IsArray()
  @ArrayMaxSize(50)
  @ValidateNested({ each: true })
  @Type(() => DecreeSetting)
  decrees!: DecreeSetting[];

  @ApiProperty({ type: LiaisonSetting, nullable: true, description: 'Pejabat penghubung' })
  @IsOptional()
  @ValidateNested()
  @Type(() => LiaisonSetting)
  liaison: LiaisonSetting | null = null;
}

export class ParticipantListRequest {
  @ApiProperty({ type: [InstanceSetting], description: 'The whole list, as it is to be from now on' })
  @IsArray()
  @ArrayMaxSize(200)
  @ValidateNested({ each: true })
  @Type(() => InstanceSetting)
  instances!: InstanceSetting[];

  @ApiProperty({ type: 'integer', description: 'The version that is changed: the one that was read' })
  @IsInt()
  @Min(1)
  basedOn!: number;

  @ApiProperty({ minLength: 1, maxLength: 2_000, description: 'Why it is so: kept with the version' })
  @Trimmed()
  @IsString()
  @MinLength(1)
  @MaxLength(2_000)
  reason!: string;
}

export class ListVersionRequest {
  @ApiPropertyOptional({ type: 'integer', description: 'A version; absent: the present one' })
  @IsOptional()
  @Type(() => Number)
  @IsInt()
  @Min(1)
  version?: number;
}
