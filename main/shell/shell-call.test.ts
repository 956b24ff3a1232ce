import { describe, expect, it } from 'vitest';
import type { shell } from '#contract/shell';
import { parseShellCall, safeFileName } from './shell-call.ts';

const good: Record<keyof typeof shell, unknown> = {
  openFile: { purpose: 'source' },
  saveFile: { name: 'machines', format: 'csv' },
  reveal: { path: '/x' },
  copy: { text: 'a' },
  setTheme: { theme: 'dark' },
  setLanguage: { language: 'fr' },
  about: {},
  saveDiagnostics: {},
  restartEngine: {},
};
const takesInput = Object.keys(good).filter(
  (method) => !['about', 'saveDiagnostics', 'restartEngine'].includes(method),
);

describe('calls of the page', () => {
  it.each(Object.entries(good))('%s passes with what its schema admits', (method, input) => {
    expect(parseShellCall(method, input)).toEqual({ method, input });
  });

  it.each(Object.keys(good))('%s is refused with another kind of input', (method) => {
    for (const bad of [null, undefined, 3, 'text', ['a'], () => 1])
      expect(() => parseShellCall(method, bad)).toThrow(/input/);
  });

  it.each(takesInput)('%s is refused without its fields, or with wrong ones', (method) => {
    expect(() => parseShellCall(method, {})).toThrow(/input/);
    const wrong = Object.fromEntries(
      Object.keys(good[method as keyof typeof shell] as object).map((key) => [key, { evil: true }]),
    );
    expect(() => parseShellCall(method, wrong)).toThrow(/input/);
  });

  it.each(['constructor', '__proto__', 'toString', 'eval', '', 'openfile', 3, null, undefined, {}])(
    'knows no method %s',
    (method) => {
      expect(() => parseShellCall(method, {})).toThrow('unknown method');
    },
  );

  it('drops fields that the schema does not name', () => {
    expect(parseShellCall('copy', { text: 'a', more: 1 }).input).toEqual({ text: 'a' });
  });
});

describe('names for files', () => {
  it.each([
    ['machines', 'machines.csv'],
    ['machines.csv', 'machines.csv'],
    ['../../etc/cron.d/job', 'job.csv'],
    ['C:\\Windows\\x', 'x.csv'],
    ['.bashrc', 'bashrc.csv'],
    ['-rf', 'rf.csv'],
    ['a\0b\u202Egnp', 'abgnp.csv'],
    ['<script>', 'script.csv'],
    ['été 漢字 😀', 'été 漢字 😀.csv'],
    ['...', 'export.csv'],
    ['', 'export.csv'],
  ])('%j becomes %j', (name, expected) => {
    expect(safeFileName(name, 'csv')).toBe(expected);
  });

  it('keeps them short', () => {
    expect(safeFileName('x'.repeat(200), 'xlsx')).toHaveLength(125);
  });
});
