/** Elements whose text a reader sees, with nothing around them. */
const KEPT = /<(h1|h2|p|li)\b[^>]*>([^]*?)<\/\1>/g;

/** An HTML page that carries the text of the home, and nothing else: no styles, no scripts, no typefaces. */
export function makeBarePage(page: string): string {
  const [, home = ''] = /<main\b[^>]*>([^]*?)<\/main>/.exec(page) ?? [];
  const text = [...home.matchAll(KEPT)]
    .map(
      ([, name = '', inner = '']) =>
        `<${name}>${inner.replaceAll(/<svg[^]*?<\/svg>|<[^>]+>/g, '')}</${name}>`,
    )
    .join('\n');
  if (!text.includes('<h1>')) throw new Error('the page has no home');
  return `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width, initial-scale=1"><link rel="icon" href="data:,"><title>Bare</title>\n${text}\n</html>\n`;
}
