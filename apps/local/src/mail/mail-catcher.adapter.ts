import { createServer, type Server, type ServerResponse } from 'node:http';
import { simpleParser } from 'mailparser';
import { SMTPServer } from 'smtp-server';
import type { CaughtMails } from './caught-mails.js';
import { mailPage } from './mail-page.js';

/** More than any notice is long. */
const mostBytes = 1_000_000;

/** A mail server that takes whatever it is given, from anybody, and hands none of it on. */
export const catchingServer = (mails: CaughtMails): SMTPServer =>
  new SMTPServer({
    authOptional: true,
    // What leaves this machine never comes by here: there is nothing to encrypt and nobody to know.
    disabledCommands: ['STARTTLS', 'AUTH'],
    size: mostBytes,
    onData: (stream, { envelope }, answer) => {
      simpleParser(stream, { skipHtmlToText: true, skipImageLinks: true }).then(
        ({ from, subject = '', text = '' }) => {
          mails.add({
            ...{ from: from?.text ?? '', to: envelope.rcptTo.map(({ address }) => address).join(', ') },
            ...{ subject, text, caughtAt: new Date().toISOString() },
          });
          answer();
        },
        (error: unknown) => {
          answer(error instanceof Error ? error : new Error(String(error)));
        },
      );
    },
  });

const SECURITY_HEADERS = {
  'Content-Security-Policy': "default-src 'none'; style-src 'unsafe-inline'; frame-ancestors 'none'; base-uri 'none'",
  'Cache-Control': 'no-store',
  'Referrer-Policy': 'no-referrer',
  'X-Content-Type-Options': 'nosniff',
};

/** Shows what was caught: to people at `/`, to programs at `/mails`. */
export const mailPages = (mails: CaughtMails): Server =>
  createServer((request, response) => {
    const [pathname = ''] = (request.url ?? '/').split('?');
    if (pathname === '/health/ready') answer(response, 200, 'application/json', '{"status":"ready"}');
    else if (pathname === '/mails') answer(response, 200, 'application/json', JSON.stringify(mails.all()));
    else if (pathname === '/') answer(response, 200, 'text/html; charset=utf-8', mailPage(mails.all()));
    else answer(response, 404, 'text/plain; charset=utf-8', 'Tidak ada di sini.');
  });

function answer(response: ServerResponse, status: number, type: string, body: string): void {
  response.writeHead(status, { ...SECURITY_HEADERS, 'Content-Type': type }).end(body);
}
