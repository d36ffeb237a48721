import { useEffect, useState } from 'react';
import { serverClock } from '../../serverClock';

/** The time now by the server's clock, the same for everybody in the meeting; told anew every second, still while nothing needs it. */
export function useNow(running: boolean): Date {
  const [now, setNow] = useState(() => new Date(serverClock.now()));
  useEffect(() => {
    if (!running) return;
    setNow(new Date(serverClock.now()));
    const timer = setInterval(() => setNow(new Date(serverClock.now())), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return now;
}
