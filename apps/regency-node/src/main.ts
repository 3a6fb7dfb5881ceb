import { exitOnBadConfiguration } from '#config';
import { listen } from '#http';
import { createApplication } from './regency-node.application.js';
import { readConfig } from './regency-node.config.js';

const config = exitOnBadConfiguration(readConfig);
const app = await createApplication(config);
await listen(app, config.port, config.host);
