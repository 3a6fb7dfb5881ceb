import { ApiProperty } from '@nestjs/swagger';

export class SignParameterResponse {
  @ApiProperty({ example: 'minutesToClose' })
  name!: string;

  @ApiProperty({ example: 'Ditutup kurang dari' })
  label!: string;

  @ApiProperty({ example: 'menit' })
  unit!: string;

  @ApiProperty({ type: 'integer', description: 'The smallest it may be' })
  least!: number;

  @ApiProperty({ type: 'integer', description: 'The largest it may be' })
  most!: number;

  @ApiProperty({ type: 'integer' })
  value!: number;
}

export class SignSettingsVersionResponse {
  @ApiProperty({ type: 'integer' })
  version!: number;

  @ApiProperty()
  changedBy!: string;

  @ApiProperty({ format: 'date-time' })
  changedAt!: string;

  @ApiProperty()
  reason!: string;

  @ApiProperty({ type: Object, description: 'Value by name of the parameter' })
  parameters!: Record<string, number>;
}

export class SignSettingsResponse {
  @ApiProperty({ type: 'integer', description: 'The present version' })
  version!: number;

  @ApiProperty({ type: [SignParameterResponse], description: 'As they are now' })
  parameters!: SignParameterResponse[];

  @ApiProperty({ type: [SignSettingsVersionResponse], description: 'The newest first' })
  versions!: SignSettingsVersionResponse[];

  @ApiProperty({ description: 'Whether the person may set them' })
  maySet!: boolean;
}
