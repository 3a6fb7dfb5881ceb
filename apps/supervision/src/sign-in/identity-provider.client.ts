import { Injectable, Logger } from '@nestjs/common';
import * as oidc from 'openid-client';
import type { IdentityProviderConfig } from '../supervision.config.js';
import { IdentityProviderUnavailable, SignInRefused } from './sign-in.errors.js';

/** What this app keeps to recognise the answer to one attempt to sign in. */
export interface SignInAttempt {
  readonly state: string;
  readonly nonce: string;
  readonly codeVerifier: string;
}

interface Redeemed {
  readonly claims: Readonly<Record<string, unknown>>;
  /** Shown to the provider at signing out. */
  readonly idToken: string;
}

/** Seconds to wait for an answer of the identity provider. */
const answerTimeout = 5;

/** Authorization code flow with PKCE. The provider is looked up at the first sign-in, so that it may start later. */
@Injectable()
export class IdentityProvider {
  private readonly logger = new Logger(IdentityProvider.name);
  private provider: Promise<oidc.Configuration> | null = null;

  constructor(
    private readonly config: IdentityProviderConfig,
    /** Address at which browsers reach this app. */
    private readonly publicUrl: string,
  ) {}

  private get redirectUri(): string {
    return `${this.publicUrl}/auth/callback`;
  }

  /**
   * @param askAgain whether the person has to say again who they are, even when the provider remembers them
   * @throws IdentityProviderUnavailable when the provider does not answer
   */
  async begin(askAgain: boolean): Promise<{ url: string; attempt: SignInAttempt }> {
    const provider = await this.discovered();
    const attempt = {
      state: oidc.randomState(),
      nonce: oidc.randomNonce(),
      codeVerifier: oidc.randomPKCECodeVerifier(),
    };
    const url = oidc.buildAuthorizationUrl(provider, {
      redirect_uri: this.redirectUri,
      scope: 'openid profile lapor',
      state: attempt.state,
      nonce: attempt.nonce,
      code_challenge: await oidc.calculatePKCECodeChallenge(attempt.codeVerifier),
      code_challenge_method: 'S256',
      ...(askAgain ? { prompt: 'login' } : {}),
    });
    return { url: url.href, attempt };
  }

  /**
   * What the provider says about the person.
   * @param query of the address the browser came back to, as it came
   * @throws SignInRefused when the answer does not belong to the attempt, or says no
   * @throws IdentityProviderUnavailable when the provider does not answer
   */
  async redeem(query: string, attempt: SignInAttempt): Promise<Redeemed> {
    const provider = await this.discovered();
    try {
      const tokens = await oidc.authorizationCodeGrant(provider, new URL(`${this.redirectUri}?${query}`), {
        pkceCodeVerifier: attempt.codeVerifier,
        expectedState: attempt.state,
        expectedNonce: attempt.nonce,
        idTokenExpected: true,
      });
      const claims = tokens.claims();
      if (claims === undefined || tokens.id_token === undefined) throw new SignInRefused('there is no ID token');
      const more = await oidc.fetchUserInfo(provider, tokens.access_token, claims.sub);
      return { claims: { ...claims, ...more }, idToken: tokens.id_token };
    } catch (error) {
      if (error instanceof SignInRefused) throw error;
      if (isRefusal(error)) throw new SignInRefused(error.message, { cause: error });
      throw new IdentityProviderUnavailable({ cause: error });
    }
  }

  /** Where the provider ends its own session too; null when it offers no such address or does not answer. */
  async signOutUrl(idToken: string): Promise<string | null> {
    const provider = await this.discovered().catch(() => null);
    if (provider?.serverMetadata().end_session_endpoint === undefined) return null;
    const parameters = { id_token_hint: idToken, post_logout_redirect_uri: `${this.publicUrl}/auth/signed-out` };
    return oidc.buildEndSessionUrl(provider, parameters).href;
  }

  private discovered(): Promise<oidc.Configuration> {
    this.provider ??= this.discover().catch((cause: unknown) => {
      this.provider = null;
      this.logger.error({ msg: 'The identity provider cannot be looked up', err: cause });
      throw new IdentityProviderUnavailable({ cause });
    });
    return this.provider;
  }

  private async discover(): Promise<oidc.Configuration> {
    const { issuer, clientId, clientSecret } = this.config;
    const address = new URL(issuer);
    const plain = address.protocol === 'http:';
    return oidc.discovery(address, clientId, undefined, oidc.ClientSecretBasic(clientSecret), {
      timeout: answerTimeout,
      // Whoever configures an http issuer means it: a federation on one machine has no certificates.
      ...(plain ? { execute: [oidc.allowInsecureRequests] } : {}),
    });
  }
}

/** Errors by which the flow itself says no, as against a provider that cannot be reached. */
const isRefusal = (error: unknown): error is Error =>
  error instanceof oidc.AuthorizationResponseError ||
  error instanceof oidc.ResponseBodyError ||
  (error instanceof oidc.ClientError && error.code !== 'OAUTH_TIMEOUT');
