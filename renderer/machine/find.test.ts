import { describe, expect, it } from 'vitest';
import { countByTab, findIn, indexSections, isAt, type Wording } from './find.ts';
import { machine, section } from './testing.ts';

const wording: Wording = {
  title: (one) => one.key,
  column: (one, index) => one.columns[index]?.key ?? '',
  cell: (value) => String(value),
};

describe('find in sections', () => {
  const index = indexSections(machine.sections, wording);

  it('finds cells in page order, without accents and case', () => {
    const matches = findIn(index, 'generale');
    expect(matches).toHaveLength(1);
    expect(isAt(matches[0] ?? null, 'software', 4, 2)).toBe(true);
  });

  it('finds the labels of field lists, but not a table’s heading once a row', () => {
    expect(findIn(index, 'manufacturer').map((match) => match.section)).toEqual(['bios']);
    expect(findIn(index, 'publisher')).toEqual([]);
  });

  it('finds sections by their title, and counts by tab', () => {
    const counts = countByTab(findIn(index, '5cg0123'));
    expect([...counts]).toEqual([['hardware', 1]]);
    expect(findIn(index, 'deployments')[0]).toMatchObject({ tab: 'deployment', column: -1 });
  });

  it('finds nothing for blanks, and stops at 5,000', () => {
    expect(findIn(index, '  ')).toEqual([]);
    const many = section(
      'registry',
      'admin',
      ['value'],
      Array.from({ length: 6000 }, () => ['same']),
    );
    expect(findIn(indexSections([many], wording), 'same')).toHaveLength(5000);
  });
});
