import type { Row } from '#main/platform/db/schema';
import { readThrough } from '#main/platform/db/sqlite';
import type { Copy } from './copy.ts';
import { asIntrospection } from './introspect.ts';
import type { Prepared } from './prepare.ts';
import { ReaderPool } from './reader-pool.ts';
import type { SlowStatement } from './reader-protocol.ts';
import type { Tasks } from './tasks.ts';

/** Starts the reader threads of a file that `prepareFile` found sound; statements that take long are told for the log. */
export function openCopy(path: string, prepared: Prepared, onSlow?: (statement: SlowStatement) => void): Copy {
  const { companion, fingerprint } = prepared;
  const pool = new ReaderPool({ path, companion, fingerprint }, onSlow);
  return {
    path,
    fingerprint,
    schema: asIntrospection(new Map(prepared.tables)),
    columns: prepared.columns,
    db: readThrough(
      (sql, params, signal) => pool.ask({ kind: 'query', sql, params }, signal ? { signal } : {}) as Promise<unknown[]>,
    ),
    readAll: (queries, options) => {
      const list = queries.map(({ sql, parameters }) => ({ sql, params: parameters }));
      return pool.ask({ kind: 'queries', list }, options) as Promise<readonly (readonly Row[])[]>;
    },
    ask: (task, input, options) =>
      pool.ask({ kind: 'task', task, input }, options) as Promise<Tasks[typeof task]['output']>,
    close: () => pool.close(),
  };
}
