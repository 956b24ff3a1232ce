export type Language = 'en' | 'fr';

const en = {
  file: '&File',
  openSource: 'Open a source…',
  sources: 'Sources',
  settings: 'Settings…',
  quit: 'Quit',
  edit: '&Edit',
  undo: 'Undo',
  redo: 'Redo',
  cut: 'Cut',
  copy: 'Copy',
  paste: 'Paste',
  selectAll: 'Select all',
  find: 'Find…',
  view: '&View',
  palette: 'Command palette…',
  overview: 'Overview',
  machines: 'Machines',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  actualSize: 'Actual size',
  fullScreen: 'Full screen',
  refresh: 'Refresh',
  reload: 'Reload the page',
  devTools: 'Developer tools',
  help: '&Help',
  shortcuts: 'Keyboard shortcuts',
  logs: 'Open the log folder',
  about: 'About OCS Desktop',
  hide: 'Hide OCS Desktop',
  hideOthers: 'Hide others',
  databases: 'SQLite databases',
  allFiles: 'All files',
  save: 'Save as',
  cancel: 'Cancel',
  saveBundle: 'Save diagnostic bundle…',
  bundle: 'Diagnostic bundle',
  bundleHolds:
    'The bundle holds the console’s logs, versions and settings, and the list of sources without their names and paths; it holds no inventory data and no secrets.',
  bundleSave: 'Save…',
};

const fr: typeof en = {
  file: '&Fichier',
  openSource: 'Ouvrir une source…',
  sources: 'Sources',
  settings: 'Préférences…',
  quit: 'Quitter',
  edit: 'É&dition',
  undo: 'Annuler',
  redo: 'Rétablir',
  cut: 'Couper',
  copy: 'Copier',
  paste: 'Coller',
  selectAll: 'Tout sélectionner',
  find: 'Rechercher…',
  view: '&Affichage',
  palette: 'Palette de commandes…',
  overview: 'Vue d’ensemble',
  machines: 'Machines',
  zoomIn: 'Agrandir',
  zoomOut: 'Réduire',
  actualSize: 'Taille réelle',
  fullScreen: 'Plein écran',
  refresh: 'Actualiser',
  reload: 'Recharger la page',
  devTools: 'Outils de développement',
  help: 'Ai&de',
  shortcuts: 'Raccourcis clavier',
  logs: 'Ouvrir le dossier des journaux',
  about: 'À propos d’OCS Desktop',
  hide: 'Masquer OCS Desktop',
  hideOthers: 'Masquer les autres',
  databases: 'Bases de données SQLite',
  allFiles: 'Tous les fichiers',
  save: 'Enregistrer sous',
  cancel: 'Annuler',
  saveBundle: 'Enregistrer un rapport de diagnostic…',
  bundle: 'Rapport de diagnostic',
  bundleHolds:
    'Le rapport contient les journaux de la console, ses versions et ses préférences, et la liste des sources sans leurs noms ni leurs chemins ; il ne contient ni données d’inventaire ni secrets.',
  bundleSave: 'Enregistrer…',
};

/** The words of menus and native dialogs. (The page has its own catalogues; these are needed before it is there.) */
export const menuText = { en, fr };
export type MenuText = typeof en;

/** The menu's language before the page says otherwise: French where the system speaks it, English elsewhere. */
export function systemLanguage(locale: string): Language {
  return /^fr\b/i.test(locale) ? 'fr' : 'en';
}
