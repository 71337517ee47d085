import type { PluralForms } from '#messages/template.ts'
import type { Messages } from '../en/index.ts'

export const account: Messages['account'] = {
  save: 'Enregistrer',
  saved: 'Enregistré',
  keptUntilQuit: 'Les clés de ce compte sont gardées en mémoire, jusqu’à la fermeture de Salio.',
  unopened: {
    key: 'Pas encore lu. Ouvrez-le et donnez-lui sa clé.',
    noKey: 'Pas encore lu. Ouvrez-le et enregistrez-le.',
    keyHere:
      'Pas encore lu. Un fichier de configuration l’a ajouté\u00a0: donnez-lui sa clé et enregistrez-le.',
    noKeyHere:
      'Pas encore lu. Un fichier de configuration l’a ajouté\u00a0: voyez d’où il est lu, et enregistrez-le.'
  },
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
  moved: '{account} est maintenant en position {position} sur {count}.',
  copyShape: 'Copier la forme de la réponse',
  copied: 'Copié\u00a0: seulement les clés et leurs types, ni chiffres ni noms.',
  nothingCopied: 'Rien n’a encore été lu depuis le démarrage de Salio. Actualisez, puis copiez.'
}

export const connect: Messages['connect'] = {
  title: 'Connecter un portefeuille',
  titleOf: 'Connecter {provider}',
  step: 'Étape {step} sur 3 · {name}',
  steps: ['fournisseur', 'identifiants', 'seuils d’alerte'],
  search: 'Chercher un fournisseur',
  providers: 'Fournisseurs',
  noMatch:
    'Aucun fournisseur ne porte ce nom. S’il donne un solde en JSON, Salio peut le lire quand même\u00a0:',
  notRead: {
    relay:
      '{name} n’envoie les soldes qu’à une adresse publique. Un petit relais à vous peut les y garder pour Salio\u00a0: Custom JSON API le lit. Voyez «\u00a0M-Pesa\u00a0» dans la documentation de Salio.',
    noCall: '{name} ne dit ses soldes à aucun programme. Si cela a changé, Custom JSON API les lit.',
    spends:
      '{name} ne dit les soldes qu’avec la clé ou le PIN qui paie, et Salio ne les demande jamais. Si un service à vous les lit, Custom JSON API lit ce service.'
  },
  name: 'Nom',
  environment: 'Environnement',
  checkEvery: 'Fréquence de lecture',
  advanced: 'Avancé',
  instead: 'Utiliser plutôt {labels}',
  kept: 'Conservé dans le trousseau du système. Salio ne l’envoie qu’à {provider}.',
  unchanged: 'Inchangé',
  typeAgain: 'Vous l’aviez saisi pour {before}. Saisissez-le à nouveau pour l’envoyer à {now}.',
  show: 'Afficher {label}',
  test: 'Tester la connexion',
  testing: 'Test en cours…',
  continue: 'Continuer',
  connected: 'Connecté.',
  found: {
    one: '{count} portefeuille trouvé.',
    other: '{count} portefeuilles trouvés.'
  },
  fill: 'Remplissez «\u00a0{label}\u00a0».',
  thresholdsNote:
    'Salio vous prévient quand un portefeuille passe sous ces seuils d’alerte. Vous pouvez les changer à tout moment.',
  done: 'Terminer',
  keep: 'Garder jusqu’à la fermeture',
  environmentSwitched:
    '«\u00a0{label}\u00a0»\u00a0: cette valeur est pour {environment}\u202f; Environnement est réglé sur {environment}.',
  belongs: 'Cela ressemble à «\u00a0{label}\u00a0». Collez-le dans ce champ.',
  endsIn: 'Se termine par {end}.',
  unverified: 'Non vérifié',
  unverifiedNote:
    'La documentation de {provider} laisse des points ouverts. Comparez le premier solde avec votre tableau de bord, et dites-nous ce que vous avez vu\u00a0: {address}'
}

const keysLeft: PluralForms = {
  one: '1 clé d’un compte retiré est peut-être encore dans votre trousseau. Salio l’effacera dès que possible.',
  other:
    '{count} clés de comptes retirés sont peut-être encore dans votre trousseau. Salio les effacera dès que possible.'
}

export const keychain: Messages['keychain'] = {
  left: keysLeft,
  deleteLeft: 'Les effacer maintenant',
  titles: {
    locked: 'Votre trousseau est verrouillé',
    refused: 'Votre trousseau a refusé Salio',
    timeout: 'Votre trousseau ne répond pas',
    absent: 'Aucun trousseau n’est actif',
    unprepared: 'Votre trousseau n’est pas prêt',
    incomplete: 'Il manque une partie à votre trousseau',
    full: 'Votre trousseau n’a plus de place',
    broken: 'Votre trousseau a un problème',
    altered: 'Salio a été modifié sur cet ordinateur',
    withheld: 'Votre trousseau n’est pas utilisé'
  },
  untilUnlocked: 'Salio ne peut pas lire vos clés d’API tant que vous ne l’avez pas déverrouillé.',
  unread: 'Salio ne peut pas lire vos clés d’API.',
  again: 'Réessayer',
  stillLocked: 'Toujours verrouillé, {time}.',
  stillSo: 'Nouvel essai, {time}\u00a0: rien n’a changé.',
  howToUnlock: 'Comment déverrouiller',
  whatToDo: 'Que faire',
  unlockOnMac:
    'Ouvrez Trousseaux d’accès, choisissez le trousseau «\u00a0session\u00a0» et déverrouillez-le avec votre mot de passe d’ouverture de session. Puis réessayez.',
  unlock:
    'Réessayez, et tapez votre mot de passe d’ouverture de session quand on vous le demande. Si aucune fenêtre ne le demande, ouvrez Mots de passe et clés ou KWallet Manager et déverrouillez le trousseau là.'
}
