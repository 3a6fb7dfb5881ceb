import {
  Controller,
  Get,
  Inject,
  Injectable,
  UseGuards,
  type CanActivate,
  type ExecutionContext,
  type Type,
} from '@nestjs/common';
import { ApiBearerAuth, ApiOkResponse, ApiOperation, ApiProperty, ApiTags } from '@nestjs/swagger';

/** How far a part of the app has come with what it is to do all the time: a partition it reads, a lane it works. */
export interface PartProgress {
  readonly name: string;
  readonly state: 'healthy' | 'waiting' | 'stalled' | 'exit';
  readonly lag: number;
  readonly lastProgressAt: Date | null;
  readonly oldestWaitingAt: Date | null;
  /** Null while it does not stall. */
  readonly stalledSince: Date | null;
  readonly reason: string | null;
}

/** Every part as of now. */
export type ReportProgress = () => readonly PartProgress[];

/** Provides a {@link ReportProgress}, or null in an app without such parts. */
export const PROGRESS = Symbol('progress of the parts');

/** Provides the guard of the details. */
export const READERS = Symbol('guard of the details of health');

const instant = { type: String, format: 'date-time', nullable: true } as const;

class PartResponse {
  @ApiProperty({ type: String, description: 'A partition of a topic, or a delivery lane' })
  name!: string;

  @ApiProperty({ enum: ['healthy', 'waiting', 'stalled', 'exit'], description: '`exit`: a restart did not help' })
  state!: PartProgress['state'];

  @ApiProperty({ type: 'integer', description: 'Records or entries that wait and could be taken up now' })
  lag!: number;

  @ApiProperty({ ...instant, description: 'Null while this instance has not handled anything of it' })
  lastProgressAt!: string | null;

  @ApiProperty({ ...instant, description: 'Null when nothing waits' })
  oldestWaitingAt!: string | null;

  @ApiProperty(instant)
  stalledSince!: string | null;

  @ApiProperty({ type: String, nullable: true, description: 'What went wrong last, or why it may stand still' })
  reason!: string | null;
}

class HealthResponse {
  @ApiProperty({ enum: ['moving', 'stalled'] })
  status!: 'moving' | 'stalled';

  @ApiProperty({ type: [PartResponse] })
  parts!: PartResponse[];
}

@Injectable()
class ReadersGuard implements CanActivate {
  constructor(@Inject(READERS) private readonly readers: CanActivate) {}

  canActivate(context: ExecutionContext): ReturnType<CanActivate['canActivate']> {
    return this.readers.canActivate(context);
  }
}

/** Serves the progress of every part at this address. Reasons speak of addresses and accounts: not for everybody. */
export function healthProgressController(path: string, scheme?: string): Type {
  @ApiTags('Health')
  @ApiBearerAuth(scheme)
  @UseGuards(ReadersGuard)
  @Controller(path)
  class HealthProgressController {
    constructor(@Inject(PROGRESS) private readonly report: ReportProgress) {}

    @Get()
    @ApiOperation({ summary: 'How far each part has come, what waits there, and whether it stalls' })
    @ApiOkResponse({ type: HealthResponse })
    progress(): HealthResponse {
      const parts = this.report();
      return {
        status: parts.some(({ stalledSince }) => stalledSince !== null) ? 'stalled' : 'moving',
        parts: parts.map((part) => ({
          ...part,
          lastProgressAt: part.lastProgressAt?.toISOString() ?? null,
          oldestWaitingAt: part.oldestWaitingAt?.toISOString() ?? null,
          stalledSince: part.stalledSince?.toISOString() ?? null,
        })),
      };
    }
  }
  return HealthProgressController;
}
