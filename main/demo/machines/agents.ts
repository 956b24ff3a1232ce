import { cumulate, type Random } from '../random.ts';
import type { Family } from './systems.ts';

const agents: Readonly<Record<'windows' | 'unix' | 'android', readonly (readonly [agent: string, weight: number])[]>> =
  {
    windows: [
      ['OCS-NG_WINDOWS_AGENT_v2.11.0.1', 58],
      ['OCS-NG_WINDOWS_AGENT_v2.10.1.0', 25],
      ['OCS-NG_WINDOWS_AGENT_v2.9.2.0', 12],
      ['OCS-NG_WINDOWS_AGENT_v2.4.0.0', 4],
      ['OCS-NG_WINDOWS_AGENT_v2.3.1.1', 1],
    ],
    unix: [
      ['OCS-NG_unified_unix_agent_v2.10.5', 38],
      ['OCS-NG_unified_unix_agent_v2.10.4', 22],
      ['OCS-NG_unified_unix_agent_v2.10.0', 25],
      ['OCS-NG_unified_unix_agent_v2.8.1', 12],
      ['OCS-NG_unified_unix_agent_v2.1.1', 3],
    ],
    android: [
      ['OCS-NG_Android_agent_v2.8.1', 8],
      ['OCS-NG_Android_agent_v2.7', 3],
    ],
  };

const sums = new Map(Object.entries(agents).map(([key, list]) => [key, cumulate(list.map(([, weight]) => weight))]));

/** HTTP user agent of the inventory agent, as hardware.USERAGENT keeps it. */
export function agentOf(random: Random, family: Family): string {
  const key = family === 'windows' ? 'windows' : family === 'android' ? 'android' : 'unix';
  const list = agents[key];
  return list[random.weighted(sums.get(key) ?? [])]?.[0] ?? '';
}
