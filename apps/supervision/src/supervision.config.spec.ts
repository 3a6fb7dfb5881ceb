import { describe, expect, it } from '@jest/globals';
import { readSupervisionConfig } from './supervision.config.js';

const environment = {
  DATABASE_URL: 'postgres://supervision:word@127.0.0.1/supervision',
  KAFKA_BROKERS: '127.0.0.1:9492',
  KAFKA_PASSWORD: 'a-password-of-some-length',
  KAFKA_TLS: 'false',
  OIDC_ISSUER: 'http://127.0.0.1:3500',
  OIDC_CLIENT_ID: 'supervision',
  OIDC_CLIENT_SECRET: 'a-secret-of-some-length',
  PUBLIC_URL: 'http://127.0.0.1:3200/',
  SESSION_SECRET: 'another-secret-of-some-length',
  SUPERVISION_OPERATOR_TOKEN: 'a-token-of-some-length',
};

describe('readSupervisionConfig', () => {
  it('reads the environment once into a frozen object', () => {
    const config = readSupervisionConfig(environment);
    expect(config).toMatchObject({
      port: 3200,
      publicUrl: 'http://127.0.0.1:3200',
      pagesFolder: 'apps/supervision/web/dist',
      broker: { brokers: ['127.0.0.1:9492'], username: 'supervision', tls: false },
      province: { province: { code: '63', timeZone: 'Asia/Makassar' } },
    });
    expect(Object.isFrozen(config)).toBe(true);
  });

  it('is connected to a hub by its address and its operator’s token together, or not at all', () => {
    const hub = { HUB_URL: 'http://127.0.0.1:3100', HUB_OPERATOR_TOKEN: 'token-of-the-hub-operator' };
    expect(readSupervisionConfig(environment).hub).toBeNull();
    expect(readSupervisionConfig({ ...environment, ...hub }).hub).toEqual({
      url: hub.HUB_URL,
      operatorToken: hub.HUB_OPERATOR_TOKEN,
    });
    expect(() => readSupervisionConfig({ ...environment, HUB_URL: hub.HUB_URL })).toThrow(
      'HUB_OPERATOR_TOKEN is required',
    );
  });

  it('signs evidence with an Ed25519 key, or gives none', () => {
    const key = { kty: 'OKP', crv: 'Ed25519', x: 'public', d: 'private' };
    const reading = (evidenceKey: object) =>
      readSupervisionConfig({ ...environment, SUPERVISION_EVIDENCE_KEY: JSON.stringify(evidenceKey) }).evidenceKey;
    expect(readSupervisionConfig(environment).evidenceKey).toBeUndefined();
    expect(reading(key)).toEqual(key);
    for (const other of [
      { ...key, d: undefined },
      { ...key, crv: 'X25519' },
      { kty: 'EC', crv: 'P-256', d: 'private' },
    ]) {
      expect(() => reading(other)).toThrow(/SUPERVISION_EVIDENCE_KEY is not a private Ed25519 JSON Web Key/);
    }
  });

  it('sends mails by a server and a sender together, or not at all', () => {
    const mail = { SMTP_URL: 'smtp://supervisi:word@mail.go.id:587', MAIL_FROM: 'peringatan@kalselprov.go.id' };
    const alerts = (over: object) => readSupervisionConfig({ ...environment, ...over }).alerts;
    expect(alerts({})).toEqual({
      ...{ everyMilliseconds: 60_000, mail: null, webhookSecret: null, privateDestinations: false },
    });
    expect(alerts(mail).mail).toEqual({ url: mail.SMTP_URL, from: mail.MAIL_FROM });
    expect(() => alerts({ SMTP_URL: mail.SMTP_URL })).toThrow('MAIL_FROM is required');
    expect(() => alerts({ ...mail, SMTP_URL: 'https://user:hidden@mail.go.id' })).toThrow(
      /SMTP_URL is not the address of a mail server(?!.*hidden)/,
    );
    expect(() => alerts({ ALERT_WEBHOOK_SECRET: 'whsec_short' })).toThrow('ALERT_WEBHOOK_SECRET is not a secret');
  });

  it('names what is missing', () => {
    expect(() => readSupervisionConfig({ ...environment, OIDC_ISSUER: '' })).toThrow('OIDC_ISSUER is required');
  });
});
