import { Failure } from '#main/platform/failure';
import type { Reach } from './reach.ts';

const placeholder = /\{(host|ip|mac|name)\}/g;

/** What a placeholder stands for, in words that are the same in every language. */
const needed = { host: 'DNS/IP', name: 'DNS', ip: 'IP', mac: 'MAC' } as const;

/** Whether a template takes anything from the inventory. */
export const hasPlaceholder = (template: string): boolean => template.search(placeholder) !== -1;

/** {host}: the machine's name where it is a host name (certificates and Kerberos know it), its IP address otherwise. */
function valueFor(name: keyof typeof needed, reach: Reach): string {
  const value = name === 'host' ? (reach.name ?? reach.ip) : reach[name];
  if (value === null) throw new Failure('opener.noAddress', { machine: reach.title, needed: needed[name] });
  return value;
}

/** An IPv6 address stands in brackets where a port may follow or an authority is meant: `//{host}`, `/v:{host}`, `{host}:22`. */
function bracketed(value: string, before: string, after: string): string {
  return value.includes(':') &&
    !/^(?:[0-9A-F]{2}:){5}[0-9A-F]{2}$/.test(value) &&
    (/(?:\/\/|\/v:|=s:)$/i.test(before) || after.startsWith(':'))
    ? `[${value}]`
    : value;
}

/** A template with its placeholders filled. Fails with `opener.noAddress` where the machine lacks what one needs. */
export function fill(template: string, reach: Reach): string {
  return template.replace(placeholder, (gap, name: keyof typeof needed, at: number) =>
    bracketed(valueFor(name, reach), template.slice(0, at), template.slice(at + gap.length)),
  );
}
