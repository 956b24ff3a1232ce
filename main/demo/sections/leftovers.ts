import { dateTime, daySeconds } from '../calendar.ts';
import { isLinux } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Random } from '../random.ts';
import type { FleetSink } from '../sink.ts';

/** Writer of tables that nothing has filled for years. */
export interface Leftovers {
  write(m: Machine, random: Random): void;
}

/** Opens the tables of the Java agent and of the access log, whose rows stay as long as their machine (console.md 2.5). */
export function openLeftovers(sink: FleetSink): Leftovers {
  const java = sink.rows('javainfo', 'HARDWARE_ID JAVANAME JAVAPATHLEVEL JAVACOUNTRY JAVACLASSPATH JAVAHOME');
  const journal = sink.rows('journallog', 'HARDWARE_ID JOURNALLOG LISTENERNAME DATE STATUS ERRORCODE');
  const access = sink.rows('accesslog', 'HARDWARE_ID USERID LOGDATE PROCESSES');
  return {
    write: (m, random) => {
      const days = m.contactAt / daySeconds - m.installedDay;
      const at = dateTime(m.contactAt - Math.floor(days * random.unit() * daySeconds));
      if (m.release.family === 'windows' && m.model.year < 2021 && random.chance(0.04)) {
        java(m.id, 'Java HotSpot(TM) 64-Bit Server VM', 8, 'FR', '.', 'C:\\Program Files\\Java\\jre1.8.0_202');
        journal(m.id, 'Inventory sent', 'OcsListener', at, 0, 0);
        journal(m.id, 'Connection refused: connect', 'OcsListener', at, 1, 12);
      }
      if (isLinux(m) && m.model.year < 2021 && random.chance(0.1)) access(m.id, 'N/A', at, null);
    },
  };
}
