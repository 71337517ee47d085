import type { Messages } from './en.ts'

export const data: Messages['data'] = {
  title: 'Données',
  export: 'Exporter en CSV',
  import: 'Importer un CSV',
  keep: 'Garder les lectures',
  spans: { ever: 'Toujours', year: '1 an', threeYears: '3 ans' },
  keepNote:
    'Les lectures plus anciennes sont oubliées pour de bon. Exportez-les d’abord si elles peuvent servir.',
  exporting: 'Écriture du fichier',
  importing: 'Reprise du fichier',
  written: { one: '{count} ligne écrite.', other: '{count} lignes écrites.' },
  taken: { one: '{count} lecture ajoutée.', other: '{count} lectures ajoutées.' },
  brings: { one: '{count} lecture nouvelle', other: '{count} lectures nouvelles' },
  known: { one: '{count} déjà connue', other: '{count} déjà connues' },
  wallet: '{account} · {wallet}',
  nothingNew: 'Toutes ses lectures sont déjà connues.',
  confirm: 'Reprendre {file} ?',
  confirmYes: 'Reprendre',
  confirmNo: 'Laisser',
  unwritable:
    'Le fichier n’a pas pu être écrit à cet endroit. Rien n’est perdu ; choisissez un autre dossier.',
  full: 'Il n’y a pas assez de place pour le fichier. Rien n’est perdu ; libérez de la place ou changez de disque.',
  unreadable: 'Le fichier n’a pas pu être lu. Rien n’a changé ; choisissez-le de nouveau.',
  columns: 'Ce n’est pas un export de Salio : sa première ligne nomme d’autres colonnes. Rien n’a changé.',
  line: 'Ligne {line} : « {value} » ne peut pas figurer sous {column}. Rien n’a changé ; corrigez la ligne et recommencez.',
  walletGone:
    'Ligne {line} : « {name} » n’est aucun de vos portefeuilles. Rien n’a changé ; connectez-le d’abord.'
}
