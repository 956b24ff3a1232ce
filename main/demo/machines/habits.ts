import { mix, type Random } from '../random.ts';
import type { Machine } from './machine.ts';

/** Whether containers run on the machine: its interfaces, drives and groups all tell of it. */
export function hasDocker(m: Machine): boolean {
  return isLinux(m) && m.facts.kind !== 'hypervisor' && (mix(m.hardwareNumber * 7 + 1) >>> 0) % 100 < 26;
}

/** Whether the machine runs a distribution of Linux. */
export function isLinux({ release: { family } }: Machine): boolean {
  return family === 'debian' || family === 'ubuntu' || family === 'redhat';
}

/** Whether the agent finds a clock rate: not on Apple's own processors, nor in a guest without a DMI table. */
export function hasClock(m: Machine): boolean {
  return m.processor.maker !== 'Apple' && !(isLinux(m) && m.model.maker === 'QEMU');
}

/** How many memory modules a machine of this size is sold with. */
export function modulesOf(m: Machine): number {
  if (m.facts.isVirtual) return 1;
  return m.ramMb >= 262_144 ? 16 : m.ramMb >= 65_536 ? 4 : m.ramMb >= 16_384 ? 2 : 1;
}

/** Cores of a processor; of a guest those it was given. */
export function coresOf(m: Machine, random: Random): number {
  return m.facts.isVirtual ? random.pick([2, 4, 8]) : m.processor.cores;
}
