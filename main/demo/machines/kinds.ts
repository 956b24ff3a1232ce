/** What a machine is for: decides its name, hardware, system and software. */
export type Kind =
  | 'laptop'
  | 'desktop'
  | 'workstation'
  | 'macbook'
  | 'imac'
  | 'linuxLaptop'
  | 'terminal'
  | 'kiosk'
  | 'windowsServer'
  | 'linuxServer'
  | 'hypervisor'
  | 'linuxVm'
  | 'windowsVm'
  | 'phone'
  | 'tablet';

export interface KindFacts {
  readonly kind: Kind;
  readonly weight: number;
  /** In names: `PAR-LT-0421` for clients, `srv-lyo-web02` for servers. */
  readonly prefix: string;
  readonly system: System;
  readonly isServer: boolean;
  readonly isVirtual: boolean;
  readonly isPortable: boolean;
}

export type System = 'windows' | 'windowsServer' | 'linux' | 'mac' | 'android';

const kind = (name: Kind, weight: number, prefix: string, system: System, marks = ''): KindFacts => ({
  kind: name,
  weight,
  prefix,
  system,
  isServer: marks.includes('s'),
  isVirtual: marks.includes('v'),
  isPortable: marks.includes('p'),
});

/** Shares of a fleet, in the order of their numbers in the plan. `s` server, `v` virtual, `p` portable. */
export const kinds: readonly KindFacts[] = [
  kind('laptop', 440, 'LT', 'windows', 'p'),
  kind('desktop', 230, 'PC', 'windows'),
  kind('workstation', 30, 'WS', 'windows'),
  kind('macbook', 55, 'MB', 'mac', 'p'),
  kind('imac', 8, 'IM', 'mac'),
  kind('linuxLaptop', 22, 'LX', 'linux', 'p'),
  kind('terminal', 22, 'TC', 'windows'),
  kind('kiosk', 12, 'KS', 'windows'),
  kind('windowsServer', 6, 'srv', 'windowsServer', 's'),
  kind('linuxServer', 8, 'srv', 'linux', 's'),
  kind('hypervisor', 7, 'hv', 'linux', 's'),
  kind('linuxVm', 62, 'vm', 'linux', 'sv'),
  kind('windowsVm', 48, 'vm', 'windowsServer', 'sv'),
  kind('phone', 36, 'PH', 'android', 'p'),
  kind('tablet', 14, 'TB', 'android', 'p'),
];
