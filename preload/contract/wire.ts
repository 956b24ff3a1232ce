import { z } from 'zod';
import type { Question, Result } from './define.ts';
import type { Progress } from './progress.ts';

/** Page to engine. Everything else that arrives on the port is dropped and logged. */
export const ToEngine = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('call'),
    id: z.number().int().positive(),
    method: z.string().max(80),
    input: z.unknown(),
  }),
  z.object({ type: z.literal('cancel'), id: z.number().int().positive() }),
  z.object({ type: z.literal('answer'), id: z.number().int().positive(), value: z.string().max(200) }),
]);
export type ToEngine = z.infer<typeof ToEngine>;

/** Engine to page. `changed` is the only push: the page refetches what it shows of these domains. */
export type ToPage =
  | { readonly type: 'progress'; readonly id: number; readonly value: Progress }
  | { readonly type: 'ask'; readonly id: number; readonly question: Question }
  | { readonly type: 'done'; readonly id: number; readonly result: Result<unknown> }
  | { readonly type: 'changed'; readonly domains: readonly string[] };
