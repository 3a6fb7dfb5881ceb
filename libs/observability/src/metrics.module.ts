import {
  Controller,
  Get,
  Header,
  Inject,
  Injectable,
  Module,
  UseGuards,
  type CanActivate,
  type DynamicModule,
  type ExecutionContext,
} from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

const READERS = Symbol('guard of the metrics');

@Injectable()
class MetricsGuard implements CanActivate {
  constructor(@Inject(READERS) private readonly readers: CanActivate) {}

  canActivate(context: ExecutionContext): ReturnType<CanActivate['canActivate']> {
    return this.readers.canActivate(context);
  }
}

/** `GET /metrics` in the text format of Prometheus. */
@Controller('metrics')
@UseGuards(MetricsGuard)
export class MetricsController {
  constructor(private readonly registry: Registry) {}

  @Get()
  @Header('Content-Type', Registry.PROMETHEUS_CONTENT_TYPE)
  metrics(): Promise<string> {
    return this.registry.metrics();
  }
}

@Module({})
class MetricsModule {}

/**
 * Serves `/metrics` with the process's own metrics and provides the `Registry` for an app's, everywhere in the app.
 * The registry is the app's own and not prom-client's global one, so that two apps can live in one process.
 *
 * @param readers lets those pass who may read the metrics: they tell how much is going on, and on what machine
 */
export function metricsModule(readers: CanActivate): DynamicModule {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    module: MetricsModule,
    global: true,
    controllers: [MetricsController],
    providers: [
      { provide: Registry, useValue: registry },
      { provide: READERS, useValue: readers },
    ],
    exports: [Registry],
  };
}
