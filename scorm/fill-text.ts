/** A text of the player with its holes filled, for the terminal, which speaks English. */
export const fillText = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replaceAll(/\{\{(\w+)\}\}/g, (hole, name: string) => {
    const value = values[name];
    return value === undefined ? hole : value.toLocaleString('en');
  });
