import { describe, expect, it } from 'vitest';
import { i18n } from '#renderer/i18n/setup.ts';
import { section } from './testing.ts';
import { sectionTitle, wordingOf } from './wording.ts';

const words = (language: 'en' | 'fr') => wordingOf(i18n.getFixedT(language, 'section'), language);

describe('wording', () => {
  it('names known sections and columns in both languages, and unknown ones as they are', () => {
    const drives = section('drives', 'hardware', ['letter', 'usedPercent'], []);
    expect([words('en').title(drives), words('fr').title(drives)]).toEqual(['Drives', 'Volumes']);
    expect([words('en').column(drives, 1), words('fr').column(drives, 1)]).toEqual(['Used', 'Utilisé']);
    const foreign = section('title.drives', 'other', ['code.error', '$t(title.drives)'], [], { known: false });
    expect(words('en').title(foreign)).toBe('title.drives');
    expect([words('en').column(foreign, 0), words('en').column(foreign, 1)]).toEqual([
      'code.error',
      '$t(title.drives)',
    ]);
    expect(sectionTitle(i18n.getFixedT('en', 'section'), '{{a}} $t(title.drives)')).toBe('{{a}} $t(title.drives)');
  });

  it('says codes in words and leaves data alone', () => {
    const coded = section('deployments', 'deployment', ['state', 'package'], []);
    const one = {
      ...coded,
      columns: coded.columns.map((column, at) => (at === 0 ? { ...column, coded: true as const } : column)),
    };
    expect(words('en').cell('error', one, 0)).toBe('failed');
    expect(words('fr').cell('error', one, 0)).toBe('échoué');
    expect(words('en').cell('error', one, 1)).toBe('error');
    expect(words('en').cell('brand new', one, 0)).toBe('brand new');
  });

  it('writes numbers that name something without separators', () => {
    const groups = section('groups', 'admin', ['groupId:number', 'total:number'], []);
    expect([words('en').cell(99_001, groups, 0), words('en').cell(99_001, groups, 1)]).toEqual(['99001', '99,001']);
  });

  it('writes what numbers count, and leaves an agent’s own words', () => {
    const cpus = section('cpus', 'hardware', ['speed:number', 'l2Cache:number'], []);
    const one = {
      ...cpus,
      columns: cpus.columns.map((column, at) => ({ ...column, unit: at === 0 ? 'MHz' : 'kB' }) as const),
    };
    expect([words('en').cell(3192, one, 0), words('en').cell(256, one, 1)]).toEqual(['3,192 MHz', '256 kB']);
    expect(words('fr').cell(256, one, 1).replace(/\s/g, ' ')).toBe('256 ko');
    expect(words('en').cell('1 MiB (2 instances)', one, 1)).toBe('1 MiB (2 instances)');
  });

  it('says never only of contacts, unknown of every other zero date', () => {
    const zero = '0000-00-00 00:00:00';
    const agent = section('factsAgent', 'summary', ['lastContact:datetime', 'other:datetime'], []);
    expect([words('en').cell(zero, agent, 0), words('en').cell(zero, agent, 1)]).toEqual(['never', 'unknown']);
    const software = section('software', 'software', ['installedAt:datetime'], []);
    expect([words('en').cell(zero, software, 0), words('fr').cell(zero, software, 0)]).toEqual(['unknown', 'inconnue']);
    expect(words('en').cell('2026-01-02 00:00:00', software, 0)).toBe('2 Jan 2026');
  });

  it('has the same keys in both languages', () => {
    const keys = (node: object, path = ''): string[] =>
      Object.entries(node).flatMap(([key, value]) =>
        typeof value === 'object' && value !== null ? keys(value, `${path}${key}.`) : [`${path}${key}`],
      );
    for (const namespace of ['machine', 'section', 'openers', 'compare']) {
      const english = keys(i18n.getResourceBundle('en', namespace));
      expect(english.length).toBeGreaterThan(20);
      expect(keys(i18n.getResourceBundle('fr', namespace))).toEqual(english);
    }
  });
});
