/** Where the company works. `octet`: the site's networks are 10.<octet>.<vlan>.0/24. `clock`: hours from the server's. */
export interface Site {
  readonly code: string;
  readonly city: string;
  readonly country: string;
  readonly weight: number;
  readonly octet: number;
  readonly clock: number;
  readonly culture: Culture;
}

export type Culture = 'fr' | 'de' | 'es' | 'pl' | 'it' | 'en' | 'ja' | 'el' | 'ar' | 'cs';

const site = (
  code: string,
  city: string,
  country: string,
  weight: number,
  octet: number,
  clock: number,
  culture: Culture,
): Site => ({ code, city, country, weight, octet, clock, culture });

export const sites: readonly Site[] = [
  site('PAR', 'Paris', 'FR', 22, 10, 0, 'fr'),
  site('LYO', 'Lyon', 'FR', 12, 20, 0, 'fr'),
  site('NTE', 'Nantes', 'FR', 9, 30, 0, 'fr'),
  site('TLS', 'Toulouse', 'FR', 7, 40, 0, 'fr'),
  site('LIL', 'Lille', 'FR', 5, 50, 0, 'fr'),
  site('BER', 'Berlin', 'DE', 9, 60, 0, 'de'),
  site('MUC', 'München', 'DE', 6, 70, 0, 'de'),
  site('MAD', 'Madrid', 'ES', 7, 80, 0, 'es'),
  site('WAW', 'Warszawa', 'PL', 6, 90, 0, 'pl'),
  site('MIL', 'Milano', 'IT', 4, 100, 0, 'it'),
  site('LON', 'London', 'GB', 4, 110, -1, 'en'),
  site('YUL', 'Montréal', 'CA', 4, 120, -6, 'fr'),
  site('TYO', 'Tokyo', 'JP', 2, 130, 8, 'ja'),
  site('PRG', 'Praha', 'CZ', 1.5, 140, 0, 'cs'),
  site('ATH', 'Athens', 'GR', 1, 150, 1, 'el'),
  site('CAS', 'Casablanca', 'MA', 1, 160, 0, 'ar'),
];

/** Departments: short name for organisational units and groups, long name for people, share of the staff. */
export const departments: readonly { readonly code: string; readonly name: string; readonly weight: number }[] = [
  { code: 'SAL', name: 'Sales', weight: 19 },
  { code: 'PRD', name: 'Production', weight: 18 },
  { code: 'ENG', name: 'Engineering', weight: 16 },
  { code: 'FIN', name: 'Finance', weight: 10 },
  { code: 'LOG', name: 'Logistics', weight: 9 },
  { code: 'SUP', name: 'Customer Support', weight: 8 },
  { code: 'MKT', name: 'Marketing', weight: 6 },
  { code: 'HR', name: 'Human Resources', weight: 5 },
  { code: 'IT', name: 'Information Technology', weight: 5 },
  { code: 'LAB', name: 'Laboratory', weight: 3 },
  { code: 'DIR', name: 'Management', weight: 1 },
];
