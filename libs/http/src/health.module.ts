import {
  Controller,
  Get,
  Inject,
  Logger,
  Module,
  type CanActivate,
  type DynamicModule,
  type InjectionToken,
  type ModuleMetadata,
} from '@nestjs/common';
import { CodedError } from '#kernel';
import { PROGRESS, READERS, healthProgressController, type ReportProgress } from './health-progress.controller.js';
import { problem, type FieldProblem } from './problem.js';

/** By name, what has to work before this instance takes requests. A check throws when it does not. */
export type HealthChecks = Readonly<Record<string, () => Promise<void>>>;

export interface HealthOptions {
  /** Modules that export what is injected. */
  imports?: NonNullable<ModuleMetadata['imports']>;
  inject?: InjectionToken[];
  /** The checks, or a function that makes them of what is injected. */
  checks: HealthChecks | ((...injected: never[]) => HealthChecks);
  /** A check that takes longer has failed. Default 2 000 ms. */
  timeoutMilliseconds?: number;
  /** Of an app with work to do all the time. */
  progress?: ProgressOptions;
}

export interface ProgressOptions {
  /** Makes the report of what is injected. */
  report: (...injected: never[]) => ReportProgress;
  /** Lets those pass who may read the details. */
  readers: CanActivate;
  /** Where the details are. Default `health`. */
  path?: string;
  /** What the API's document calls the bearer token of the readers. Default `bearer`. */
  scheme?: string;
}

const CHECKS = Symbol('health checks');
const TIMEOUT = Symbol('health check timeout');

/** `GET /health/live`: the process answers, and nothing stalls. `GET /health/ready`: what it needs answers, else a 503 naming what not. */
@Controller('health')
export class HealthController {
  private readonly logger = new Logger(HealthController.name);

  constructor(
    @Inject(CHECKS) private readonly checks: HealthChecks,
    @Inject(TIMEOUT) private readonly timeoutMilliseconds: number,
    @Inject(PROGRESS) private readonly progress: ReportProgress | null,
  ) {}

  @Get('live')
  live(): { status: 'live' } {
    const stalled = (this.progress?.() ?? []).flatMap(({ name, stalledSince }) =>
      stalledSince ? [{ field: name, reason: `nothing moved since ${stalledSince.toISOString()}` }] : [],
    );
    if (stalled.length === 0) return { status: 'live' };
    throw problem(503, 'Stalled', {
      detail: `Something waits and nothing moves: ${stalled.map(({ field }) => field).join(', ')}.`,
      errors: stalled,
    });
  }

  @Get('ready')
  async ready(): Promise<{ status: 'ready'; checks: string[] }> {
    const names = Object.keys(this.checks);
    const failures = await Promise.all(Object.entries(this.checks).map(([name, check]) => this.failureOf(name, check)));
    const errors = failures.filter((failure) => failure !== null);
    if (errors.length === 0) return { status: 'ready', checks: names };
    throw problem(503, 'Not ready', {
      detail: `Not ready: ${errors.map(({ field }) => field).join(', ')}.`,
      errors,
      headers: { 'Retry-After': '5' },
    });
  }

  private async failureOf(name: string, check: () => Promise<void>): Promise<FieldProblem | null> {
    try {
      await within(this.timeoutMilliseconds, check());
      return null;
    } catch (error) {
      this.logger.warn({ msg: 'Not ready', check: name, err: error });
      // Other errors speak of addresses and accounts, which are not for whoever asks.
      return { field: name, reason: error instanceof CodedError ? error.message : 'does not work' };
    }
  }
}

@Module({})
class HealthModule {}

/** Serves `/health/live` and `/health/ready`, and the details of progress to who may read them. */
export function healthModule({
  imports = [],
  inject = [],
  checks,
  timeoutMilliseconds = 2_000,
  progress,
}: HealthOptions): DynamicModule {
  const useFactory = typeof checks === 'function' ? checks : () => checks;
  return {
    module: HealthModule,
    imports,
    controllers: [
      HealthController,
      ...(progress ? [healthProgressController(progress.path ?? 'health', progress.scheme)] : []),
    ],
    providers: [
      { provide: CHECKS, useFactory, inject },
      { provide: TIMEOUT, useValue: timeoutMilliseconds },
      { provide: PROGRESS, useFactory: progress?.report ?? (() => null), inject: progress ? inject : [] },
      { provide: READERS, useValue: progress?.readers ?? null },
    ],
  };
}

async function within(milliseconds: number, work: Promise<void>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const timeout = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => {
      reject(new CodedError('HEALTH_CHECK_TIMED_OUT', `does not answer within ${milliseconds} ms`));
    }, milliseconds);
  });
  try {
    await Promise.race([work, timeout]);
  } finally {
    clearTimeout(timer);
  }
}
