import { describe, expect, it } from 'vitest';
import { originOf, pageFile, withNonce } from './page-file.ts';

const root = '/app/out/renderer';

describe('what app:// answers', () => {
  it.each([
    ['app://console/', `${root}/index.html`, 'text/html; charset=utf-8'],
    ['app://console/machines/12', `${root}/index.html`, 'text/html; charset=utf-8'],
    ['app://console/assets/a-1.js?v=2#x', `${root}/assets/a-1.js`, 'text/javascript; charset=utf-8'],
    ['app://console/assets/a.css', `${root}/assets/a.css`, 'text/css; charset=utf-8'],
    ['app://console/assets/inter.woff2', `${root}/assets/inter.woff2`, 'font/woff2'],
    ['app://console/assets/%C3%A9.png', `${root}/assets/é.png`, 'image/png'],
    // The address parser itself folds these; what is left stays inside the folder
    ['app://console/../../etc/passwd.json', `${root}/etc/passwd.json`, 'application/json; charset=utf-8'],
    ['app://console/%2e%2e/x.js', `${root}/x.js`, 'text/javascript; charset=utf-8'],
  ])('%s', (address, path, type) => {
    expect(pageFile(root, address)).toEqual({ path, type });
  });

  it.each([
    'app://console/..%2f..%2fmain%2fmain.js',
    'app://console/assets/..%5c..%5cmain.js',
    'app://console/C:/Windows/x.js',
    'app://console/index.html::$DATA.js',
    'app://console/a%00.js',
    'app://console/%E0%A4%A.js',
    'app://console/.env.local',
    'app://console/engine.node',
    'app://other/index.html',
    'app://console.evil/index.html',
    'app://console:8080/index.html',
    'file:///etc/passwd.json',
    'https://console/index.html',
    'nonsense',
    '',
  ])('refuses %s', (address) => {
    expect(pageFile(root, address)).toBeNull();
  });
});

describe('withNonce', () => {
  it('fills the placeholder and addresses files from the root', () => {
    const html = '<head><meta name="style-nonce" content="__STYLE_NONCE__"><script src="./assets/a.js"></script>';
    expect(withNonce(html, 'N+/=')).toBe(
      '<head><meta name="style-nonce" content="N+/="><script src="/assets/a.js"></script>',
    );
  });

  it('adds the tag where the page has none', () => {
    expect(withNonce('<head></head>', 'n')).toContain('<meta name="style-nonce" content="n">');
  });
});

it('takes scheme and host as the origin', () => {
  expect(originOf('app://console/x')).toBe('app://console');
  expect(originOf('app://console.evil/')).not.toBe(originOf('app://console/'));
  expect(originOf('not an address')).toBe('');
});
