import { describe, expect, it } from 'vitest';
import { ocsTables } from '#main/copy/ocs-tables/all';
import { softwareTable } from '#main/copy/ocs-tables/software-tables';
import { columnsAt, newestLevel } from '#main/copy/ocs-tables/table';
import { secondsOf } from './calendar.ts';
import { writeFleet } from './fleet.ts';
import type { FleetSink, Value } from './sink.ts';

const idle = { signal: new AbortController().signal, report: () => undefined };
const options = { machines: 260, seed: 9, nowSeconds: secondsOf('2026-11-20') ?? 0 };

/** A sink that is no database: it keeps rows in memory, and like a slow receiver makes the generator wait. */
function memorySink() {
  const tables = new Map<string, { columns: Set<string>; rows: Value[][] }>();
  const declared = new Map<string, string[]>();
  const table = (name: string) => {
    const known = tables.get(name) ?? { columns: new Set<string>(), rows: [] };
    tables.set(name, known);
    return known;
  };
  const held = { now: 0, most: 0 };
  const sink: FleetSink = {
    rows: (name, columns) => {
      const { columns: own, rows } = table(name);
      for (const column of columns.split(' ')) own.add(column);
      return (...values) => {
        rows.push(values);
        held.now += 1;
        held.most = Math.max(held.most, held.now);
      };
    },
    software: (texts) => {
      const { rows } = table('software');
      return (machine, name, publisher, version, text, installedAt) => {
        expect(texts[text]).toBeDefined();
        rows.push([machine, name, publisher, version, text, installedAt]);
      };
    },
    addColumns: (name, columns) =>
      declared.set(
        name,
        columns.map((column) => column.name),
      ),
    addTable: (name, columns) => declared.set(name, ['ID', ...columns.map((column) => column.name)]),
    settle: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      held.now = 0;
    },
  };
  return { sink, tables, declared, held };
}

describe('a fleet without a database', () => {
  it('goes into any sink: tables and columns of OCS alone, and what it declared before', async () => {
    const { sink, tables, declared } = memorySink();
    const software = await writeFleet(sink, options, idle);
    expect(tables.get('software')?.rows.length).toBe(software);
    expect(tables.get('hardware')?.rows.length).toBeGreaterThan(options.machines);
    const known = new Map(
      [...ocsTables, softwareTable].map((table) => [table.name, columnsAt(table, newestLevel).map(({ name }) => name)]),
    );
    for (const [name, { columns }] of tables) {
      const all = [...(known.get(name) ?? []), ...(declared.get(name) ?? [])];
      expect([name, [...columns].filter((column) => !all.includes(column))]).toEqual([name, []]);
    }
  });

  it('is let wait between batches, so that a sink that streams holds no more than one of them', async () => {
    const { sink, held } = memorySink();
    await writeFleet(sink, { ...options, machines: 900 }, idle);
    const batch = held.most;
    const again = memorySink();
    await writeFleet(again.sink, { ...options, machines: 1800 }, idle);
    // What stands around the machines is written in one go and grows with them, but not sixtyfold as their sections do
    expect(again.held.most).toBeLessThan(batch * 1.6);
  });

  it('gives the software of a machine in key order, each once', async () => {
    const { sink, tables } = memorySink();
    await writeFleet(sink, options, idle);
    let last = '';
    for (const [machine = 0, name = 0, publisher = 0, version = 0] of tables.get('software')?.rows ?? []) {
      const key = [machine, name, publisher, version].map((id) => String(id).padStart(9, '0')).join();
      expect(key > last).toBe(true);
      last = key;
    }
  });
});
