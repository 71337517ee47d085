import type { Messages } from '../en/index.ts'

export const data: Messages['data'] = {
  title: 'Données',
  export: 'Exporter en CSV',
  import: 'Importer un CSV',
  keep: 'Garder les lectures',
  spans: { ever: 'Toujours', year: '1 an', threeYears: '3 ans' },
  keepNote:
    'Les lectures plus anciennes sont oubliées pour de bon. Exportez-les d’abord si elles peuvent servir.',
  exporting: 'Écriture du fichier',
  importing: 'Importation du fichier',
  written: { one: '{count} ligne écrite.', other: '{count} lignes écrites.' },
  taken: { one: '{count} lecture ajoutée.', other: '{count} lectures ajoutées.' },
  brings: { one: '{count} lecture nouvelle', other: '{count} lectures nouvelles' },
  known: { one: '{count} déjà connue', other: '{count} déjà connues' },
  wallet: '{account} · {wallet}',
  nothingNew: 'Toutes ses lectures sont déjà connues.',
  confirm: 'Importer {file}\u202f?',
  confirmYes: 'Importer',
  confirmNo: 'Annuler',
  unwritable:
    'Le fichier n’a pas pu être écrit à cet endroit. Rien n’est perdu\u202f; choisissez un autre dossier.',
  full: 'Il n’y a pas assez de place pour le fichier. Rien n’est perdu\u202f; libérez de la place ou changez de disque.',
  unreadable: 'Le fichier n’a pas pu être lu. Rien n’a changé\u202f; choisissez-le de nouveau.',
  columns:
    'Ce n’est pas un export de Salio\u00a0: sa première ligne nomme d’autres colonnes. Rien n’a changé.',
  line: 'Ligne {line}\u00a0: «\u00a0{value}\u00a0» ne convient pas à la colonne {column}. Rien n’a changé\u202f; corrigez la ligne et recommencez.',
  walletGone:
    'Ligne {line}\u00a0: «\u00a0{name}\u00a0» n’est pas l’un de vos portefeuilles. Rien n’a changé\u202f; connectez-le d’abord.'
}
