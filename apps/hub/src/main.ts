import { exitOnBadConfiguration } from '#config';
import { listen } from '#http';
import { createApplication } from './hub.application.js';
import { readHubConfig } from './hub.config.js';

const config = exitOnBadConfiguration(readHubConfig);
const app = await createApplication(config);
await listen(app, config.port, config.host);
