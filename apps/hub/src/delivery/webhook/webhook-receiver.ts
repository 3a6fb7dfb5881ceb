/** A webhook ready to be sent. */
export interface SignedWebhook {
  url: string;
  headers: object;
  /** JSON of a CloudEvent. */
  body: string;
}

/** Posts webhooks to whoever receives them. */
export abstract class WebhookReceiver {
  /**
   * Resolves when it was taken (2xx).
   * @throws DestinationBusy when the receiver asks to come back later
   * @throws DestinationFailed otherwise
   */
  abstract post(webhook: SignedWebhook, signal: AbortSignal): Promise<void>;
}
