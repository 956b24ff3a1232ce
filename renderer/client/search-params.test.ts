import { describe, expect, it } from 'vitest';
import { CompareSearch, MachinesSearch, parseSort, SourceSearch, writeSort } from './search-params.ts';

describe('search parameters', () => {
  it('drop what does not parse instead of failing', () => {
    const raw = { filter: 'os:windows', scope: 'everything', sort: 'name;drop', open: -1, view: '../x' };
    expect(MachinesSearch.parse(raw)).toEqual({ filter: 'os:windows' });
    expect(SourceSearch.parse({ source: 'A B' })).toEqual({});
    expect(CompareSearch.parse({ ids: '1,2,x' })).toEqual({});
  });

  it('take what the router reads as numbers for text again', () => {
    expect(MachinesSearch.parse({ filter: 10 }).filter).toBe('10');
    expect(CompareSearch.parse({ ids: '7,9' }).ids).toBe('7,9');
  });

  it('write a sort as they read it', () => {
    const sort = [
      { key: 'name', descending: false },
      { key: 'ram', descending: true },
    ];
    expect(writeSort(sort)).toBe('name,-ram');
    expect(parseSort('name,-ram')).toEqual(sort);
    expect(writeSort([])).toBeUndefined();
    expect(parseSort(undefined)).toEqual([]);
  });
});
