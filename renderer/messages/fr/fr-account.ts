import type { Messages } from '../en/index.ts'

export const account: Messages['account'] = {
  save: 'Enregistrer',
  saved: 'Enregistré',
  keptUntilQuit: 'Les clés de ce compte sont gardées en mémoire, jusqu’à ce que Salio quitte.',
  remove: 'Retirer le compte',
  confirm: 'Retirer {account}\u202f?',
  confirmNote:
    'Salio cesse aussitôt de le lire. Vous pouvez annuler jusqu’à la fermeture de la fenêtre. Ensuite ses clés sont effacées de votre trousseau, ses soldes et ses seuils d’alerte de Salio. Rien ne change chez {provider}.',
  confirmYes: 'Retirer',
  confirmNo: 'Le garder',
  duplicate: 'Dupliquer',
  removed: '{account}\u00a0: compte retiré.',
  undo: 'Annuler',
  move: 'Déplacer',
  moveUp: 'Monter',
  moveDown: 'Descendre',
  moveHint: 'Glissez pour réordonner, ou appuyez sur Alt avec la flèche haut ou bas.',
  moved: '{account} est maintenant {position} sur {count}.',
  copyShape: 'Copier ce qui a été répondu',
  copied: 'Copié\u00a0: seulement les clés et leurs types, ni chiffres ni noms.',
  nothingCopied: 'Rien n’a encore été lu depuis le démarrage de Salio. Actualisez, puis copiez.'
}
