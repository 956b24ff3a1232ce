import type { Machine } from '../machines/machine.ts';
import { wiredMac } from '../network/cards.ts';
import type { FleetSink } from '../sink.ts';

/**
 * Writer for machines that somebody typed into the web console: name, serial and hardware address, each marked `_M`, and
 * nothing else but the admin data (ocsreports, function_computers.php: insert_manual_computer). No agent calls for them.
 */
export function openManual(sink: FleetSink): (m: Machine) => void {
  const hardware = sink.rows('hardware', 'ID DEVICEID NAME CHECKSUM FIDELITY');
  const bios = sink.rows('bios', 'HARDWARE_ID SSN');
  const networks = sink.rows('networks', 'HARDWARE_ID MACADDR');
  return (m) => {
    // The other columns keep what the table puts there: CHECKSUM and FIDELITY have defaults
    hardware(m.id, 'MANUEL', `${m.name}_M`, 262_143, 1);
    bios(m.id, `${m.serial}_M`);
    networks(m.id, `${wiredMac(m)}_M`);
  };
}
