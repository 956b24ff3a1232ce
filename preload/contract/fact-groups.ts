/** Machine columns as people read them one machine at a time, in order; serial and model say who a machine is, so they lead. */
export const factGroups = [
  {
    key: 'factsIdentity',
    columns: [
      'manufacturer',
      'model',
      'serial',
      'assetTag',
      'chassis',
      'user',
      'domain',
      'workgroup',
      'description',
      'uuid',
      'deviceId',
      'id',
    ],
  },
  {
    key: 'factsSystem',
    columns: ['os', 'osVersion', 'osComments', 'architecture', 'winCompany', 'winOwner', 'winProductId'],
  },
  { key: 'factsHardware', columns: ['cpu', 'cpuCount', 'cpuSpeed', 'ram', 'swap', 'diskSize', 'disk'] },
  { key: 'factsNetwork', columns: ['ip', 'ipSource', 'gateway', 'dns', 'addresses', 'mac', 'subnet', 'dhcp'] },
  { key: 'factsAgent', columns: ['lastInventory', 'lastContact', 'agent', 'quality', 'contacts'] },
] as const;

/** What the numbers of machine columns count, where their format does not tell it. */
export const factUnits: Readonly<Record<string, 'MHz' | undefined>> = { cpuSpeed: 'MHz' };
