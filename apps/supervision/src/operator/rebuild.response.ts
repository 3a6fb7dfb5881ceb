import { ApiProperty } from '@nestjs/swagger';
import { rebuildStates, type RebuildState } from './rebuild.js';

export class RebuildResponse {
  @ApiProperty({
    enum: rebuildStates,
    enumName: 'RebuildState',
    description: '`idle` when it was never rebuilt; `running` survives a restart of the app and goes on after it',
  })
  state!: RebuildState;

  @ApiProperty({ type: 'integer', description: 'Ledger records read since the rebuild began' })
  done!: number;

  @ApiProperty({ type: 'integer', description: 'Ledger records there were when the rebuild began' })
  total!: number;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null when it was never rebuilt' })
  startedAt!: string | null;

  @ApiProperty({ type: String, format: 'date-time', nullable: true, description: 'Null until all was read' })
  finishedAt!: string | null;
}
