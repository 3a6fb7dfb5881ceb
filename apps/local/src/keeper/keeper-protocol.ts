/** What the federation tells its keeper: one JSON text a line. */
export type KeeperNote =
  { readonly started: number; readonly signal: 'SIGINT' | 'SIGTERM' } | { readonly ended: number };

/** What the keeper answers, once. */
export type KeeperReply = { readonly held: true } | { readonly heldBy: number };

/** What the holder of a lock says to whoever asks for it. */
export interface LockState {
  readonly pid: number;
  readonly ending: boolean;
}
