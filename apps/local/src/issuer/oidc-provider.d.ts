/** What we use of oidc-provider 9, which brings no types of its own. */
declare module 'oidc-provider' {
  import type { IncomingMessage, RequestListener, ServerResponse } from 'node:http';

  interface Context {
    type: string;
    body: string;
    readonly oidc: {
      readonly client?: { readonly clientId: string };
      readonly session?: { readonly accountId?: string };
      readonly params?: { readonly scope?: string };
      readonly provider: Provider;
    };
  }

  interface Account {
    accountId: string;
    claims(): { sub: string; [claim: string]: unknown };
  }

  export class Grant {
    constructor(properties: { clientId: string; accountId: string });
    addOIDCScope(scope: string): void;
    save(): Promise<string>;
  }

  export interface Configuration {
    clients: Readonly<Record<string, unknown>>[];
    jwks: { keys: Readonly<Record<string, unknown>>[] };
    cookies: { keys: string[] };
    claims: Record<string, string[]>;
    conformIdTokenClaims: boolean;
    pkce: { required: () => boolean };
    interactions: { url: (context: Context, interaction: { readonly uid: string }) => string };
    features: Record<string, unknown>;
    ttl: Record<string, number>;
    findAccount: (context: Context, accountId: string) => Account | undefined;
    loadExistingGrant: (context: Context) => Promise<Grant | undefined>;
    renderError: (context: Context, out: { error: string; error_description?: string }) => void;
  }

  class Provider {
    constructor(issuer: string, configuration: Configuration);
    readonly Grant: typeof Grant;
    callback(): RequestListener;
    interactionDetails(request: IncomingMessage, response: ServerResponse): Promise<{ readonly uid: string }>;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: { login: { accountId: string; remember: boolean } },
    ): Promise<void>;
  }

  export { Provider as default };
}
