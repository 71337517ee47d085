import type { Messages } from './en.ts'

export const setup: Messages['setup'] = {
  write: 'Exporter la configuration',
  take: 'Importer une configuration',
  written: 'Écrite, sans vos clés.',
  ask: 'Reprendre {file} ?',
  added: 'Ajoutés, en attente de leurs clés : {names}.',
  changed: 'Modifiés : {names}.',
  settings: 'Vos réglages sont remplacés.',
  nothing: 'Tout ce qu’elle contient est déjà en place.',
  yes: 'Reprendre',
  no: 'Laisser',
  done: 'C’est fait. Donnez sa clé à chaque nouveau compte.',
  notSetup: 'Ce n’est pas une configuration de Salio. Rien n’a changé.',
  newer: 'Une version plus récente de Salio a écrit ce fichier. Rien n’a changé ; installez-la d’abord.',
  failed: 'Le fichier n’a pas pu être repris. Rien n’a changé ; choisissez-le de nouveau.'
}
