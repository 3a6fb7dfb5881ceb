import { useState } from 'react';

interface Order {
  isPending: boolean;
  error: Error | null;
  /** Resolves to whether it was taken. */
  place: (work: () => Promise<unknown>) => Promise<boolean>;
}

/** Something that was ordered of the server: whether it is on its way, and why it was not taken. */
export function useOrder(): Order {
  const [isPending, setIsPending] = useState(false);
  const [error, setError] = useState<Error | null>(null);
  const place = async (work: () => Promise<unknown>): Promise<boolean> => {
    setIsPending(true);
    setError(null);
    try {
      await work();
      return true;
    } catch (failure) {
      setError(failure instanceof Error ? failure : new Error(String(failure)));
      return false;
    } finally {
      setIsPending(false);
    }
  };
  return { isPending, error, place };
}
