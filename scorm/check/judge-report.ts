import type { PackageReport } from './check-package';

/** What a report comes to, worst first. */
export type Verdict = 'refused' | 'errors' | 'warnings' | 'fine';

export function judgeReport({ isComplete, findings }: PackageReport): Verdict {
  if (!isComplete) return 'refused';
  if (findings.some(({ severity }) => severity === 'error')) return 'errors';
  return findings.some(({ severity }) => severity === 'warning') ? 'warnings' : 'fine';
}
