import { z } from 'zod';
import { job, keep, read } from './define.ts';
import { MachineId, SourceId } from './identifiers.ts';

export const OpenerId = z.string().regex(/^[a-z0-9-]{1,64}$/);

/**
 * A way to reach a machine. command: a program and its arguments, each with the placeholders {host} {ip} {mac} {name};
 * url: http or https with the same placeholders; wake: a Wake-on-LAN packet sent by the engine itself.
 * A placeholder is filled only with what parses as host name, IP or MAC.
 */
export const Opener = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('command'),
    id: OpenerId,
    name: z.string().min(1).max(60),
    program: z.string().min(1).max(500),
    args: z.array(z.string().max(500)).max(30),
    /** Its output is shown (ping) instead of a window of its own (RDP). */
    showOutput: z.boolean(),
  }),
  z.object({ kind: z.literal('url'), id: OpenerId, name: z.string().min(1).max(60), url: z.string().max(500) }),
  z.object({ kind: z.literal('wake'), id: OpenerId, name: z.string().min(1).max(60) }),
]);
export type Opener = z.infer<typeof Opener>;

export const openers = {
  list: read({ input: z.strictObject({}), output: z.array(Opener.and(z.object({ builtIn: z.boolean() }))) }),
  keep: keep({ input: Opener, output: z.object({}) }),
  remove: keep({ input: z.strictObject({ id: OpenerId }), output: z.object({}) }),
  /** Exactly what would run, for the confirmation. Fails where the machine has no usable host, IP or MAC. */
  preview: read({
    input: z.strictObject({ source: SourceId, machine: MachineId, opener: OpenerId }),
    output: z.object({ program: z.string(), args: z.array(z.string()) }),
  }),
  run: job({
    input: z.strictObject({ source: SourceId, machine: MachineId, opener: OpenerId }),
    output: z.object({ output: z.string(), exitCode: z.number().int().nullable() }),
  }),
} as const;
