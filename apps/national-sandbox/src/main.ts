import { exitOnBadConfiguration } from '#config';
import { listen } from '#http';
import { createApplication } from './national-sandbox.application.js';
import { readConfig } from './national-sandbox.config.js';

const config = exitOnBadConfiguration(readConfig);
const app = await createApplication(config);
await listen(app, config.port, config.host);
