import { useEffect, useState } from 'react';
import type { Drawing } from '../../../content/drawing';
import type { Result } from '../../../content/result';
import { loadDrawing } from './load-drawing';

/** Fetches a drawing when it is first shown; null while it is on its way. */
export function useDrawing(name: string): Result<Drawing, string> | null {
  const [loaded, setLoaded] = useState<Result<Drawing, string> | null>(null);
  useEffect(() => {
    let isCurrent = true;
    void loadDrawing(name).then((result) => isCurrent && setLoaded(result));
    return () => {
      isCurrent = false;
    };
  }, [name]);
  return loaded;
}
