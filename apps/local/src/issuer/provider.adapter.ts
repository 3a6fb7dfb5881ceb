import { createHash } from 'node:crypto';
import Provider, { type Configuration, type KoaContextWithOIDC } from 'oidc-provider';
import type { IssuerConfig } from './issuer.config.js';
import { LEAVE_AT_ONCE, page, paragraph, signOutPage } from './page.js';

const SCOPES = 'openid profile lapor';
const WORKING_DAY_SECONDS = 8 * 60 * 60;

export const signInPath = (uid: string): string => `/sign-in/${uid}`;

/** OpenID provider with one confidential client: authorization code with PKCE, and nobody is asked for consent. */
export function openIdProvider(config: IssuerConfig): Provider {
  const { clientId, clientSecret, people } = config;
  return new Provider(config.publicUrl, {
    clients: [
      {
        client_id: clientId,
        client_secret: clientSecret,
        redirect_uris: config.redirectUris,
        post_logout_redirect_uris: config.postLogoutRedirectUris,
        grant_types: ['authorization_code'],
        response_types: ['code'],
        token_endpoint_auth_method: 'client_secret_basic',
      },
    ],
    jwks: { keys: [config.signingKey] },
    cookies: { keys: [config.cookieKey] },
    claims: { openid: ['sub'], profile: ['name'], lapor: ['role', 'participant', 'office'] },
    // Claims stand in the ID token too, and not only at the userinfo endpoint.
    conformIdTokenClaims: false,
    pkce: { required: () => true },
    interactions: { url: (_context, { uid }) => signInPath(uid) },
    features: { devInteractions: { enabled: false }, rpInitiatedLogout: { enabled: true, ...signOutPages } },
    ttl: { Session: WORKING_DAY_SECONDS, Grant: WORKING_DAY_SECONDS, Interaction: 60 * 60, IdToken: 60 * 60 },
    findAccount: (_context, username) => {
      const person = people.find((candidate) => candidate.username === username);
      if (person === undefined) return undefined;
      const { name, role, participant, office } = person;
      return { accountId: username, claims: () => ({ sub: username, name, role, participant, office }) };
    },
    loadExistingGrant: grantEverything,
    renderError: (context, { error, error_description: description = '' }) => {
      context.type = 'html';
      context.body = page(
        'Tidak dapat masuk',
        paragraph(`${error}: ${description}`) + paragraph('Mulailah lagi dari aplikasi.'),
      );
    },
  });
}

const grantEverything: Configuration['loadExistingGrant'] = async ({ oidc }) => {
  const clientId = oidc.client?.clientId;
  const accountId = oidc.session?.accountId;
  if (clientId === undefined || accountId === undefined) return undefined;
  const grant = new oidc.provider.Grant({ clientId, accountId });
  grant.addOIDCScope(SCOPES);
  await grant.save();
  return grant;
};

const scriptHash = createHash('sha256').update(LEAVE_AT_ONCE).digest('base64');
const SIGN_OUT_POLICY = `default-src 'none'; style-src 'unsafe-inline'; script-src 'sha256-${scriptHash}'; frame-ancestors 'none'; base-uri 'none'`;

const signOutPages = {
  logoutSource: (context: KoaContextWithOIDC, form: string): void => {
    // Only the application knows this token: the person has said there that they want to leave, and is not asked again.
    const saidSo = context.oidc.entities.IdTokenHint !== undefined;
    context.set('Content-Security-Policy', SIGN_OUT_POLICY);
    context.body = signOutPage(form, saidSo);
  },
  postLogoutSuccessSource: (context: KoaContextWithOIDC): void => {
    context.body = page('Anda sudah keluar', paragraph('Halaman ini boleh ditutup.'));
  },
};
