import type { FaultCode, FaultText } from './fault.ts';

export const faultTextFr: Readonly<Record<FaultCode, FaultText>> = {
  bug: {
    what: 'Un problème est survenu dans la console.',
    todo: 'Réessayez ; si cela se reproduit, envoyez l’entrée de journal {logId} au projet.',
  },
  cancelled: {
    what: 'Le travail a été annulé.',
    todo: 'Rien n’est resté à moitié fait ; relancez-le quand vous voulez.',
  },
  'engine.stopped': {
    what: 'Le moteur s’est arrêté pendant son travail.',
    todo: 'Il redémarre ; la page reprend où elle en était.',
  },
  'input.invalid': {
    what: 'La demande n’a pas été comprise ({reason}).',
    todo: 'Rechargez la fenêtre ; si cela se reproduit, signalez-le au projet.',
  },
  'job.busy': {
    what: 'Le même travail est déjà en cours pour {resource}.',
    todo: 'Attendez qu’il se termine, ou annulez-le d’abord.',
  },
  'state.tooLarge': {
    what: 'La console ne peut pas retenir autant de données ({size}).',
    todo: 'Supprimez les vues enregistrées dont vous ne vous servez plus.',
  },
  'source.unknown': {
    what: 'Cette source n’est pas ouverte.',
    todo: 'Choisissez une source dans le sélecteur de sources.',
  },
  'source.missing': {
    what: 'Le fichier {path} est introuvable.',
    todo: 'Vérifiez le disque ou le dossier où il se trouvait, ou ouvrez un autre fichier.',
  },
  'source.denied': {
    what: 'Le fichier {path} ne peut pas être lu.',
    todo: 'Demandez le droit de le lire, ou copiez-le dans un de vos dossiers.',
  },
  'source.notSqlite': {
    what: '{path} n’est pas un fichier SQLite.',
    todo: 'Choisissez un instantané ou un fichier d’inventaire local.',
  },
  'source.damaged': {
    what: '{path} est endommagé ou incomplet.',
    todo: 'Recopiez-le depuis son origine, ou ouvrez un instantané plus ancien.',
  },
  'source.foreignObject': {
    what: '{path} contient l’objet {type} « {name} », qu’aucun fichier d’inventaire ne contient.',
    todo: 'N’utilisez pas ce fichier sans savoir qui l’a fait ; exportez d’abord ses tables vers un fichier sain.',
  },
  'source.notOcs': {
    what: '{path} est un fichier SQLite, mais pas un inventaire OCS (pas de table {table}).',
    todo: 'Choisissez un instantané ou un fichier d’inventaire local.',
  },
  'source.locked': {
    what: '{path} est utilisé par un autre programme.',
    todo: 'Fermez l’autre programme, ou attendez la fin de son écriture, puis réessayez.',
  },
  'source.halfWritten': {
    what: '{path} est resté au milieu d’une écriture.',
    todo: 'Ouvrez-le une fois avec le programme qui l’a écrit, ou copiez-le avec son fichier -journal dans un dossier où l’on peut écrire et réparez-le là avec les outils SQLite.',
  },
  'source.writing': {
    what: '{path} a des modifications qui sont encore dans le fichier -wal voisin : un autre programme est en train d’y écrire, ou a été arrêté pendant qu’il le faisait.',
    todo: 'Faites-en une copie avec ce programme ou avec les outils SQLite (VACUUM INTO), puis ouvrez la copie.',
  },
  'source.walMode': {
    what: '{path} est en mode de journal WAL, qui ne se lit pas sans écrire à côté du fichier.',
    todo: 'Faites-en une copie avec les outils SQLite (VACUUM INTO), ou passez son mode de journal à DELETE, puis ouvrez le résultat.',
  },
  'source.changed': {
    what: '{path} a été modifié par un autre programme.',
    todo: 'Rouvrez-le pour voir les nouvelles données.',
  },
  'source.lacksColumn': {
    what: 'L’inventaire n’a pas de colonne {column} dans la table {table}.',
    todo: 'Les pages concernées s’en passent ; mettez à jour la base OCS pour la remplir.',
  },
  'source.lacksTable': {
    what: 'L’inventaire n’a pas de table {table}.',
    todo: 'Les pages concernées s’en passent ; mettez à jour la base OCS pour la remplir.',
  },
  'source.tooLarge': {
    what: '{path} contient plus de données que la mémoire de la console n’en accepte.',
    todo: 'Fermez d’autres programmes, ou ouvrez un inventaire plus petit.',
  },
  'source.noIndex': {
    what: 'L’index de {path} n’a pas pu être écrit.',
    todo: 'Libérez de la place sur le disque des données de la console, vérifiez que son dossier est accessible en écriture, puis rouvrez le fichier.',
  },
  'source.failed': {
    what: 'L’inventaire {path} n’a pas répondu.',
    todo: 'Réessayez ; si cela se reproduit, vérifiez le fichier avec les outils SQLite.',
  },
  'filter.invalid': {
    what: 'Le filtre est incorrect : {reason}',
    todo: 'Corrigez la partie soulignée ; les lignes affichées sont celles du dernier filtre valable.',
  },
  'machine.gone': {
    what: 'La machine {id} n’est plus dans cette source.',
    todo: 'Revenez à la liste ; elle a pu être supprimée ou fusionnée.',
  },
  'machine.unknown': {
    what: 'Aucune machine n’a l’identifiant, le nom ou le numéro de série « {text} ».',
    todo: 'Cherchez-la avec un filtre ; le nom ou le numéro de série doit être complet.',
  },
  'machine.ambiguous': {
    what: 'Plusieurs machines s’appellent « {text} » (identifiants {ids}).',
    todo: 'Donnez l’identifiant de celle que vous cherchez.',
  },
  'file.notGranted': {
    what: 'La console ne peut pas utiliser {path}.',
    todo: 'Choisissez le fichier dans la boîte de dialogue.',
  },
  'file.diskFull': {
    what: 'Le disque de {path} est plein.',
    todo: 'Libérez de la place ou choisissez un autre dossier, puis relancez ; rien n’est resté à moitié écrit.',
  },
  'file.denied': {
    what: 'La console ne peut pas écrire {path}.',
    todo: 'Choisissez un dossier où vous avez le droit d’écrire, ou demandez ce droit sur celui-ci.',
  },
  'file.noFolder': { what: 'Le dossier de {path} est introuvable.', todo: 'Choisissez un autre dossier.' },
  'file.failed': {
    what: 'Le fichier {path} n’a pas pu être écrit.',
    todo: 'Vérifiez le disque et réessayez ; rien n’est resté à moitié écrit.',
  },
  'opener.unknown': {
    what: 'Cet accès n’existe plus.',
    todo: 'Choisissez-en un autre, ou recréez-le dans les préférences.',
  },
  'opener.noAddress': {
    what: '{machine} n’a pas de {needed} utilisable dans son inventaire.',
    todo: 'Attendez son prochain inventaire, ou passez par un autre accès.',
  },
  'opener.unsafe': {
    what: 'L’accès « {name} » a été refusé à cause de « {reason} ».',
    todo: 'Modifiez son programme ou ses arguments dans les préférences.',
  },
  'opener.notFound': {
    what: 'Le programme {program} est introuvable sur cet ordinateur.',
    todo: 'Installez-le, ou modifiez l’accès dans les préférences.',
  },
  'opener.failed': { what: '{program} n’a pas pu être lancé.', todo: 'Vérifiez l’accès dans les préférences.' },
};
