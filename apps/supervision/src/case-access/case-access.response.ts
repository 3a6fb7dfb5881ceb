import { ApiProperty } from '@nestjs/swagger';
import { roles, type Role } from '../sign-in/role.js';

export class CaseAccessResponse {
  @ApiProperty({ example: 'Rahmawati' })
  name!: string;

  @ApiProperty({ enum: roles, enumName: 'Role' })
  role!: Role;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the person first opened it that day' })
  firstAt!: string;

  @ApiProperty({ type: String, format: 'date-time', description: 'When the person had it open last that day' })
  lastAt!: string;
}

export class CaseAccessListResponse {
  @ApiProperty({ type: [CaseAccessResponse], description: 'One for each person and day, youngest first; at most 50' })
  items!: CaseAccessResponse[];
}
