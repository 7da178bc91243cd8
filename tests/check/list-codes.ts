import { checkPackage, type PackageReport } from '../../scorm/check/check-package';
import type { FindingCode } from '../../scorm/check/finding-codes';
import { readSchemas } from '../../scorm/read-schemas';

/** Stands in for the official schemas where another rule is tested: holding a manifest against them takes most of the time. */
const withoutSchemas = () => Promise.resolve([]);

export async function check(
  bytes: Uint8Array,
  { schemas = true, onBytes = () => {} }: { schemas?: boolean; onBytes?: (count: number) => void } = {},
): Promise<PackageReport> {
  const report = await checkPackage(bytes, { loadSchemas: schemas ? readSchemas : withoutSchemas, onBytes });
  if (!report) throw new Error('a check that nobody cancelled was cancelled');
  return report;
}

export const listCodes = ({ findings }: PackageReport): FindingCode[] => findings.map(({ code }) => code);
