import { expect, it } from 'vitest';
import { PathsToOpen } from './paths-to-open.ts';

it('tells a page of every file once, whenever it came', () => {
  const told: string[] = [];
  const paths = new PathsToOpen();
  const tell = (path: string) => told.push(path);
  paths.add('before');
  paths.listens(tell);
  paths.add('while it listens');
  paths.leaves();
  paths.add('between two loads');
  expect(told).toEqual(['before', 'while it listens']);
  paths.listens(tell);
  expect(told).toEqual(['before', 'while it listens', 'between two loads']);
});
