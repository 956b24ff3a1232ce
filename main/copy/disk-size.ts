/** Agents that count disks in millions of bytes (protocol.md 2.11): what their USERAGENT begins with. */
const decimalAgents = ['OCS-NG_unified_unix_agent', 'FusionInventory', 'GLPI'] as const;

/** 1,000,000 / 1,048,576, exactly. */
const decimal = 0.95367431640625;

/**
 * storages.DISKSIZE in MiB. Windows and Android agents write MiB, the unified agent of Linux, BSD and macOS and those of
 * FusionInventory and GLPI write millions of bytes (a disk of 256 GiB came as 274877.906944).
 */
export function diskMebibytes(stored: number, agent: string | null): number {
  const sent = (agent ?? '').toLowerCase();
  return decimalAgents.some((name) => sent.startsWith(name.toLowerCase())) ? Math.round(stored * decimal) : stored;
}

/** The same as SQL that SQLite and MySQL read alike: what DISKSIZE is multiplied by, from the USERAGENT. */
export const diskFactorSql = (agent: string): string =>
  `CASE WHEN ${decimalAgents.map((name) => `${agent} LIKE '${name}%'`).join(' OR ')} THEN ${decimal} ELSE 1 END`;
