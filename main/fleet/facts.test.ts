import { expect, it } from 'vitest';
import { machineFacts } from './facts.ts';
import { perlTime } from './perl-time.ts';

it('a clock and a number of processors of 0 are unknown, an empty swap is not', () => {
  expect(machineFacts({ cpuSpeed: [0], cpuCount: [0], swap: [0], ram: [8192], name: [] })).toEqual({
    cpuSpeed: null,
    cpuCount: null,
    swap: 0,
    ram: 8192,
    name: null,
  });
});

it('a machine that tells only its kernel is named by it', () => {
  const kernel = '#1 SMP Debian 3.16.7-ckt11-1 (2015-05-24)';
  expect(machineFacts({ os: [null], osComments: [kernel] }).os).toBe(kernel);
  expect(machineFacts({ os: [''], osComments: [kernel] }).os).toBe(kernel);
  expect(machineFacts({ os: ['Debian'], osComments: [kernel] }).os).toBe('Debian');
  expect(machineFacts({ osComments: [kernel] })).not.toHaveProperty('os');
});

it('the server’s own times become text that sorts; what is none stays', () => {
  expect(perlTime('Mon Nov 23 10:55:00 2026')).toBe('2026-11-23 10:55:00');
  expect(perlTime('Mon Nov  9 10:55:00 2026')).toBe('2026-11-09 10:55:00');
  expect(perlTime('Mon Foo  9 10:55:00 2026')).toBe('Mon Foo  9 10:55:00 2026');
  expect(perlTime('2026-11-09 10:55:00')).toBe('2026-11-09 10:55:00');
  expect(perlTime(null)).toBeNull();
});
