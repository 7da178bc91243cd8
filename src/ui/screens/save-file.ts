/** How long a browser may take to begin a download, milliseconds. */
const PATIENCE = 60_000;

/** Hands a text to the person as a file: the browser saves it or asks where. Nothing is sent. */
export function saveFile(name: string, type: string, text: string): void {
  const href = URL.createObjectURL(new Blob([text], { type }));
  const link = document.createElement('a');
  link.href = href;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(href), PATIENCE);
}
