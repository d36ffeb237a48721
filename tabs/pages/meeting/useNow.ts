import { useEffect, useState } from 'react';
import { timeNow } from '../../today';

/** The time now by the server's clock, the same for everybody in the meeting; told anew every second. */
export function useNow(): Date {
  const [now, setNow] = useState(timeNow);
  useEffect(() => {
    const timer = setInterval(() => setNow(timeNow()), 1000);
    return () => clearInterval(timer);
  }, []);
  return now;
}
