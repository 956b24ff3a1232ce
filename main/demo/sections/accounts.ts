import type { Machine } from '../machines/machine.ts';
import { describeMachine } from '../machines/machine.ts';
import type { FleetPlan } from '../machines/plan.ts';
import type { Tables } from '../machines/tables.ts';
import type { Random } from '../random.ts';

/** Local users and groups, registry values, repositories, online services seen, and the guests of a host. */
export function writeAccounts(tables: Tables, m: Machine, random: Random): void {
  if (m.release.family === 'android') return;
  if (m.release.family === 'windows') {
    writeRegistry(tables, m, random);
    if (m.agent.includes('v2.1')) writeWindowsUsers(tables, m, random);
    for (let i = m.facts.isServer ? 0 : random.int(3); i > 0; i--) {
      const service = random.between(1, services.length);
      tables.saas(
        service,
        m.id,
        `${random.pick(['www', 'app', 'api', 'login'])}.${services[service - 1]}`,
        `203.0.113.${random.between(1, 254)}`,
        random.between(30, 3600),
      );
    }
    return;
  }
  const login = m.facts.isServer ? 'svc-ocs' : m.owner.login;
  const home = m.release.family === 'mac' ? '/Users' : '/home';
  tables.local_users(
    m.id,
    '0',
    '0',
    'root',
    m.release.family === 'mac' ? '/var/root' : '/root',
    m.release.family === 'mac' ? '/bin/sh' : '/bin/bash',
    'root',
    '',
  );
  if (m.release.family !== 'mac')
    tables.local_users(m.id, '1', '1', 'daemon', '/usr/sbin', '/usr/sbin/nologin', 'daemon', '');
  tables.local_users(
    m.id,
    '1000',
    '1000',
    `${m.owner.first} ${m.owner.last}`,
    `${home}/${login}`,
    random.pick(['/bin/bash', '/bin/zsh']),
    login,
    '',
  );
  tables.local_groups(m.id, '0', 'root', '');
  tables.local_groups(m.id, '27', m.release.family === 'redhat' ? 'wheel' : 'sudo', login);
  if (random.chance(0.3)) tables.local_groups(m.id, '998', 'docker', login);
  if (m.release.family !== 'mac') writeRepositories(tables, m, random);
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

function writeWindowsUsers(tables: Tables, m: Machine, random: Random): void {
  const domain = `S-1-5-21-${random.text(10, '123456789')}-${random.text(10, '123456789')}-${random.text(10, '123456789')}`;
  tables.local_users(m.id, `${domain}-500`, '', 'Administrator', '', '', 'Administrator', '');
  tables.local_users(m.id, `${domain}-501`, '', 'Guest', '', '', 'Guest', '');
  if (random.chance(0.35)) tables.local_users(m.id, `${domain}-1001`, '', 'localadmin', '', '', 'localadmin', '');
  tables.local_groups(
    m.id,
    'S-1-5-32-544',
    'Administrators',
    `Administrator;NORDOUEST\\Domain Admins${random.chance(0.2) ? `;NORDOUEST\\${m.owner.login}` : ''}`,
  );
  tables.local_groups(m.id, 'S-1-5-32-555', 'Remote Desktop Users', '');
}

function writeRepositories(tables: Tables, m: Machine, random: Random): void {
  const add = (url: string, name: string, packages: string) =>
    tables.repository(m.id, url, '', '', '', '', '', name, packages, '', '', '', '');
  if (m.release.family === 'redhat') {
    add('https://mirrors.almalinux.org/mirrorlist/9/baseos', 'AlmaLinux 9 - BaseOS', '1,182');
    add('https://mirrors.almalinux.org/mirrorlist/9/appstream', 'AlmaLinux 9 - AppStream', '5,793');
    return;
  }
  const base = m.release.family === 'ubuntu' ? 'http://fr.archive.ubuntu.com/ubuntu' : 'http://deb.debian.org/debian';
  add(base, 'main', '');
  add(
    m.release.family === 'ubuntu' ? 'http://security.ubuntu.com/ubuntu' : 'http://security.debian.org/debian-security',
    'main',
    '',
  );
  if (m.facts.isServer && random.chance(0.4)) add('https://download.docker.com/linux/debian', 'stable', '');
}

/** The guests of a hypervisor, by the UUID that the guest's own row carries in hardware. */
export function writeGuests(tables: Tables, plan: FleetPlan, m: Machine, nowSeconds: number): void {
  for (const number of plan.guests.get(m.number) ?? []) {
    const guest = describeMachine(plan, number, nowSeconds);
    const running = guest.contactAt > nowSeconds - 7 * 86_400;
    tables.virtualmachines(
      m.id,
      guest.name,
      running ? 'running' : 'off',
      m.release.kernel.endsWith('pve') ? 'KVM' : 'QEMU',
      'libvirt',
      guest.uuid.toLowerCase(),
      guest.processor.cores > 8 ? 4 : 2,
      String(guest.ramMb),
    );
  }
}
