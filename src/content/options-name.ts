/**
 * The first script of every page. It begins with what the package was made with, in words that an administrator can read, and ends
 * with what must be known before the app. A classic script, as a page from a folder of the device can load nothing else.
 */
export const OPTIONS_FILE = 'options.js';
