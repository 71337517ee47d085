import type { Messages } from '../en/index.ts'

export const shortcut: Messages['shortcut'] = {
  label: 'Ouvrir Salio',
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

export const about: Messages['about'] = {
  version: 'Version',
  copyDiagnostics: 'Copier le diagnostic',
  copied:
    'Copié\u00a0: les versions, votre environnement de bureau et l’état de chaque compte. Ni clés, ni noms, ni montants.',
  openLogFolder: 'Ouvrir le dossier du journal',
  licences: 'Licences open source',
  licencesNote: 'Salio est fait avec ceci. Electron et Chromium l’accompagnent avec leurs propres licences.'
}
