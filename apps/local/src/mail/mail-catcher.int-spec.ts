import { once } from 'node:events';
import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { createTransport } from 'nodemailer';
import type { SMTPServer } from 'smtp-server';
import { CaughtMails, type CaughtMail } from './caught-mails.js';
import { catchingServer, mailPages } from './mail-catcher.adapter.js';

describe('the mail catcher', () => {
  let smtp: SMTPServer;
  let pages: Server;
  let url: string;
  let smtpUrl: string;

  beforeAll(async () => {
    const mails = new CaughtMails();
    smtp = catchingServer(mails);
    const listening = smtp.listen(0, '127.0.0.1');
    pages = mailPages(mails).listen(0, '127.0.0.1');
    await Promise.all([once(listening, 'listening'), once(pages, 'listening')]);
    smtpUrl = `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`;
    url = `http://127.0.0.1:${(pages.address() as AddressInfo).port}`;
  });
  afterAll(async () => {
    pages.closeAllConnections();
    pages.close();
    await new Promise<void>((resolve) => smtp.close(() => resolve()));
  });

  it('shows that there is nothing, then what was sent, as text only', async () => {
    expect(await (await fetch(url)).text()).toContain('Belum ada surel');
    await createTransport(smtpUrl).sendMail({
      ...{ from: 'LAPOR! <peringatan@lapor.test>', to: 'kabid@kalselprov.go.id', subject: 'Rangkuman <b>dua</b>' },
      ...{ text: 'Kota Banjarmasin: <script>7</script> tenggat', html: '<script src="https://x.test/"></script>' },
    });
    const mails = (await (await fetch(`${url}/mails`)).json()) as CaughtMail[];
    expect(mails).toMatchObject([{ number: 1, to: 'kabid@kalselprov.go.id', subject: 'Rangkuman <b>dua</b>' }]);
    const page = await (await fetch(url)).text();
    expect(page).toContain('Rangkuman &lt;b&gt;dua&lt;/b&gt;');
    expect(page).toContain('&lt;script&gt;7&lt;/script&gt;');
    expect(page).not.toMatch(/<script|https:/);
  });

  it('says when it is ready', async () => {
    expect((await fetch(`${url}/health/ready`)).status).toBe(200);
    expect((await fetch(`${url}/elsewhere`)).status).toBe(404);
  });
});

describe('CaughtMails', () => {
  it('keeps the youngest two hundred', () => {
    const mails = new CaughtMails();
    for (let count = 0; count < 201; count += 1) {
      mails.add({ from: '', to: '', subject: '', text: '', caughtAt: '2026-03-04T02:15:00.000Z' });
    }
    expect([mails.all().length, mails.all()[0]?.number, mails.all().at(-1)?.number]).toEqual([200, 201, 2]);
  });
});
