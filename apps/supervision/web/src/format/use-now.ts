import { useEffect, useState } from 'react';

/** The present, told again every half minute: ages on the screen grow while nobody touches it. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date());
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date()), 30_000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
