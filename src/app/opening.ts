import { showDisplaySettings, readDisplaySettings } from '../ui/screens/settings/display-settings';

/**
 * Stands behind the options in `options.js` and runs in the head of the page, before anything is shown: the page looks as the reader has
 * set it from the first paint. The style sheet takes from it what is to be shown until the app is there: help, where the page was opened
 * from a folder of the device, which lets no course run; nothing, where another screen than the home is opened.
 */
showDisplaySettings(readDisplaySettings());
const { protocol, hash } = location;
if (protocol === 'file:') document.documentElement.dataset['opened'] = 'file';
else if (/^#\/./.test(hash)) document.documentElement.dataset['opened'] = 'inside';
