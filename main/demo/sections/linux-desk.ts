import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import { digits, type Random } from '../random.ts';
import { writeLinuxPrinters } from './printers.ts';

/** Input devices as /proc/bus/input names them: the kernel's word for the handler is the type. */
const inputs = [
  ['sysrq', 'AT Translated Set 2 keyboard'],
  ['Pointing', 'SynPS/2 Synaptics TouchPad'],
  ['Keyboard', 'Video Bus'],
] as const;

/** USB devices as `lsusb -v` describes them. */
const usb = [
  ['Logitech', 'USB Receiver', 'Human Interface Device', 'Boot Interface Subclass'],
  ['Linux Foundation', '3.0 root hub', 'Hub', ''],
  ['Linux Foundation', '2.0 root hub', 'Hub', ''],
  ['Chicony Electronics Co.,Ltd.', 'Integrated Camera', 'Video', 'Video Control'],
  ['Realtek', 'USB 10/100/1000 LAN', 'Vendor Specific Class', 'Vendor Specific Subclass'],
  ['Yubico', 'YubiKey OTP+FIDO+CCID', 'Human Interface Device', 'Boot Interface Subclass'],
  ['GN Netcom A/S', 'Jabra EVOLVE 20', 'Audio', 'Control Device'],
] as const;

/** Printer, input devices, USB devices and battery of a Linux client, as its agent sends them. */
export function writeLinuxDesk(tables: Tables, m: Machine, random: Random): void {
  writeLinuxPrinters(tables, m, random);
  for (const [type, name] of inputs) tables.inputs(m.id, type, '', name, name, '', '');
  if (random.chance(0.6))
    tables.inputs(m.id, 'Pointing', '', 'Logitech USB Optical Mouse', 'Logitech USB Optical Mouse', '', '');
  for (const [maker, name, type, subclass] of usb) {
    if (maker !== 'Linux Foundation' && !random.chance(0.4)) continue;
    tables.usbdevices(
      m.id,
      name,
      subclass,
      maker,
      name.startsWith('YubiKey') ? `00${random.text(8, digits)}` : '',
      type,
    );
  }
  writeBattery(tables, m, random);
}

/** DMI tells what the battery was made as, not how it is: no cycles, charge or state. */
function writeBattery(tables: Tables, m: Machine, random: Random): void {
  tables.batteries(
    m.id,
    'lithium-polymer',
    '',
    '',
    `${random.pick([52_000, 57_000, 60_000])} mWh`,
    `${random.pick([7700, 11_580, 15_440])} mV`,
    '',
    random.pick(['SMP', 'LGC', 'Sunwoda', 'BYD']),
    m.model.maker.startsWith('Dell') ? 'DELL FP86V1A' : '5B11M90016',
    random.text(5, digits),
    '',
  );
}
