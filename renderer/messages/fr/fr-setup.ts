import type { Messages } from '../en/index.ts'

export const setup: Messages['setup'] = {
  export: 'Exporter la configuration',
  import: 'Importer une configuration',
  written: 'Écrite, sans vos clés.',
  ask: 'Importer {file}\u202f?',
  added: 'Ajoutés, en attente de leurs clés\u00a0: {names}.',
  changed: 'Modifiés\u00a0: {names}.',
  settings: 'Vos réglages sont remplacés.',
  nothing: 'Tout ce qu’elle contient est déjà en place.',
  yes: 'Importer',
  no: 'Annuler',
  done: 'C’est fait. Donnez sa clé à chaque nouveau compte.',
  notSetup: 'Ce fichier n’est pas une configuration de Salio. Rien n’a changé.',
  newer: 'Une version plus récente de Salio a écrit ce fichier. Rien n’a changé\u202f; installez-la d’abord.',
  failed: 'Le fichier n’a pas pu être importé. Rien n’a changé\u202f; choisissez-le de nouveau.'
}
