import { exitOnBadConfiguration } from '#config';
import { readIssuerConfig } from './issuer.config.js';
import { openIdProvider } from './provider.adapter.js';
import { issuerServer } from './sign-in.adapter.js';

const config = exitOnBadConfiguration(readIssuerConfig);
const server = issuerServer(openIdProvider(config), config.people).listen(config.port, config.host);
process.once('SIGTERM', () => {
  server.close();
  server.closeAllConnections();
});
