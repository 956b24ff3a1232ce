import { expect, it } from 'vitest';
import { contentSecurityPolicy, securityHeaders } from './csp.ts';

const directives = new Map(
  contentSecurityPolicy('abc')
    .split('; ')
    .map((line) => [line.split(' ')[0], line.split(' ').slice(1)] as const),
);

it('forbids whatever it does not name', () => {
  expect(directives.get('default-src')).toEqual(["'none'"]);
  for (const name of ['object-src', 'base-uri', 'form-action', 'frame-ancestors', 'worker-src']) {
    expect(directives.get(name)).toEqual(["'none'"]);
  }
});

it('runs scripts of the page only, styles with the nonce of this load', () => {
  expect(directives.get('script-src')).toEqual(["'self'"]);
  expect(directives.get('style-src')).toEqual(["'self'", "'nonce-abc'"]);
  expect(contentSecurityPolicy('abc')).not.toMatch(/unsafe|\*|https?:/);
});

it('goes with every answer', () => {
  expect(securityHeaders('n')).toMatchObject({
    'Content-Security-Policy': contentSecurityPolicy('n'),
    'X-Content-Type-Options': 'nosniff',
  });
});
