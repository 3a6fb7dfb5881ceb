import type { HubRequest } from '#contract';

/** Requests that wait until their participant fetches them: it reads over the gateway. */
export abstract class OpenRequests {
  abstract post(participant: string, request: HubRequest): Promise<void>;
  /** Oldest first. */
  abstract of(participant: string, limit: number): Promise<HubRequest[]>;
  abstract close(id: string): Promise<void>;
  /** Closes what was posted longer ago than so many seconds: who asked asks anew. */
  abstract closeOlderThan(seconds: number): Promise<void>;
}
