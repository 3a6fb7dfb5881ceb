import { once } from 'node:events';
import { exitOnBadConfiguration } from '#config';
import { CaughtMails } from './caught-mails.js';
import { catchingServer, mailPages } from './mail-catcher.adapter.js';
import { readMailCatcherConfig } from './mail-catcher.config.js';

const { port, smtpPort, host } = exitOnBadConfiguration(readMailCatcherConfig);
const mails = new CaughtMails();
const smtp = catchingServer(mails);
await once(smtp.listen(smtpPort, host), 'listening');
// Last: that it answers says that mails can be handed in.
const pages = mailPages(mails).listen(port, host);
process.once('SIGTERM', () => {
  smtp.close();
  pages.close();
  pages.closeAllConnections();
});
