import { isLinux } from '../machines/habits.ts';
import { describeMachine, type Machine } from '../machines/machine.ts';
import type { FleetPlan } from '../machines/plan.ts';
import type { Tables } from '../machines/tables.ts';
import type { Random } from '../random.ts';

/** What only some systems send: registry values and online services seen on Windows, package repositories on Linux. */
export function writeExtras(tables: Tables, m: Machine, random: Random): void {
  if (isLinux(m)) writeRepositories(tables, m, random);
  if (m.release.family !== 'windows') return;
  writeRegistry(tables, m, random);
  for (let i = m.facts.isServer ? 0 : random.int(3); i > 0; i--) {
    const service = random.between(1, services.length);
    const host = `${random.pick(['www', 'app', 'api', 'login'])}.${services[service - 1]}`;
    tables.saas(service, m.id, host, `203.0.113.${random.between(1, 254)}`, random.between(30, 3600));
  }
}

/** Domains of the online services that the demo's expressions (saas_exp) name, by row id. */
export const services = [
  'salesforce.com',
  'office365.com',
  'slack.com',
  'dropbox.com',
  'zoom.us',
  'figma.com',
] as const;

/** The registry values that the demo's configuration asks for (regconfig), and one that an agent once brought. */
export const registryNames = ['BitLocker', 'InstalledRoles', 'ProxyEnable', 'Run'] as const;

function writeRegistry(tables: Tables, m: Machine, random: Random): void {
  tables.registry(m.id, 'ProxyEnable', m.facts.isServer ? '0' : random.pick(['0', '1']));
  tables.registry(m.id, 'BitLocker', m.facts.isPortable ? 'ProtectionStatus=1' : 'ProtectionStatus=0');
  if (random.chance(0.3))
    tables.registry(
      m.id,
      'Run',
      '"C:\\Program Files\\Vendor\\Agent\\agent.exe" /background;OneDrive=%LOCALAPPDATA%\\Microsoft\\OneDrive\\OneDrive.exe',
    );
}

const alma = [
  ['https://mirrors.almalinux.org/mirrorlist/$/baseos', 'AlmaLinux $ - BaseOS', '1,182'],
  ['https://mirrors.almalinux.org/mirrorlist/$/appstream', 'AlmaLinux $ - AppStream', '5,793'],
] as const;
const centos = [['http://mirrorlist.centos.org/?release=$&repo=os', 'CentOS-$ - Base', '10,072']] as const;

function writeRepositories(tables: Tables, m: Machine, random: Random): void {
  const add = (url: string, name: string, packages = '') =>
    tables.repository(m.id, url, '', '', '', '', '', name, packages, '', '', '', '');
  const generation = m.release.generation;
  if (m.release.family === 'redhat') {
    for (const [path, name, packages] of generation === 7 ? centos : alma)
      add(path.replace('$', String(generation)), name.replace('$', String(generation)), packages);
    return;
  }
  const isUbuntu = m.release.family === 'ubuntu';
  add(isUbuntu ? 'http://fr.archive.ubuntu.com/ubuntu' : 'http://deb.debian.org/debian', 'main');
  add(isUbuntu ? 'http://security.ubuntu.com/ubuntu' : 'http://deb.debian.org/debian-security', 'main');
  if (m.facts.isServer && random.chance(0.4)) add(`https://download.docker.com/linux/${m.release.family}`, 'stable');
}

/** The guests of a hypervisor, by the UUID that the guest's own row carries in hardware. */
export function writeGuests(tables: Tables, plan: FleetPlan, m: Machine, nowSeconds: number): void {
  for (const number of plan.guests.get(m.number) ?? []) {
    const guest = describeMachine(plan, number, nowSeconds);
    tables.virtualmachines(
      m.id,
      guest.name,
      guest.contactAt > nowSeconds - 7 * 86_400 ? 'running' : 'off',
      m.release.kernel.endsWith('pve') ? 'KVM' : 'QEMU',
      'libvirt',
      guest.uuid.toLowerCase(),
      guest.processor.cores > 8 ? 4 : 2,
      String(guest.ramMb),
    );
  }
}
