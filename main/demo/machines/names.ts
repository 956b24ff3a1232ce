import { ascii, type Person } from '../company/people.ts';
import type { Site } from '../company/sites.ts';
import type { Random } from '../random.ts';
import type { KindFacts } from './kinds.ts';

const linuxRoles = ['web', 'db', 'app', 'mon', 'git', 'proxy', 'mail', 'log', 'ci', 'dns', 'bck', 'ged'];
const windowsRoles = ['dc', 'file', 'print', 'app', 'sql', 'rds', 'erp', 'wsus', 'pki', 'badge'];

/** Host name by the habits of the company: clients by site and kind, servers by role, a few from before the habits. */
export function nameOf(facts: KindFacts, site: Site, ordinal: number, random: Random, owner: Person): string {
  const number = String(ordinal).padStart(4, '0');
  if (facts.isServer) {
    const place = site.code.toLowerCase();
    if (facts.kind === 'hypervisor') return `hv-${place}-${String(ordinal).padStart(2, '0')}`;
    const roles = facts.system === 'windowsServer' ? windowsRoles : linuxRoles;
    const role = roles[(ordinal - 1) % roles.length] ?? 'app';
    const count = String(1 + Math.floor((ordinal - 1) / roles.length)).padStart(2, '0');
    const name = `${facts.isVirtual ? 'vm' : 'srv'}-${place}-${role}${count}`;
    return facts.system === 'windowsServer' ? name.toUpperCase() : name;
  }
  if (facts.system === 'android') return `${site.code}-${facts.prefix}-${number}`;
  const old = random.unit();
  if (facts.system === 'mac' && old < 0.25) return `MacBook-Pro-de-${ascii(owner.first)}`;
  if (facts.system === 'windows' && old < 0.015) return `DESKTOP-${random.text(7, 'ABCDEFGHJKLMNPQRSTUV0123456789')}`;
  if (facts.system === 'linux') return `${site.code}-${facts.prefix}-${number}`.toLowerCase();
  return `${site.code}-${facts.prefix}-${number}`;
}
