import { useEffect, useRef, useState } from 'preact/hooks';

const PAUSE_MS = 700;

/**
 * The value once it has stopped changing for a moment, or at once when told so: what is said aloud, and when a half
 * typed number is called wrong.
 */
export const useSettled = <T>(value: T): readonly [T, () => void] => {
  const [settled, setSettled] = useState(value);
  const latest = useRef(value);
  latest.current = value;
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return [settled, () => setSettled(latest.current)];
};
