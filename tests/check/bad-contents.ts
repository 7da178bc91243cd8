import type { FindingCode } from '../../scorm/check/finding-codes';
import type { BadCase } from './bad-zips';
import { zipSample } from './sample-packages';

/** The sample with other text in its page, script or style sheet, and with text that looks alike and is harmless. */
const within = (code: FindingCode, file: string, bad: string, clean: string): BadCase => ({
  code,
  bad: () => zipSample('scorm12', { [file]: `\n${bad}\n` }),
  clean: () => zipSample('scorm12', { [file]: `\n${clean}\n` }),
});

export const BAD_CONTENTS: readonly BadCase[] = [
  within(
    'external-request',
    'a.js',
    'export { a, b as c } from "https://cdn.example/a.js"',
    'note = "The location was changed from \\"https://cdn.example/a.js\\"; \'from "https://cdn.example/a.js"\'"',
  ),
  within(
    'external-request',
    'a.js',
    'import "https://cdn.example/a.js"',
    'important = "https://cdn.example/a.js"',
  ),
  within(
    'unload-handler',
    'a.js',
    'window.addEventListener("unload", save)',
    'addEventListener("load", save)',
  ),
  within('unload-handler', 'a.js', 'window.onunload = save', 'window.onload = save'),
  within('unload-handler', 'a.js', '$(window).unload(save)', 'unload(save)'),
  within('unload-handler', 'index.html', '<body onunload="save()">', '<body onload="save()">'),
  within('before-unload', 'a.js', "listen(window, 'beforeunload', save)", "listen(window, 'pagehide', save)"),
  within(
    'external-request',
    'index.html',
    '<script src="https://cdn.example/a.js"></script>',
    '<a href="https://cdn.example/a.js">A</a>',
  ),
  within(
    'external-request',
    'index.html',
    '<img alt="" src=//cdn.example/a.png>',
    '<img alt="" src="a.png">',
  ),
  within(
    'external-request',
    'index.html',
    '<img alt="" src="a.png" srcset="b.png, https://cdn.example/a.png 2x">',
    '<img alt="https://cdn.example/a.png 2x" src="a.png" srcset="b.png, c.png 2x, d.png 3x">',
  ),
  within(
    'external-request',
    'index.html',
    '<source media="print" srcset=//cdn.example/a.webp>',
    '<source media="print" srcset=a.webp>',
  ),
  within(
    'absolute-path',
    'index.html',
    '<link rel="preload" as="image" imagesrcset="a.png 300w,\n/images/b.png 600w">',
    '<link rel="preload" as="image" imagesrcset="a.png 300w,\nimages/b.png 600w">',
  ),
  within(
    'external-request',
    'index.html',
    '<link rel="stylesheet" href="https://cdn.example/a.css">',
    '<link rel="canonical" href="https://cdn.example/">',
  ),
  within(
    'external-request',
    'a.css',
    '@import "https://cdn.example/a.css";',
    '/* https://cdn.example/a.css */',
  ),
  within('external-request', 'a.css', 'a { src: url(//cdn.example/a.woff2) }', 'a { src: url(a.woff2) }'),
  within('external-request', 'a.js', 'fetch("https://api.example/x")', 'show("https://api.example/x")'),
  within('external-request', 'a.js', 'import a from "https://cdn.example/a.js"', 'import a from "./a.js"'),
  within(
    'external-request',
    'a.js',
    'image.src = `https://t.example/?${id}`',
    'link.href = `https://t.example/`',
  ),
  within(
    'external-request',
    'a.js',
    'request.open("GET", "https://api.example/x")',
    'window.open("page.html")',
  ),
  within(
    'insecure-request',
    'index.html',
    '<iframe src="http://old.example/"></iframe>',
    '<iframe src="https://old.example/"></iframe>',
  ),
  within('top-access', 'a.js', 'window.top.API.LMSInitialize("")', 'box.top = desktop.location'),
  within('top-access', 'a.js', 'if (top.location != location) {}', 'if (laptop.location != location) {}'),
  within(
    'service-worker',
    'a.js',
    'navigator.serviceWorker.register("sw.js")',
    'navigator.serviceWorker.ready',
  ),
  within(
    'absolute-path',
    'index.html',
    '<img alt="" src="/images/a.png">',
    '<img alt="" src="./images/a.png">',
  ),
  within('absolute-path', 'a.css', 'a { background: url(/a.png) }', 'a { background: url(a.png) }'),
  within('absolute-path', 'a.js', "fetch('/api/x')", "fetch('api/x')"),
  within('eval-used', 'a.js', 'eval(text)', 'medieval(text)'),
  within('eval-used', 'a.js', 'new Function("return this")()', 'class Function2 {}'),
  {
    code: 'scan-left-out',
    bad: () => zipSample('scorm12', { 'a.js': '// long\n'.repeat(600_000) }),
    clean: () => zipSample('scorm12', { 'a.js': '// long\n'.repeat(400_000) }),
  },
];
