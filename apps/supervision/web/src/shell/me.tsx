import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import type { Me } from '../api/types';

const MeContext = createContext<Me | null>(null);

export function MeProvider({ me, children }: { me: Me; children: ReactNode }) {
  return <MeContext value={me}>{children}</MeContext>;
}

/** The person who signed in, and the province this supervision watches. */
export function useMe(): Me {
  const me = use(MeContext);
  if (me === null) throw new Error('useMe outside of MeProvider');
  return me;
}
