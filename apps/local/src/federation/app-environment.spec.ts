import { describe, expect, it } from '@jest/globals';
import { appEnvironments } from './app-environment.js';
import { someFacts } from './facts.builder.js';
import { participantsFile, regenciesFile } from './files.js';

describe('appEnvironments', () => {
  const environments = appEnvironments(someFacts());
  const textOf = (app: keyof typeof environments) => JSON.stringify(environments[app]);

  it('gives the hub and the national platform the same secrets from both ends', () => {
    const { hub, 'national-sandbox': sandbox } = environments;
    expect(hub.NATIONAL_URL).toBe('http://127.0.0.1:3300');
    expect(hub.NATIONAL_CLIENT_ID).toBe(sandbox.AGENCY_CLIENT_ID);
    expect(hub.NATIONAL_CLIENT_SECRET).toBe(sandbox.AGENCY_CLIENT_SECRET);
    expect(hub.NATIONAL_WEBHOOK_SECRET).toBe(sandbox.WEBHOOK_SECRET);
    expect(sandbox.WEBHOOK_URL).toBe('http://127.0.0.1:3100/v1/national/webhook');
  });

  it('lets supervision and the issuer know each other', () => {
    const { supervision, issuer } = environments;
    expect(supervision.OIDC_ISSUER).toBe(issuer.PUBLIC_URL);
    expect(supervision.OIDC_CLIENT_ID).toBe(issuer.CLIENT_ID);
    expect(supervision.OIDC_CLIENT_SECRET).toBe(issuer.CLIENT_SECRET);
    expect(issuer.REDIRECT_URIS).toBe(`${supervision.PUBLIC_URL}/auth/callback`);
  });

  it('lets supervision ask the hub as its operator', () => {
    const { hub, supervision } = environments;
    expect(supervision.HUB_URL).toBe('http://127.0.0.1:3100');
    expect(supervision.HUB_OPERATOR_TOKEN).toBe(hub.HUB_OPERATOR_TOKEN);
  });

  it('lets supervision hand in its mails where they are caught', () => {
    const { mail, supervision } = environments;
    expect(supervision.SMTP_URL).toBe(`smtp://127.0.0.1:${mail.SMTP_PORT}`);
    expect(mail.SMTP_PORT).not.toBe(mail.PORT);
  });

  it('lets hub and supervision sign, each with a key of its own', () => {
    const { hub, supervision } = environments;
    expect(hub.HUB_RECEIPT_KEY).toContain('d of receipts');
    expect(supervision.SUPERVISION_EVIDENCE_KEY).toContain('d of evidence');
    expect(JSON.stringify({ ...environments, supervision: {} })).not.toContain('d of evidence');
  });

  it('gives each app its own database and broker user', () => {
    expect(environments.hub).toMatchObject({ DATABASE_URL: 'postgres://hub@127.0.0.1/hub', KAFKA_USERNAME: 'hub' });
    expect(environments.supervision).toMatchObject({
      DATABASE_URL: 'postgres://supervision@127.0.0.1/supervision',
      KAFKA_USERNAME: 'supervision',
      KAFKA_PASSWORD: 'kafka password of supervision',
    });
  });

  it('lets every app listen on this machine’s own address only', () => {
    expect(new Set(Object.values(environments).map(({ HOST }) => HOST))).toEqual(new Set(['127.0.0.1']));
  });

  it('lets every instance of the hub work on the same, each at a port and under a name of its own', () => {
    const { PORT, INSTANCE_ID, ...shared } = environments.hub;
    expect([PORT, INSTANCE_ID]).toEqual(['3100', 'hub']);
    expect(environments['hub-2']).toEqual({ ...shared, PORT: '3101', INSTANCE_ID: 'hub-2' });
    expect(environments['hub-4']).toEqual({ ...shared, PORT: '3103', INSTANCE_ID: 'hub-4' });
  });

  it('tells no app what belongs to another', () => {
    for (const app of ['supervision', 'national-sandbox', 'regency-node', 'issuer'] as const) {
      expect(textOf(app)).not.toMatch(/of superuser|password of admin|password of hub|secret key|d of hub/);
      if (app !== 'supervision') expect(textOf(app)).not.toMatch(/token of hub/);
    }
    expect(textOf('hub')).not.toMatch(/of superuser|password of admin|of supervision|d of 63/);
    expect(environments['regency-node'].HUB_PUBLIC_JWK).toContain('x of hub');
  });

  it('hands another province on to every app that asks for one', () => {
    const other = appEnvironments(someFacts({ provinceFile: '/etc/province.json' }));
    for (const app of ['hub', 'supervision', 'national-sandbox', 'regency-node'] as const) {
      expect(other[app].PROVINCE_FILE).toBe('/etc/province.json');
      expect(environments[app]).not.toHaveProperty('PROVINCE_FILE');
    }
  });
});

describe('the files of the apps', () => {
  it('tell the hub the public half of each key, and the regency node the whole of it', () => {
    expect(JSON.stringify(participantsFile(someFacts()))).not.toContain('d of');
    expect(participantsFile(someFacts())[2]).toEqual({
      code: '63.71',
      secret: 'whsec_63.71',
      publicJwk: { kty: 'EC', crv: 'P-256', x: 'x of 63.71', y: 'y of 63.71' },
      delivery: { kind: 'kafka' },
    });
    expect(participantsFile(someFacts())[0]).toEqual({ code: 'national', secret: 'whsec_national' });
    expect(regenciesFile(someFacts())[1]).toMatchObject({
      code: '63.71',
      name: 'Kota Banjarmasin',
      kafkaUsername: '63.71',
      kafkaPassword: 'kafka password of 63.71',
      privateJwk: { d: 'd of 63.71' },
      apiToken: 'api token of 63.71',
    });
  });
});
