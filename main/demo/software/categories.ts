import type { FleetSink } from '../sink.ts';

interface Category {
  readonly name: string;
  readonly os: 'ALL' | 'WINDOWS' | 'UNIX';
  /** As OCS writes it, `*` for any text; none in the category of everything else. */
  readonly pattern: string;
}

/** Row id of the category of everything that no rule takes. */
export const defaultCategory = 1;

/** The first is the default (config DEFAULT_CATEGORY); of the others the first that fits counts. */
const categories: readonly Category[] = [
  { name: 'Default', os: 'ALL', pattern: '' },
  { name: 'Navigateurs', os: 'ALL', pattern: '*Firefox*' },
  { name: 'Bureautique', os: 'ALL', pattern: 'Microsoft 365*' },
  { name: 'Bibliothèques', os: 'WINDOWS', pattern: 'Microsoft Visual C++*' },
  { name: 'Mises à jour', os: 'WINDOWS', pattern: '*(KB*' },
  { name: 'Développement', os: 'ALL', pattern: '*Visual Studio*' },
  { name: 'Paquets Python', os: 'UNIX', pattern: 'python3-*' },
  { name: 'Sécurité', os: 'ALL', pattern: 'ESET*' },
];

/** The category of a title. */
export function categoryOf(title: string): number {
  const folded = title.toLowerCase();
  const found = categories.findIndex(({ pattern }) => {
    const word = pattern.replaceAll('*', '').toLowerCase();
    return word !== '' && (pattern.startsWith('*') ? folded.includes(word) : folded.startsWith(word));
  });
  return found === -1 ? defaultCategory : found + 1;
}

/** Writes the categories of software with their rules. */
export function writeSoftwareCategories(sink: FleetSink): void {
  const category = sink.rows('software_categories', 'ID CATEGORY_NAME OS');
  const rule = sink.rows('software_category_exp', 'CATEGORY_ID SOFTWARE_EXP SIGN_VERSION VERSION PUBLISHER');
  for (const [i, { name, os, pattern }] of categories.entries()) {
    category(i + 1, name, os);
    if (pattern !== '') rule(i + 1, pattern, '', '', '');
  }
  sink.rows('config', 'NAME IVALUE TVALUE COMMENTS')('DEFAULT_CATEGORY', defaultCategory, '', '');
}
