import { modulesOf } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { hexDigits, type Random } from '../random.ts';

/** The board of a Mac: what system_profiler and sysctl say, as the agent passes it on. */
export function writeMacBoard(tables: Tables, m: Machine, random: Random): void {
  const { text, maker, mhz, cores, threads, cacheKb } = m.processor;
  const isApple = maker === 'Apple';
  // The agent asks whether the processor can do 64 bits and calls the answer x86_64 on Apple's own too; those tell no clock rate
  const clock = isApple ? '' : String(mhz);
  tables.cpus(
    m.id,
    isApple ? '' : maker,
    text,
    'N/A',
    clock,
    cores,
    String(cacheKb),
    'x86_64',
    64,
    0,
    threads,
    '',
    '',
    '',
  );
  const retina = random.pick(['2560 x 1664 Retina', '3024 x 1964 Retina', '2880 x 1864 Retina']);
  tables.videos(m.id, m.model.graphics, m.model.graphics, isApple ? '' : '4 GB', retina);
  // Memory of Apple's own processors is no module, so the agent finds none
  const modules = isApple ? 0 : modulesOf(m);
  for (let i = 0; i < modules; i++)
    tables.memories(m.id, 'Status: ok', '-', Math.floor(m.ramMb / modules), '', 'DDR4', '2667 MHz', i * 2, '-');
  for (const sound of [`${m.model.chassis} Microphone`, `${m.model.chassis} Speakers`])
    tables.sounds(m.id, sound, sound, sound);
  for (let i = 0; i < 2; i++)
    tables.controllers(m.id, '', m.model.chassis, '', `UID: 0x05AC${random.text(12, hexDigits)}`, '', 'Thunderbolt');
}
