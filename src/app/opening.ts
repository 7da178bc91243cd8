import { readDisplaySettings, showDisplaySettings } from '../ui/screens/settings/display-settings';

/**
 * Stands behind the options in `options.js` and runs behind the home, before the app: the page looks as the reader has set it. In the
 * head it would hold up the first paint by a request; only a page that is opened anew inside, on a slow line and without a cache, shows
 * the home for a moment. The style sheet takes from it what is to be shown until the app is there: help, where the page was opened from a
 * folder of the device, which lets no course run; nothing, where another screen than the home is opened.
 */
showDisplaySettings(readDisplaySettings());
const { protocol, hash } = location;
if (protocol === 'file:') document.documentElement.dataset['opened'] = 'file';
else if (/^#\/./.test(hash)) document.documentElement.dataset['opened'] = 'inside';
