import { Controller, Get, Header, Module, type DynamicModule } from '@nestjs/common';
import { collectDefaultMetrics, Registry } from 'prom-client';

/** `GET /metrics` in the text format of Prometheus. */
@Controller('metrics')
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
 */
export function metricsModule(): DynamicModule {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  return {
    module: MetricsModule,
    global: true,
    controllers: [MetricsController],
    providers: [{ provide: Registry, useValue: registry }],
    exports: [Registry],
  };
}
