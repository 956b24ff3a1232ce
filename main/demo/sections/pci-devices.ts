import type { Machine } from '../machines/machine.ts';

/** A line of `lspci -nn`: class with its number, maker and device, revision. */
interface PciDevice {
  readonly kind: string;
  readonly name: string;
  readonly revision: string;
}

const read = (text: string): readonly PciDevice[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [kind = '', name = '', revision = ''] = line.split('|');
      return { kind, name, revision: revision && `rev ${revision}` };
    });

const alderLake = read(`
Host bridge [0600]|Intel Corporation 12th Gen Core Processor Host Bridge/DRAM Registers|02
VGA compatible controller [0300]|Intel Corporation Alder Lake-P GT2 [Iris Xe Graphics]|0c
USB controller [0c03]|Intel Corporation Alder Lake PCH USB 3.2 xHCI Host Controller|01
Network controller [0280]|Intel Corporation Alder Lake-P PCH CNVi WiFi|01
SMBus [0c05]|Intel Corporation Alder Lake PCH-P SMBus Host Controller|01
Audio device [0403]|Intel Corporation Alder Lake PCH-P High Definition Audio Controller|01
Non-Volatile memory controller [0108]|Samsung Electronics Co Ltd NVMe SSD Controller PM9A1/PM9A3/980PRO|`);

const tigerLake = read(`
Host bridge [0600]|Intel Corporation 11th Gen Core Processor Host Bridge/DRAM Registers|01
VGA compatible controller [0300]|Intel Corporation TigerLake-LP GT2 [Iris Xe Graphics]|01
USB controller [0c03]|Intel Corporation Tiger Lake-LP USB 3.2 Gen 2x1 xHCI Host Controller|20
Network controller [0280]|Intel Corporation Wi-Fi 6 AX201|20
SMBus [0c05]|Intel Corporation Tiger Lake-LP SMBus Controller|20
Audio device [0403]|Intel Corporation Tiger Lake-LP Smart Sound Technology Audio Controller|20
Non-Volatile memory controller [0108]|KIOXIA Corporation NVMe SSD Controller BG4 (DRAM-less)|`);

const server = read(`
Host bridge [0600]|Intel Corporation Sky Lake-E DMI3 Registers|07
RAID bus controller [0104]|Broadcom / LSI MegaRAID SAS-3 3108 [Invader]|02
Ethernet controller [0200]|Broadcom Inc. and subsidiaries NetXtreme BCM5720 Gigabit Ethernet PCIe|
USB controller [0c03]|Intel Corporation C620 Series Chipset Family USB 3.0 xHCI Controller|09`);

const vmware = read(`
Host bridge [0600]|Intel Corporation 440BX/ZX/DX - 82443BX/ZX/DX Host bridge|01
IDE interface [0101]|Intel Corporation 82371AB/EB/MB PIIX4 IDE|01
VGA compatible controller [0300]|VMware SVGA II Adapter|
Serial Attached SCSI controller [0107]|VMware PVSCSI SCSI Controller|02
Ethernet controller [0200]|VMware VMXNET3 Ethernet Controller|01`);

const qemu = read(`
Host bridge [0600]|Intel Corporation 82G33/G31/P35/P31 Express DRAM Controller|
VGA compatible controller [0300]|Red Hat, Inc. Virtio 1.0 GPU|01
Ethernet controller [0200]|Red Hat, Inc. Virtio 1.0 network device|01
SCSI storage controller [0100]|Red Hat, Inc. Virtio 1.0 block device|01
Unclassified device [00ff]|Red Hat, Inc. Virtio 1.0 memory balloon|01`);

/** What lspci lists on a Linux machine. */
export function pciDevicesOf(m: Machine): readonly PciDevice[] {
  if (m.facts.isVirtual) return m.model.maker === 'QEMU' ? qemu : vmware;
  if (m.facts.isServer)
    return [...server, { kind: 'VGA compatible controller [0300]', name: m.model.graphics, revision: 'rev 04' }];
  return m.model.year >= 2022 ? alderLake : tigerLake;
}
