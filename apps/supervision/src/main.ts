import { exitOnBadConfiguration } from '#config';
import { listen } from '#http';
import { createApplication } from './supervision.application.js';
import { readSupervisionConfig } from './supervision.config.js';

const config = exitOnBadConfiguration(readSupervisionConfig);
const app = await createApplication(config);
await listen(app, config.port, config.host);
