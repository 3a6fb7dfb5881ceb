import Provider, { type Configuration } from 'oidc-provider';
import type { IssuerConfig } from './issuer.config.js';
import { page, paragraph } from './page.js';

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

const signOutPages = {
  logoutSource: (context: { body: string }, form: string): void => {
    const button =
      '<button type="submit" form="op.logoutForm" name="logout" value="yes"><strong>Ya, keluar</strong></button>';
    context.body = page('Keluar?', `${form}${button}`);
  },
  postLogoutSuccessSource: (context: { body: string }): void => {
    context.body = page('Anda sudah keluar', paragraph('Halaman ini boleh ditutup.'));
  },
};
