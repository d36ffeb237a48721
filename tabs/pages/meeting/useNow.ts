import { useEffect, useState } from 'react';
import { serverClock } from '../../serverClock';

/** The time now by the server's clock, the same for everybody in the meeting; told anew every second. */
export function useNow(): Date {
  const [now, setNow] = useState(() => new Date(serverClock.now()));
  useEffect(() => {
    const timer = setInterval(() => setNow(new Date(serverClock.now())), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
