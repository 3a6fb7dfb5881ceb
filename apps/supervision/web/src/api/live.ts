import type { QueryClient } from '@tanstack/react-query';
import { useSyncExternalStore } from 'react';
import type { LiveChange } from './types';

type LinkState = 'connecting' | 'live' | 'interrupted' | 'offline';

export interface Live {
  link: LinkState;
  /** When a change last reached this page, or null. */
  changedAt: Date | null;
}

/** Many entries can come in a second; the pages read again at most this often. */
const readAgainAfterMilliseconds = 2_000;
const openAgainAfterMilliseconds = 5_000;

/** What is asked of figures, by the first words of the keys under which answers are kept. */
const figureKeys = [['overview'], ['clocks'], ['indicators'], ['rankings'], ['participants']];

/**
 * Listens to the server's changes and marks what they touch as stale, so that what is on the screen reads itself
 * again.
 */
class LiveLink {
  private state: Live = { link: 'connecting', changedAt: null };
  private readonly listeners = new Set<() => void>();
  private readonly stale = new Map<string, readonly string[]>();
  private source: EventSource | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  listen(queries: QueryClient): void {
    this.open(queries);
    window.addEventListener('offline', () => this.update({ link: 'offline' }));
    window.addEventListener('online', () => this.update({ link: this.isOpen() ? 'live' : 'interrupted' }));
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly current = (): Live => this.state;

  private open(queries: QueryClient): void {
    const source = new EventSource('/api/live');
    this.source = source;
    source.onopen = () => {
      const wasInterrupted = this.state.link === 'interrupted' || this.state.link === 'offline';
      this.update({ link: 'live' });
      // Whatever happened while the line was down was not told.
      if (wasInterrupted) void queries.invalidateQueries();
    };
    source.onerror = () => {
      this.update({ link: navigator.onLine ? 'interrupted' : 'offline' });
      if (source.readyState !== EventSource.CLOSED) return;
      // Refused, not broken: the browser tries no further. Who is signed out is taken to sign in by the next answer.
      void queries.invalidateQueries({ queryKey: ['me'] });
      setTimeout(() => this.open(queries), openAgainAfterMilliseconds);
    };
    source.onmessage = (message: MessageEvent<string>) => {
      this.take(JSON.parse(message.data) as LiveChange, queries);
    };
  }

  private isOpen(): boolean {
    return this.source?.readyState === EventSource.OPEN;
  }

  private take(change: LiveChange, queries: QueryClient): void {
    const keys = change.type === 'figures-changed' ? figureKeys : [['complaint', change.id], ['complaints']];
    for (const key of keys) this.stale.set(key.join('\n'), key);
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      for (const queryKey of this.stale.values()) void queries.invalidateQueries({ queryKey });
      this.stale.clear();
      this.update({ changedAt: new Date() });
    }, readAgainAfterMilliseconds);
  }

  private update(change: Partial<Live>): void {
    this.state = { ...this.state, ...change };
    for (const listener of this.listeners) listener();
  }
}

export const liveLink = new LiveLink();

export const useLive = (): Live => useSyncExternalStore(liveLink.subscribe, liveLink.current);
