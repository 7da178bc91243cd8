type Cell = string | number;

const isNumber = (text: string): boolean => /^[-\d]/.test(text);

/** A plain table: a head, a rule, rows. Columns are as wide as their widest cell; numbers stand to the right. */
export function formatTable(head: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const cells = rows.map((row) => row.map(String));
  const widths = head.map((title, at) => Math.max(title.length, ...cells.map((row) => row[at]?.length ?? 0)));
  const isRight = head.map((_, at) => cells.length > 0 && cells.every((row) => isNumber(row[at] ?? '')));
  const formatRow = (row: readonly string[]): string =>
    row
      .map((text, at) => (isRight[at] ? text.padStart(widths[at] ?? 0) : text.padEnd(widths[at] ?? 0)))
      .join('  ')
      .trimEnd();
  return [formatRow(head), widths.map((width) => '-'.repeat(width)).join('  '), ...cells.map(formatRow)].join(
    '\n',
  );
}

/** Minutes as hours and minutes. */
export const formatDuration = (minutes: number): string => {
  const whole = Math.round(minutes);
  return whole < 60
    ? `${whole} min`
    : `${Math.floor(whole / 60)} h ${String(whole % 60).padStart(2, '0')} min`;
};
