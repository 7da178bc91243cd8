/** A whole address of the web as a browser writes it; null for any other: what `javascript:` or `data:` names would run in the course. */
export function parseWebAddress(text: string): string | null {
  try {
    const { protocol, href } = new URL(text);
    return /^https?:$/.test(protocol) ? href : null;
  } catch {
    return null;
  }
}
