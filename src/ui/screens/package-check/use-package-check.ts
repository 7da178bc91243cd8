import { useEffect, useRef, useState } from 'react';
import { checkPackage, refuseLarge, type PackageReport } from '../../../../scorm/check/check-package';
import { LIMITS } from '../../../../scorm/check/limits';
import { loadSchemas } from './load-schemas';

/** How far a check has come. `problem`: it did not begin or did not end, in words of its own. */
export type CheckState =
  | { readonly status: 'idle'; readonly problem?: 'cancelled' | 'unreadable' | 'dropped' }
  | { readonly status: 'checking'; readonly name: string; readonly share: number }
  | { readonly status: 'done'; readonly name: string; readonly report: PackageReport };

async function checkFile(
  file: File,
  signal: AbortSignal,
  onProgress: (share: number) => void,
): Promise<PackageReport | undefined> {
  if (file.size > LIMITS.zip) return refuseLarge(file.size);
  const bytes = new Uint8Array(await file.arrayBuffer());
  return checkPackage(bytes, { loadSchemas, signal, onProgress });
}

/** Checks one file at a time, in this page; leaving the screen cancels. */
export function usePackageCheck() {
  const [state, setState] = useState<CheckState>({ status: 'idle' });
  const running = useRef<AbortController>(undefined);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (file: File) => {
    running.current?.abort();
    const controller = new AbortController();
    running.current = controller;
    const { name } = file;
    const show = (next: CheckState) => {
      if (running.current === controller) setState(next);
    };
    show({ status: 'checking', name, share: 0 });
    try {
      const report = await checkFile(file, controller.signal, (share) =>
        show({ status: 'checking', name, share }),
      );
      if (report) show({ status: 'done', name, report });
    } catch {
      show({ status: 'idle', problem: 'unreadable' });
    }
  };

  return {
    state,
    check: (files: readonly File[]) => {
      const [file, ...others] = files;
      if (file && others.length === 0) void start(file);
      else if (file) setState({ status: 'idle', problem: 'dropped' });
    },
    /** At once, also while the validator is awaited, which cannot be stopped. */
    cancel: () => {
      running.current?.abort();
      running.current = undefined;
      setState({ status: 'idle', problem: 'cancelled' });
    },
    reset: () => setState({ status: 'idle' }),
  };
}
