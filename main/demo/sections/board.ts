import { isLinux } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import type { Random } from '../random.ts';
import { writeLinuxBoard } from './linux-board.ts';
import { writeMacBoard } from './mac-board.ts';
import { writeWindowsBoard } from './windows-board.ts';

/** Processors, memory modules, graphics, sound, controllers, slots and ports, as far as the agent of the system sends them. */
export function writeBoard(tables: Tables, m: Machine, random: Random): void {
  if (m.release.family === 'windows') writeWindowsBoard(tables, m, random);
  else if (m.release.family === 'mac') writeMacBoard(tables, m, random);
  else if (isLinux(m)) writeLinuxBoard(tables, m, random);
  else writePhone(tables, m, random);
}

function writePhone(tables: Tables, m: Machine, random: Random): void {
  const { text, maker, mhz, cores } = m.processor;
  tables.cpus(m.id, maker, text, '', String(mhz), cores, '', 'aarch64', 64, 64, cores, '', '', '');
  tables.videos(m.id, 'Built-in display', 'Adreno / Mali', '', random.pick(['1080x2400', '1200x1920', '720x1280']));
}
