import { DummyDriver, Kysely, MysqlAdapter, MysqlIntrospector, MysqlQueryCompiler, sql } from 'kysely';
import { describe, expect, test } from 'vitest';
import { type ColumnSpec, machineColumns } from '#main/copy/columns';
import { passes } from '#main/copy/index/passes';
import { compileCriteria } from './compile.ts';
import { readCriteria } from './read-criteria.ts';
import { vocabularyOf } from './vocabulary.ts';

const mysql = new Kysely<unknown>({
  dialect: {
    createAdapter: () => new MysqlAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (db) => new MysqlIntrospector(db),
    createQueryCompiler: () => new MysqlQueryCompiler(),
  },
});

const kind: ColumnSpec = {
  key: 'field3',
  group: 'admin',
  format: 'text',
  order: 'text',
  table: 'accountinfo',
  column: 'fields_3',
  many: false,
  facet: true,
  entities: true,
  label: 'Kind',
  technicalName: 'KIND',
  field: {
    kind: 'select',
    labels: new Map([
      ['1', 'Office'],
      ['2', 'Home'],
    ]),
  },
};
const vocabulary = vocabularyOf({ columns: [...machineColumns, kind], schema: { tables: new Map(), has: () => true } });

function compiled(text: string) {
  const read = readCriteria(text, vocabulary, new Date(2026, 10, 23, 12));
  if (!read.ok || read.value === null) throw new Error(JSON.stringify(read));
  const versions = ['114.0', '115.0.2', '116'];
  const where = compileCriteria({ engine: 'mysql', distinct: (test) => versions.filter(passes(test)) }, read.value);
  return sql`SELECT h.ID FROM hardware h WHERE ${where}`.compile(mysql);
}

/** Words that MySQL and MariaDB have as functions; anything else called is a mistake. */
const functions =
  /\b(instr|cast|lower|round|nullif|concat|lpad|length|inet6_aton|hex|replace|coalesce|sum|min|floor|substr|upper|concat_ws|in|and|or|not|where|exists|values)\s*\(/gi;

describe.each([
  'pc os:windows ram<8G -last>30d',
  'software(name:firefox version:<115)',
  '-software(name:fire* -publisher:null)',
  'ip:10.1.0.0/16 or addresses:fe80::/10 or mainip:10.0.0.1..10.0.0.9',
  'freePercent<10 driveTotal>=1T quality:0.5..2',
  'kind:office kind:empty -kind=Home tag:null tag="l\'usine"',
  'printer(hp -port:usb) group:IT package(state:err name:"a b") note:text',
  'name:*_%!? serial:empty lastInventory:2026-10..today',
  'memory(size>=8G) network(mac:00-1a status:up) osVersion>=10',
])('%s', (text) => {
  test('is one statement with its values as parameters', () => {
    const query = compiled(text);
    expect(query.sql.match(/\?/g)?.length ?? 0).toBe(query.parameters.length);
    const bare = query.sql.replace(/'(?:[^']|'')*'/g, '');
    expect(bare).not.toMatch(/"|\bglob\b|octet_length|fold\(|_key\(|\|\||typeof/i);
    const parens = (of: RegExp) => bare.match(of)?.length ?? 0;
    expect(parens(/\(/g)).toBe(parens(/\)/g));
  });

  test('calls only what MySQL has', () => {
    const rest = compiled(text)
      .sql.replace(/'(?:[^']|'')*'/g, "''")
      .replace(functions, '(');
    expect(rest.match(/\w+\(/g)).toBeNull();
  });
});

test('versions on MySQL are those looked up before', () => {
  expect(compiled('osVersion<115').parameters).toEqual(['114.0']);
  expect(compiled('osVersion<1').sql).toContain('1 = 0');
});

test('the values a user types are never part of the text', () => {
  const { sql: text, parameters } = compiled(`name:"'; DROP TABLE hardware; --" tag:"\\\\" software(name:"a' or 1=1")`);
  expect(text).not.toContain('DROP');
  expect(parameters).toContain("'; DROP TABLE HARDWARE; --");
});
