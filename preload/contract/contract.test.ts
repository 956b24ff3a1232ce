import { expect, test } from 'vitest';
import { z } from 'zod';
import type { Method } from './define.ts';
import { contract } from './index.ts';
import { brokenInputs, noObject, type Sample } from './testing/broken.ts';
import { samples } from './testing/samples.ts';

const methods: ReadonlyMap<string, Method> = new Map(
  Object.entries(contract).flatMap(([domain, list]) =>
    Object.entries(list).map(([name, method]) => [`${domain}.${name}`, method] as [string, Method]),
  ),
);
const inputOf = (method: string): z.ZodType => (methods.get(method) as Method).input;
const fieldsOf = ({ broken }: Sample) => new Set(Object.keys(broken).map((path) => path.split('.')[0]));

test('there are methods, of known kinds, and every one has a sample', () => {
  expect(methods.size).toBeGreaterThan(30);
  for (const [, method] of methods) expect(['read', 'job', 'write', 'keep']).toContain(method.kind);
  expect([...new Set(samples.map(({ method }) => method))].sort()).toEqual([...methods.keys()].sort());
});

test.each(samples)('$method takes its sample, which breaks every field that it has', (sample) => {
  expect(inputOf(sample.method).safeParse(sample.valid).error).toBeUndefined();
  for (const field of Object.keys(sample.valid)) expect(fieldsOf(sample)).toContain(field);
});

test.each(samples)('$method refuses an input that is wrong in one place', (sample) => {
  const passed = brokenInputs(sample).filter(([, input]) => inputOf(sample.method).safeParse(input).success);
  expect(passed.map(([what]) => what)).toEqual([]);
});

test.each([...methods.keys()])('%s refuses what is no object', (method) => {
  for (const input of [undefined, ...noObject]) expect(inputOf(method).safeParse(input).success).toBe(false);
});

interface Schema {
  readonly type?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: unknown;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly oneOf?: readonly Schema[];
  readonly allOf?: readonly Schema[];
  readonly const?: unknown;
  readonly enum?: readonly unknown[];
  readonly maxLength?: number;
  readonly pattern?: string;
}

interface Place {
  readonly path: string;
  readonly schema: Schema;
}

/** Every schema inside a schema, by its path. */
function walk(schema: Schema, path = ''): Place[] {
  const { properties = {}, items, anyOf = [], oneOf = [], allOf = [] } = schema;
  return [
    { path, schema },
    ...Object.entries(properties).flatMap(([name, inner]) => walk(inner, `${path}.${name}`)),
    ...(items === undefined ? [] : walk(items, `${path}[]`)),
    ...[...anyOf, ...oneOf, ...allOf].flatMap((inner) => walk(inner, path)),
  ];
}

const places = [...methods].flatMap(([name, { input }]) =>
  walk(z.toJSONSchema(input, { io: 'input' }) as Schema, name),
);
// What the page shows already, as clipboard text; where a screen was left, at most 64 kB (main/settings/service.ts)
const free = ['exports.tableText.rows[][]', 'settings.keepPlace.value'];

test('no method takes SQL or a plan from the page', () => {
  expect(places.length).toBeGreaterThan(200);
  const suspect = /(^|[.[\]])(sql|plan|where|statement|params|parameters|expression|table|column)$/i;
  // A name that is looked for among those of the record; it becomes part of no statement (main/fleet/record.ts)
  expect(places.map(({ path }) => path).filter((path) => suspect.test(path))).toEqual(['fleet.recordRows.table']);
  const words = places.flatMap(({ schema }) => [schema.const, ...(schema.enum ?? [])]);
  expect(words.filter((word) => typeof word === 'string' && /^(sql|plan|raw)$/i.test(word))).toEqual([]);
});

test('no text of an input is without a limit, and no field takes just anything', () => {
  const unlimited = places.filter(
    ({ path, schema: { type, maxLength, pattern, const: only, enum: words } }) =>
      !free.includes(path) &&
      type === 'string' &&
      maxLength === undefined &&
      only === undefined &&
      words === undefined &&
      !/\{\d*,?\d+\}\$$/.test(pattern ?? ''),
  );
  expect(unlimited.map(({ path }) => path)).toEqual([]);
  const untyped = places.filter(
    ({ path, schema }) =>
      !free.includes(path) &&
      (Object.keys(schema).every((key) => key === '$schema') ||
        (schema.type === 'object' && schema.properties === undefined)),
  );
  expect(untyped.map(({ path }) => path)).toEqual([]);
});
