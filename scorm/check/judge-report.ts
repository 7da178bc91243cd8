import type { PackageReport } from './check-package';

/** What a report comes to, worst first. */
export type Verdict = 'refused' | 'errors' | 'warnings' | 'fine';

/** The verdict on a package: that of its worst finding. Notes do not count. */

export function judgeReport({ isComplete, findings }: PackageReport): Verdict {
  if (!isComplete) return 'refused';
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'fine';
}
