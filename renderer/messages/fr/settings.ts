import type { PluralForms } from '#messages/template.ts'
import type { Messages } from '../en/index.ts'

export const data: Messages['data'] = {
  title: 'Données',
  note: 'Un fichier CSV contient les soldes lus. Un fichier de configuration contient comptes, seuils d’alerte, paramètres et personnes prévenues, sans clés ni jetons.',
  export: 'Exporter en CSV',
  import: 'Importer un CSV',
  keep: 'Garder les lectures',
  spans: { ever: 'Toujours', year: '1 an', threeYears: '3 ans' },
  keepNote:
    'Les lectures plus anciennes sont effacées pour de bon. Exportez-les d’abord si elles peuvent servir.',
  exporting: 'Écriture du fichier',
  importing: 'Importation du fichier',
  written: {
    one: '{count} ligne écrite dans {place}.',
    other: '{count} lignes écrites dans {place}.'
  },
  taken: { one: '{count} lecture ajoutée.', other: '{count} lectures ajoutées.' },
  brings: { one: '{count} lecture nouvelle', other: '{count} lectures nouvelles' },
  known: { one: '{count} déjà connue', other: '{count} déjà connues' },
  wallet: '{account} · {wallet}\u00a0: {counts}',
  nothingNew: 'Toutes ses lectures sont déjà connues.',
  confirm: 'Importer {file}\u202f?',
  confirmYes: 'Importer',
  confirmNo: 'Annuler',
  unwritable:
    'Le fichier n’a pas pu être écrit à cet endroit. Rien n’est perdu\u202f; s’il est ouvert dans un autre programme, fermez-le, ou choisissez un autre dossier.',
  full: 'Il n’y a pas assez de place pour le fichier. Rien n’est perdu\u202f; libérez de la place ou changez de disque.',
  unreadable: 'Le fichier n’a pas pu être lu. Rien n’a changé\u202f; choisissez-le de nouveau.',
  tooLarge:
    'Le fichier dépasse 64\u00a0Mo. Rien n’a changé\u202f; importez les lectures de moins de portefeuilles à la fois.',
  columns:
    'Ce n’est pas un export de Salio\u00a0: sa première ligne nomme d’autres colonnes. Rien n’a changé.',
  line: 'Ligne {line}\u00a0: «\u00a0{value}\u00a0» ne convient pas à la colonne {column}. Rien n’a changé\u202f; corrigez la ligne et recommencez.',
  digits:
    'Ligne {line}\u00a0: «\u00a0{value}\u00a0» a peut-être perdu des chiffres\u00a0: un tableur en garde 15. Rien n’a changé. Exportez à nouveau et importez ce fichier tel quel.',
  walletKey:
    'Ligne {line}\u00a0: aucun de vos portefeuilles ne correspond à «\u00a0{name}\u00a0» avec l’identifiant {key}. Un tableur supprime les zéros au début d’un tel identifiant. Rien n’a changé. Importez l’export tel qu’il était, ou connectez d’abord le portefeuille.',
  walletGone:
    'Ligne {line}\u00a0: «\u00a0{name}\u00a0» n’est pas l’un de vos portefeuilles. Rien n’a changé\u202f; connectez-le d’abord.'
}

export const shortcut: Messages['shortcut'] = {
  label: 'Ouvrir Salio de partout',
  none: 'Aucun',
  change: 'Ouvrir Salio\u00a0: {keys}',
  press: 'Appuyez sur les touches',
  help: 'Maintenez au moins deux touches parmi {keys} et appuyez sur une autre. Échap ne change rien.',
  clear: 'Aucun raccourci',
  taken: 'Un autre programme utilise déjà ces touches. Choisissez-en d’autres.',
  unsure:
    'Votre système attribue lui-même les raccourcis. Si ces touches ne font rien, définissez-les dans ses réglages du clavier.',
  names: { shift: 'Maj', space: 'Espace' }
}

export const programs: Messages['programs'] = {
  title: 'Autres programmes',
  mayRead: 'Laisser les programmes de cet ordinateur lire les soldes',
  note: 'Des commandes comme «\u00a0salio balance\u00a0», des scripts et vos autres programmes peuvent alors interroger Salio et dire que vous avez rechargé. Ils ne reçoivent aucune clé.',
  terminal: 'La commande «\u00a0salio\u00a0» dans un terminal',
  terminalOn: 'Ouvrez un nouveau terminal et tapez\u00a0: salio balance',
  terminalUnsure: 'Écrite dans {file}. Si un terminal ne trouve pas salio, ajoutez ce dossier à son PATH.',
  terminalTaken: '{file} appartient à un autre programme et n’a pas été modifié.',
  terminalFailed: 'Impossible de modifier {file}.',
  terminalNowhere: 'Cet ordinateur n’a pas de dossier pour cela. Tapez plutôt le chemin de Salio.',
  web: 'Adresse web locale pour la supervision',
  webOpen: 'Les outils de supervision de cet ordinateur la trouvent à {address}.',
  webTaken: 'Un autre programme utilise son port, 9713. Fermez-le, puis désactivez et réactivez ceci.',
  webFailed: 'Impossible de l’ouvrir. Désactivez et réactivez-la\u202f; sinon, relancez Salio.',
  names: 'Avec les noms des comptes et portefeuilles',
  copyToken: 'Copier le jeton',
  tokenCopied:
    'Copié. L’outil l’envoie dans l’en-tête Authorization, après «\u00a0Bearer\u00a0». Il ne donne accès à aucune clé.'
}

export const about: Messages['about'] = {
  version: 'Version',
  copyDiagnostics: 'Copier le diagnostic',
  copied:
    'Copié\u00a0: les versions, votre environnement de bureau et l’état de chaque compte. Ni clés, ni noms, ni montants.',
  openLogFolder: 'Ouvrir le dossier du journal',
  licences: 'Licences open source',
  licencesNote:
    'Salio est fait avec ces logiciels. Electron et Chromium l’accompagnent avec leurs propres licences.'
}

export const setup: Messages['setup'] = {
  export: 'Exporter la configuration',
  import: 'Importer une configuration',
  written: 'Écrite dans {place}, sans vos clés.',
  writtenRecipients:
    'Écrite dans {place}, sans vos clés ni jetons. Les noms, numéros et adresses des personnes prévenues y sont.',
  ask: 'Importer {file}\u202f?',
  addedTitle: 'Ajoutés, et lus une première fois quand vous les ouvrez et les enregistrez\u00a0:',
  changesTitle: 'Modifié\u00a0:',
  choicesTitle:
    'Laissé de côté, sauf si vous le cochez. Salio vous avertirait alors moins ou plus tard, montrerait ou oublierait davantage, ou lirait depuis votre ordinateur ou votre réseau\u00a0:',
  leftOutTitle: 'Laissé de côté\u00a0:',
  payInTitle:
    'Où l’argent est envoyé. Laissé de côté si vous ne le cochez pas\u202f; comparez d’abord avec votre tableau de bord\u00a0:',
  payInAdded: '{account} · {wallet}\u00a0: {way} ({values})',
  payIn:
    '{wallet}\u00a0: moyens de versement laissés de côté. Ceux d’ici sont masqués, trop nombreux, ou une valeur du fichier ne peut être juste',
  recipientTitle:
    'Qui serait prévenu. Laissé de côté si vous ne le cochez pas\u202f; ne cochez que ceux que vous connaissez. Chacun reste désactivé jusqu’à la saisie de son secret\u00a0:',
  recipientAdded: '{name}\u00a0: {way}, {place}',
  recipient: '{name}\u00a0: son adresse ne peut être juste, ou n’est pas chiffrée',
  tooManyRecipients: '{name}\u00a0: il y a déjà 20 personnes',
  ways: { ntfy: 'ntfy', telegram: 'Telegram', email: 'E-mail', sms: 'SMS', webhook: 'Webhook' },
  account: '{name} ({provider})\u00a0: {hosts}',
  computer: '{host} (sur cet ordinateur)',
  network: '{host} (dans votre réseau)',
  unencrypted: '{name}\u00a0: son adresse n’est pas chiffrée',
  unknownProvider: '{name}\u00a0: cette version de Salio ne connaît pas son fournisseur',
  change: '{label}\u00a0: {after} au lieu de {before}',
  on: 'Oui',
  off: 'Non',
  quietDaily: 'de {from} à {to}',
  quietHours: 'de {from} à {to}, {days}',
  exceptCritical: '{hours}, sauf les alertes critiques',
  withCritical: '{hours}, alertes critiques comprises',
  onlyNeeds: 'Seulement si quelque chose vous attend',
  always: 'Aussi quand rien ne vous attend',
  bankClosed: 'Jours de fermeture des banques',
  unreadableAfter: 'Signaler un compte qui ne peut pas être lu après',
  nothing: 'Tout ce qu’elle contient est déjà en place.',
  yes: 'Importer',
  no: 'Annuler',
  done: 'C’est fait. Ouvrez chaque nouveau compte, donnez-lui sa clé et enregistrez-le.',
  notSetup: 'Ce fichier n’est pas une configuration de Salio. Rien n’a changé.',
  newer: 'Une version plus récente de Salio a écrit ce fichier. Rien n’a changé\u202f; installez-la d’abord.',
  fields:
    'Un compte de ce fichier a des champs que son fournisseur n’a pas. Rien n’a changé\u202f; exportez-le de nouveau.',
  failed: 'Le fichier n’a pas pu être importé. Rien n’a changé\u202f; choisissez-le de nouveau.'
}

export const update: Messages['update'] = {
  found: { restart: 'La version {version} est prête.', page: 'La version {version} est disponible.' },
  notInstalled: 'La version {version} n’a pas pu être installée. Salio continue de fonctionner.',
  take: { restart: 'Redémarrer pour mettre à jour', page: 'Ouvrir la page de téléchargement' },
  look: 'Chercher les nouvelles versions',
  lookNote:
    'Une fois par jour, Salio demande à GitHub quelle est la dernière version. GitHub voit ainsi votre adresse internet\u202f; aucun solde, aucune clé ni aucun nom n’est envoyé.',
  lookNow: 'Vérifier maintenant',
  never: 'Pas encore vérifié.',
  newest: 'C’était la dernière version ({time}).',
  older: 'Dernière vérification\u00a0: {time}.',
  failed:
    'Salio n’a pas pu vérifier s’il y a une nouvelle version ({time}). Il continue comme avant et réessaiera.'
}

const keysRemain: PluralForms = { one: '1 clé peut y rester.', other: '{count} clés peuvent y rester.' }

export const keeping: Messages['keeping'] = {
  damaged: 'Vos données étaient endommagées.',
  gone: 'Le fichier de données de Salio manquait.',
  fromBackup:
    'Salio a repris sa dernière sauvegarde ({time}). Les soldes sont relus\u202f; ce que vous avez changé depuis peut manquer.',
  fromNothing:
    'Il n’y avait pas de sauvegarde. Reconnectez vos comptes\u202f; vos clés sont toujours dans le trousseau.',
  aside: 'Le fichier endommagé a été gardé sous le nom {file}.',
  newerTitle: 'Une version plus récente de Salio a utilisé ces données.',
  newer:
    'Ce sont les derniers soldes connus. Rien n’est lu ni modifié\u202f; réinstallez la version plus récente.',
  unkept: 'Salio ne peut pas garder ce qu’il lit.',
  full: 'Le disque est plein. Les soldes ci-dessous sont les derniers gardés\u202f; libérez de la place, et Salio continue de lui-même.',
  other:
    'Son dossier ne peut pas être écrit. Les soldes ci-dessous sont les derniers gardés\u202f; dès qu’il peut l’être, Salio continue de lui-même.',
  show: 'Afficher le dossier',
  understood: 'Compris',
  deleteAll: 'Tout effacer',
  deleteAsk: 'Effacer tout ce que Salio garde sur cet ordinateur\u202f?',
  deleteNote:
    'Comptes, clés dans le trousseau, lectures, seuils d’alerte, paramètres, sauvegardes et journaux disparaissent pour de bon, et Salio se ferme. Vos portefeuilles chez les fournisseurs restent tels quels.',
  deleteYes: 'Effacer et quitter',
  deleteNo: 'Garder',
  keysRemain,
  keysRemainWhy: '{what}\u00a0: {why}',
  keysRemainNote:
    'Rien d’autre n’a encore été effacé. Démarrez ou déverrouillez le trousseau, autorisez Salio quand on vous le demande, puis réessayez. Ou effacez le reste maintenant\u00a0: Salio effacera les clés à un prochain démarrage, dès que le trousseau le permettra.',
  deleteRest: 'Effacer le reste et quitter'
}
