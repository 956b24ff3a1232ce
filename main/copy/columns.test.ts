import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ColumnKey } from '#contract/fleet';
import { machineColumns } from './columns.ts';
import { adminTables } from './ocs-tables/admin-tables.ts';
import { machineTables } from './ocs-tables/machine-tables.ts';

/** Columns of the machine tables that nobody can choose, and why. */
const left: Readonly<Record<string, string>> = {
  'bios.HARDWARE_ID': 'is hardware.ID',
  'accountinfo.HARDWARE_ID': 'is hardware.ID',
  'networks.HARDWARE_ID': 'is hardware.ID',
  'storages.HARDWARE_ID': 'is hardware.ID',
  'drives.HARDWARE_ID': 'is hardware.ID',
  'networks.ID': 'made anew at each inventory',
  'storages.ID': 'made anew at each inventory',
  'drives.ID': 'made anew at each inventory',
};

describe.each(['hardware', 'bios', 'networks', 'storages', 'drives', 'accountinfo'])('%s', (name) => {
  const table = [...machineTables, ...adminTables].find((one) => one.name === name);

  test('every column can be chosen, or is left out for a reason', () => {
    const chosen = new Set(machineColumns.filter((spec) => spec.table === name).map(({ column }) => column));
    const missing = table?.columns.map((column) => column.name).filter((column) => !chosen.has(column)) ?? [
      'the table',
    ];
    expect(missing.filter((column) => left[`${name}.${column}`] === undefined)).toEqual([]);
    for (const column of chosen) expect(left[`${name}.${column}`]).toBeUndefined();
  });
});

const english = JSON.parse(readFileSync('renderer/i18n/en/column.json', 'utf8')) as Record<string, string>;

test('keys are unlike, fit the contract, and have words', () => {
  const keys = machineColumns.map(({ key }) => key);
  expect(new Set(keys.map((key) => key.toLowerCase())).size).toBe(keys.length);
  for (const key of keys) expect([key, ColumnKey.safeParse(key).success, key in english]).toEqual([key, true, true]);
  expect(Object.keys(english).filter((key) => !keys.includes(key))).toEqual([]);
});
