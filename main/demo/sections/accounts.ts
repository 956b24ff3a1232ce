import { hasDocker } from '../machines/habits.ts';
import type { Machine } from '../machines/machine.ts';
import type { Tables } from '../machines/tables.ts';
import type { Random } from '../random.ts';

interface Account {
  readonly login: string;
  readonly id: number;
  readonly group: number;
  readonly name: string;
  readonly home: string;
  readonly shell: string;
}

const read = (text: string): Account[] =>
  text
    .trim()
    .split('\n')
    .map((line) => {
      const [login = '', id, group, name = '', home = '', shell = ''] = line.split(':');
      return { login, id: Number(id), group: Number(group), name, home, shell };
    });

/** /etc/passwd as systems have it before anybody logs in. */
const system = {
  linux: read(`
root:0:0:root:/root:/bin/bash
daemon:1:1:daemon:/usr/sbin:/usr/sbin/nologin
bin:2:2:bin:/bin:/usr/sbin/nologin
sync:4:65534:sync:/bin:/bin/sync
mail:8:8:mail:/var/mail:/usr/sbin/nologin
www-data:33:33:www-data:/var/www:/usr/sbin/nologin
nobody:65534:65534:nobody:/nonexistent:/usr/sbin/nologin
systemd-network:998:998:systemd Network Management:/:/usr/sbin/nologin
messagebus:100:102::/nonexistent:/usr/sbin/nologin
sshd:104:65534::/run/sshd:/usr/sbin/nologin`),
  mac: read(`
nobody:-2:-2:Unprivileged User:/var/empty:/usr/bin/false
root:0:0:System Administrator:/var/root:/bin/sh
daemon:1:1:System Services:/var/root:/usr/bin/false
_www:70:70:World Wide Web Server:/Library/WebServer:/usr/bin/false
_windowserver:88:88:WindowServer:/var/empty:/usr/bin/false`),
} as const;

/** /etc/group; groups count their members among the accounts whose first group they are. */
const groups: Readonly<Record<keyof typeof system, readonly (readonly [id: number, name: string])[]>> = {
  linux: [
    [0, 'root'],
    [1, 'daemon'],
    [4, 'adm'],
    [8, 'mail'],
    [33, 'www-data'],
    [44, 'video'],
    [100, 'users'],
    [65534, 'nogroup'],
  ],
  mac: [
    [0, 'wheel'],
    [1, 'daemon'],
    [20, 'staff'],
    [70, '_www'],
    [88, '_windowserver'],
  ],
};

/** Local users and groups of a Unix machine (Windows agents send none). The agent leaves out what is 0: root has no ids. */
export function writeAccounts(tables: Tables, m: Machine, random: Random): void {
  const isMac = m.release.family === 'mac';
  const kind = isMac ? 'mac' : 'linux';
  const own = ownAccount(m, random);
  const accounts = [...system[kind], own];
  for (const { login, id, group, name, home, shell } of accounts)
    tables.local_users(m.id, sent(id), sent(group), name, home, shell, login, null);
  const admins = isMac
    ? ([80, 'admin'] as const)
    : m.release.family === 'redhat'
      ? ([10, 'wheel'] as const)
      : ([27, 'sudo'] as const);
  for (const [id, name] of groups[kind]) {
    const members = accounts.filter(({ group }) => group === id).map(({ login }) => login);
    tables.local_groups(m.id, sent(id), name, members.join(','));
  }
  tables.local_groups(m.id, sent(admins[0]), admins[1], own.login);
  if (hasDocker(m)) tables.local_groups(m.id, '998', 'docker', own.login);
}

function ownAccount(m: Machine, random: Random): Account {
  const isMac = m.release.family === 'mac';
  const login = m.facts.isServer ? 'svc-ocs' : m.owner.login;
  const name = m.facts.isServer ? 'OCS Inventory' : `${m.owner.first} ${m.owner.last}`;
  return {
    login,
    id: isMac ? 501 : 1000,
    group: isMac ? 20 : 1000,
    // Linux fills the fields of a name that people leave out with commas
    name: isMac ? name : `${name},,,`,
    home: `${isMac ? '/Users' : '/home'}/${login}`,
    shell: isMac ? '/bin/zsh' : random.pick(['/bin/bash', '/bin/zsh']),
  };
}

const sent = (id: number) => (id === 0 ? '' : String(id));
