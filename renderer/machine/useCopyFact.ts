import { useTranslation } from 'react-i18next';
import type { Machine } from '#contract/fleet';
import { mainIp, mainMac } from './addresses.ts';
import { fact } from './facts.ts';
import { useCopy } from './useCopy.ts';

/** What of a machine is copied alone, and the letter that does it after `c`. */
export const copyables = [
  { key: 'name', letter: 'n' },
  { key: 'serial', letter: 's' },
  { key: 'ip', letter: 'i' },
  { key: 'mac', letter: 'm' },
  { key: 'deviceId', letter: 'd' },
] as const;

export type CopyableKey = (typeof copyables)[number]['key'];

/** One value of a machine, as the header's menu and its keys copy it. */
export function useCopyFact(machine: Machine) {
  const { t } = useTranslation('machine');
  const copy = useCopy();
  const valueFor = (key: CopyableKey): string => {
    if (key === 'name') return machine.name;
    if (key === 'deviceId') return machine.deviceId;
    if (key === 'ip') return mainIp(machine);
    return key === 'mac' ? mainMac(machine) : fact(machine, key);
  };
  return {
    valueFor,
    copy: (key: CopyableKey) => {
      const value = valueFor(key);
      if (value !== '') void copy.text(value, t(`fact.${key}`));
    },
  };
}
