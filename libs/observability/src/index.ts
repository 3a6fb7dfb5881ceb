export { attachLogger, loggerModule, logLevels, type LogLevel } from './logger.module.js';
export { MetricsController, metricsModule } from './metrics.module.js';
