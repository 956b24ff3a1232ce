import type { Database } from 'better-sqlite3';

const categories: readonly (readonly [name: string, os: string, pattern: string, like: string])[] = [
  ['Default', 'ALL', '', ''],
  ['Navigateurs', 'ALL', '*Firefox*', '%Firefox%'],
  ['Bureautique', 'ALL', 'Microsoft 365*', 'Microsoft 365%'],
  ['Bibliothèques', 'WINDOWS', 'Microsoft Visual C++*', 'Microsoft Visual C++%'],
  ['Mises à jour', 'WINDOWS', '*(KB*', '%(KB%'],
  ['Développement', 'ALL', '*Visual Studio*', '%Visual Studio%'],
  ['Paquets Python', 'UNIX', 'python3-*', 'python3-%'],
  ['Sécurité', 'ALL', 'ESET*', 'ESET%'],
];

/** Categories of software with their rules, the titles they took in, and the category of each row of software_link. */
export function writeSoftwareCategories(db: Database): void {
  const category = db.prepare('INSERT INTO software_categories (ID, CATEGORY_NAME, OS) VALUES (?, ?, ?)');
  const rule = db.prepare(
    'INSERT INTO software_category_exp (CATEGORY_ID, SOFTWARE_EXP, SIGN_VERSION, VERSION, PUBLISHER) VALUES (?, ?, ?, ?, ?)',
  );
  // The rule of a link is found by its three ids: an index for as long as the links are made.
  db.exec('CREATE INDEX demo_links ON software_categories_link (NAME_ID, PUBLISHER_ID, VERSION_ID)');
  const links = db.prepare(
    `INSERT INTO software_categories_link (NAME_ID, PUBLISHER_ID, VERSION_ID, CATEGORY_ID)
     SELECT l.NAME_ID, l.PUBLISHER_ID, l.VERSION_ID, ? FROM software_link l JOIN software_name n ON n.ID = l.NAME_ID WHERE n.NAME LIKE ? ORDER BY l.ID`,
  );
  for (const [i, [name, os, pattern, like]] of categories.entries()) {
    category.run(i + 1, name, os);
    if (pattern === '') continue;
    rule.run(i + 1, pattern, '', '', '');
    links.run(i + 1, like);
  }
  db.exec(`UPDATE software_link SET CATEGORY_ID = coalesce((SELECT c.CATEGORY_ID FROM software_categories_link c
    WHERE c.NAME_ID = software_link.NAME_ID AND c.PUBLISHER_ID = software_link.PUBLISHER_ID AND c.VERSION_ID = software_link.VERSION_ID), 1)`);
  db.exec('DROP INDEX demo_links');
  db.prepare('INSERT INTO config (NAME, IVALUE, TVALUE, COMMENTS) VALUES (?, 1, ?, ?)').run('DEFAULT_CATEGORY', '', '');
}
