import type { Address } from '../network/addresses.ts';

/** A row of `networks` as an agent sends it; what it does not send is stored empty. */
export interface Interface {
  readonly name: string;
  readonly type: string;
  readonly typeMib?: string;
  readonly speed?: string;
  readonly mtu?: string;
  readonly mac: string;
  readonly status: 'Up' | 'Down' | 'Unknown';
  readonly address?: Address;
  readonly dhcp?: string;
  /** Sent by Unix agents only, and only where it is 1. */
  readonly isVirtual?: boolean;
}
