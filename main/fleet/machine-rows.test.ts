import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Cell } from '#contract/identifiers';
import { machineRows, type RowsOptions } from './machine-rows.ts';
import { type TestFleet, testFleet } from './testing.ts';

let fleet: TestFleet;
const long = `${'<é>'.repeat(20_000)}end`;
const huge = `${'x'.repeat(5_000_000)}end`;

beforeAll(async () => {
  fleet = await testFleet((insert) => {
    for (let ID = 1; ID <= 20; ID++)
      insert('hardware', {
        ID,
        DEVICEID: `d${ID}`,
        NAME: `PC-${ID}`,
        DESCRIPTION: ID % 7 === 0 ? long : `about ${ID}`,
      });
    insert('bios', { HARDWARE_ID: 3, SMODEL: huge, SSN: 'S3' });
    for (let i = 0; i < 300; i++) insert('networks', { HARDWARE_ID: 5, DESCRIPTION: `interface number ${i}` });
    insert('accountinfo', { HARDWARE_ID: 9, TAG: `${'&quot;'.repeat(300)}end` });
  });
});

afterAll(() => fleet.close());

const specs = (...keys: string[]) => keys.flatMap((key) => fleet.copy.columns.find((spec) => spec.key === key) ?? []);
const ids = Array.from({ length: 20 }, (_, at) => 20 - at);

async function read(keys: string[], options: RowsOptions = {}) {
  const batches: Cell[][][] = [];
  let cutCells = 0;
  const onCut = () => {
    cutCells += 1;
  };
  for await (const batch of machineRows(fleet.copy, ids, specs(...keys), undefined, { onCut, ...options }))
    batches.push(batch);
  return { batches, rows: batches.flat(), cutCells };
}

describe('rows for a file', () => {
  it('hold whole cells, in the order asked, none lost between the long ones', async () => {
    const { rows, batches, cutCells } = await read(['id', 'description', 'model', 'netDescription', 'tag']);
    expect(rows.map(([id]) => id)).toEqual(ids);
    const of = (id: number) => rows.find(([own]) => own === id) ?? [];
    expect([of(7)[1], of(14)[1], of(8)[1]]).toEqual([long, long, 'about 8']);
    expect(String(of(3)[2]).length).toBe(huge.length);
    expect(String(of(5)[3])).toBe(Array.from({ length: 300 }, (_, i) => `interface number ${i}`).join(', '));
    expect(of(9)[4]).toBe(`${'"'.repeat(300)}end`);
    expect(cutCells).toBe(0);
    expect(batches.every((batch) => batch.length > 0)).toBe(true);
  });

  it('are the same whatever the batch', async () => {
    const keys = ['id', 'description', 'netDescription'];
    const { rows } = await read(keys);
    for (const batch of [1, 3, 7, 20]) expect((await read(keys, { batch })).rows).toEqual(rows);
  });

  it('share what one machine may take, and each cut cell is counted', async () => {
    const { rows, cutCells } = await read(['description', 'model', 'serial'], { most: 6000 });
    const [about, model, serial] = rows[ids.indexOf(3)] ?? [];
    expect([about, serial]).toEqual(['about 3', 'S3']);
    expect([String(model).length, String(model).at(-1)]).toEqual([2000, '…']);
    // Machines 7 and 14 have a long description each
    expect(cutCells).toBe(3);
  });
});
