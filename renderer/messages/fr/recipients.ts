import type { AwayMessages } from '../en/recipients.ts'

/** French texts: who is told away from the desk. */
export const recipients: AwayMessages = {
  also: 'Prévenir aussi',
  alsoNobody: 'Personne',
  alsoCount: { one: '{count} personne', other: '{count} personnes' },
  alsoRefused: { one: '{count} non prévenue', other: '{count} non prévenues' },
  title: 'Personnes',
  subtitle: 'Prévenues en plus de cet ordinateur',
  add: 'Ajouter quelqu’un',
  most: '20 au plus. Retirez-en une d’abord.',
  nobody: 'Personne d’autre n’est prévenu',
  nobodyNote:
    'Ajoutez-vous par ntfy, et un portefeuille bas vous joint sur votre téléphone quand vous êtes sorti.',
  promise:
    'Seules ces personnes sont prévenues, et seulement de ce que montre leur aperçu. Les jetons restent dans le trousseau.',
  demo: 'Les portefeuilles de démonstration n’envoient jamais rien.',
  ways: { ntfy: 'ntfy', telegram: 'Telegram', email: 'E-mail', sms: 'SMS', webhook: 'Webhook' },
  wayNotes: {
    ntfy: 'Application gratuite. Sans inscription, prête en une minute.',
    telegram: 'Par un bot à vous.',
    email: 'Par votre propre messagerie, comme Gmail.',
    sms: 'Atteint tout téléphone. Payé par message.',
    webhook: 'Pour un autre de vos programmes, signé.'
  },
  outcomes: {
    off: 'Désactivé',
    unused: 'Rien d’envoyé encore',
    delivered: 'Remis {time}',
    trying: 'Nouvel essai {time}',
    tryingNow: 'Envoi en cours',
    refused: 'Refusé {time}'
  },
  row: '{name}, {way}, {outcome}',
  step: 'Étape {step} sur 3',
  steps: { who: 'qui et comment', way: 'où, et un essai', what: 'quoi' },
  name: 'Nom',
  how: 'Comment',
  cancel: 'Annuler',
  continue: 'Continuer',
  done: 'Terminer',
  save: 'Enregistrer',
  fields: {
    server: 'Serveur',
    topic: 'Sujet',
    token: 'Jeton d’accès (facultatif)',
    url: 'Adresse',
    signingSecret: 'Secret de signature',
    to: 'Adresse e-mail',
    mailbox: 'Messagerie',
    user: 'Identifiant',
    password: 'Mot de passe d’application',
    port: 'Port',
    number: 'Numéro de téléphone',
    payer: 'Payé par',
    sender: 'Expéditeur (facultatif)',
    from: 'Numéro d’envoi'
  },
  heartbeat: {
    title: 'Si cet ordinateur est éteint',
    note: 'Une adresse de Healthchecks ou d’Uptime Kuma, appelée toutes les cinq minutes tant que des soldes sont lus et gardés\u202f; rien n’est envoyé avec. Elle vous prévient quand cet ordinateur est éteint.',
    address: 'Adresse du battement',
    save: 'Appeler',
    remove: 'Retirer le battement',
    called: 'Appelée {time}',
    failed: 'Pas de réponse à {time}',
    waiting: 'Pas encore appelée',
    label: 'Battement'
  },
  telegram: {
    token: 'Jeton du bot',
    tokenNote: 'Dans Telegram, écrivez à @BotFather, envoyez /newbot, et collez le jeton reçu.',
    get: 'Obtenir un code',
    again: 'Relier une autre discussion',
    copy: 'Copier le code',
    send: '{name} ouvre @{bot} dans Telegram et envoie\u00a0:',
    left: 'Encore {time}. Ensuite, demandez un nouveau code.',
    found:
      '{name} a envoyé le code. Discussion trouvée\u00a0: {chat}. Salio ne lit plus les messages du bot.',
    linked: 'Discussion reliée\u00a0: {chat}',
    other: 'Le code vient d’une autre discussion qu’avant\u00a0: {chat}. L’y prévenir\u202f?',
    use: 'Prendre celle-ci',
    ends: {
      expired: 'Le temps est écoulé. Demandez un nouveau code.',
      busy: 'Un autre programme lit les messages de ce bot. Prenez un bot à part pour Salio.',
      stopped: 'Demandez un nouveau code.'
    },
    refused: {
      token: 'Un jeton de bot ressemble à 123456789:AAE…, donné par BotFather.',
      credentials: 'Telegram a refusé ce jeton. Comparez-le avec celui de BotFather.',
      key: 'Le jeton n’est plus dans le trousseau. Collez-le de nouveau.'
    }
  },
  sms: {
    choose: 'Choisir',
    ownKey: 'Une clé à part\u00a0: {provider}',
    numberNote: 'Avec l’indicatif du pays, comme +254\u202f722\u202f000\u202f418.',
    senderNote: 'Seulement un que le service a approuvé. Vide\u00a0: celui du service.',
    fromNote: 'Un de vos numéros chez {provider}, ou un Messaging Service SID.',
    counted: '1 message, {count} caractères sur 160.',
    hangs: 'Ces SMS sont payés par {wallet}.',
    hangsNote:
      'Une fois vide, ils ne partent plus. Ajoutez une seconde voie pour {name}\u00a0: une autre personne du même nom.',
    perDay: 'Au plus par jour',
    spent: 'Dépensé ce mois-ci',
    untold: {
      one: 'Le service n’a pas dit le coût de {count} SMS.',
      other: 'Le service n’a pas dit le coût de {count} SMS.'
    },
    nothing: 'Rien encore',
    today: '{count} sur {most} aujourd’hui',
    usedUp: 'Les {most} SMS du jour sont épuisés.',
    byOther: 'Les alertes critiques passent par {way} jusqu’à demain.',
    noOther:
      'Plus rien ne va à {name} par SMS jusqu’à demain. Une seconde voie porterait les alertes critiques.',
    passing: 'Salio réessaie chaque heure\u00a0: après un rechargement, il n’y a rien à faire ici.'
  },
  mailboxes: { gmail: 'Gmail', zoho: 'Zoho', other: 'Autre' },
  mailboxNotes: {
    gmail:
      'Un mot de passe d’application se crée sur myaccount.google.com, Sécurité, Validation en deux étapes. Votre mot de passe habituel est refusé.',
    zoho: 'Un mot de passe d’application se crée sur accounts.zoho.com, Security, App passwords.',
    other: 'La messagerie qui envoie. Son fournisseur appelle cela SMTP\u202f; port 465 ou 587.'
  },
  topicNote:
    'Abonnez-vous à ce sujet exact dans l’application ntfy. Sur un serveur public, qui connaît le sujet peut lire\u00a0: il est donc long et aléatoire.',
  secretNote:
    'Créé pour vous. Copiez-le maintenant dans l’autre programme\u00a0: Salio ne le montre plus ensuite.',
  kept: 'Gardé dans votre trousseau. Saisissez-en un nouveau pour le remplacer.',
  forgetToken: 'Effacer le jeton gardé',
  forgetAddress: 'Effacer l’identifiant, le mot de passe ou les paramètres gardés de l’adresse',
  copyLog: 'Copier le journal',
  copySecret: 'Copier le secret',
  copyTopic: 'Copier le sujet',
  copied: 'Copié',
  ownNetwork: 'Il est dans mon propre réseau, sans chiffrement',
  problems: {
    empty: 'Il manque quelque chose ici.',
    malformed: 'Ce n’est pas juste. Comparez avec ce que vous avez reçu.',
    noScheme: 'Écrivez l’adresse entière, en commençant par https://',
    insecure: 'Cette adresse n’est pas chiffrée. Prenez-en une qui commence par https://',
    ownNetwork:
      'Cette adresse n’est pas chiffrée. Si le serveur est dans votre propre réseau, cochez-le ci-dessous.',
    topic: 'Un sujet n’a que des lettres, des chiffres, - et _, 64 au plus.',
    secret: 'Un secret de signature commence par whsec_ et a 24 à 64 octets.',
    microsoft: 'Microsoft 365 n’accepte pas de mot de passe ici. Prenez une autre messagerie ou ntfy.',
    address: 'Écrivez une seule adresse, comme asha@boutique.example.',
    host: 'Un serveur est un nom comme smtp.boutique.example.',
    token: 'Un jeton de bot ressemble à 123456789:AAE…, donné par BotFather.',
    chat: 'Reliez d’abord la discussion\u00a0: obtenez un code et envoyez-le au bot.',
    phone: 'Ce n’est pas un numéro possible là-bas. Comparez les chiffres.',
    phoneCountry: 'Écrivez-le avec l’indicatif du pays, comme +254\u202f722\u202f000\u202f418.',
    sender: 'Un expéditeur est un numéro, ou un nom de 11 lettres et chiffres au plus.',
    account: 'Ce compte n’est pas connecté. Choisissez-en un autre.',
    sandbox: 'Les SMS d’un compte de test n’arrivent sur aucun téléphone. Prenez un compte réel.'
  },
  preview: 'Ce que verra {name}',
  leaves: 'Noms, niveaux et heures vont à {place}. Ni clé, ni numéro de compte.',
  leavesAmounts: 'Noms, niveaux, heures et montants vont à {place}. Ni clé, ni numéro de compte.',
  sendTest: 'Envoyer un essai',
  sending: 'Envoi en cours',
  tests: {
    taken: 'Essai envoyé. {place} l’a pris à {time}. Demandez à {name} s’il est arrivé.',
    timeout: 'Pas de réponse en 10\u00a0s. Votre saisie est gardée\u202f; réessayez.',
    failed: '{what} Votre saisie est gardée\u202f; réessayez.'
  },
  untested: 'Enregistré, mais rien n’a encore atteint {name}.',
  tooMany: '20 personnes au plus. Retirez-en une d’abord.',
  gone: 'Cette personne a été retirée.',
  sameTwice: '{name} est prévenu à la même adresse.',
  tell: 'Prévenir {name}',
  about: 'Prévenir {name} de',
  kinds: {
    critical: 'Critique',
    low: 'Bas',
    recovered: 'Rétabli',
    trouble: 'Comptes en difficulté',
    lateTopUps: 'Rechargements en retard',
    summaries: 'Résumés'
  },
  nothing: 'Cochez au moins une case, sinon {name} n’est prévenu de rien.',
  wallets: 'De quels portefeuilles',
  allWallets: 'Tous, les nouveaux aussi',
  someWallets: 'Certains seulement',
  unlooked: 'Seulement si personne n’a regardé depuis',
  atOnce: 'Tout de suite',
  unlookedNote: 'Regardé\u00a0: la notification a été cliquée ou mise en pause, ou la fenêtre a été ouverte.',
  quiet: 'Heures calmes pour {name}',
  showAmounts: 'Montrer les montants',
  amountsOff: 'Désactivé\u00a0: noms, niveaux et heures, aucun chiffre.',
  publicServer: 'Sur un serveur public d’autres peuvent lire\u202f; n’y montrez pas les montants.',
  language: 'Langue',
  log: 'Journal des envois',
  edit: 'Modifier',
  remove: 'Retirer',
  removeQuestion: 'Retirer {name}\u202f?',
  removeNote: 'Plus rien n’est envoyé, et le jeton est effacé de votre trousseau.',
  fromFile: 'Vient d’une configuration importée, sans son secret. Saisissez-le, puis activez.',
  pasteToken: 'Coller un nouveau jeton',
  refusedNote: 'Rien n’a atteint {name} depuis, et réessayer n’y changera rien.',
  untilThen: 'D’ici là, {name} est prévenu par {way}.',
  waitingFor: 'En attente pour {name}',
  waits: { one: '{count} alerte attend.', other: '{count} alertes attendent.' },
  waitNote: 'Une fois corrigé, ce qui est encore vrai part en un message. Le reste est laissé de côté.',
  emptyLog: 'Rien n’a encore été envoyé.',
  fates: {
    delivered: 'Remis {time}',
    deliveredTry: { one: 'Remis {time}, au premier essai', other: 'Remis {time}, à l’essai {count}' },
    twice: 'Remis {time}. Peut-être arrivé deux fois\u202f; le second le dit.',
    trying: 'Pas encore réussi. Nouvel essai {time}',
    tryingNow: 'Envoi en cours',
    refused: 'Refusé pour de bon\u202f; plus d’essai',
    held: {
      quietHours: 'Retenu pour les heures calmes',
      accountTrouble: 'Retenu\u00a0: son compte ne peut pas être lu',
      unlooked: 'Attend de voir si quelqu’un regarde',
      hourly: 'Retenu\u00a0: 30 messages en une heure',
      daily: 'Retenu\u00a0: les SMS du jour sont épuisés'
    },
    silent: {
      off: 'Non envoyé\u00a0: désactivé',
      looked: 'Non envoyé\u00a0: quelqu’un a regardé',
      noLongerTrue: 'Non envoyé\u00a0: ce n’était plus vrai',
      fallNotTold: 'Non envoyé\u00a0: la baisse ne l’a pas été non plus',
      replaced: 'Non envoyé\u00a0: remplacé par du plus récent',
      toldWithTopUp: 'Non envoyé\u00a0: le rechargement est arrivé',
      givenUp: 'Abandonné après 24\u00a0h',
      tooMany: 'Écarté\u00a0: trop d’alertes attendaient',
      unanswered: 'Deux fois sans réponse. Peut-être arrivé\u202f; un SMS n’est pas envoyé une troisième fois'
    }
  },
  tries: { taken: 'pris', interrupted: 'Salio a été arrêté' },
  inHistory: '{name}\u00a0: {fate}'
}
