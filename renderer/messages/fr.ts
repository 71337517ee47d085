import type { Messages } from './en.ts'
import { alerts } from './fr-alerts.ts'
import { chart } from './fr-chart.ts'
import { data } from './fr-data.ts'
import { history } from './fr-history.ts'
import { ledger } from './fr-ledger.ts'
import { list } from './fr-list.ts'
import { pay } from './fr-pay.ts'

export const fr: Messages = {
  back: 'Retour',
  close: 'Fermer',
  refresh: 'Actualiser',
  settings: 'Paramètres',
  hideAmounts: 'Masquer les montants',
  amountHidden: 'montant masqué',
  addAccount: 'Ajouter un compte',
  openDashboard: 'Ouvrir le tableau de bord',
  topUp: 'Recharger',
  editAccount: 'Modifier le compte',
  showInMenuBar: 'Afficher dans la barre des menus',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} h',
  welcome: {
    title: 'Prévenu avant la panne sèche',
    text: 'Salio surveille vos portefeuilles de paiement et vous prévient tant qu’il est encore temps de recharger.',
    connect: 'Connecter un portefeuille',
    demo: 'Essayer avec une démo',
    keychain: 'Clés gardées dans le trousseau système',
    alerts: 'Alertes avant l’échec des paiements',
    local: 'Ni inscription, ni serveur, ni pistage'
  },
  balances: {
    title: 'Soldes',
    updated: 'Lu à {time}',
    next: 'suite dans {span}',
    nextSoon: 'suite d’un instant à l’autre',
    notRead: 'Pas encore lu',
    offlineSince: 'Hors ligne depuis {time}',
    offline: 'Hors ligne',
    noInternet: 'Pas d’internet.',
    lastKnown: 'Ce sont les derniers soldes connus.',
    demo: 'Portefeuilles de démo.',
    demoNote: 'Rien ici n’est de l’argent réel.',
    leaveDemo: 'Quitter la démo',
    criticalTitle: '{wallet} est critique',
    criticalBelow: 'Critique sous {mark}.',
    belowMark: 'Sous {mark}',
    below: 'Sous votre seuil',
    today: '{change} aujourd’hui',
    unchanged: 'Inchangé aujourd’hui',
    collateral: 'garantie',
    inactive: 'Inactif',
    total: '{total} en tout',
    totalAbout: '≈ {total} en tout',
    allows: '{provider} permet {often}. Prochaine dans {span}.',
    perMinutes: {
      one: 'une lecture par minute',
      other: 'une lecture toutes les {count} minutes'
    },
    filter: 'Filtrer les portefeuilles',
    noMatch: 'Aucun portefeuille ne porte ce nom.',
    changed: '{wallet} : {level}'
  },
  wallet: {
    since: '{level} depuis {time}',
    readAt: 'lu à {time}',
    alertMe: 'M’alerter',
    lowBelow: 'Bas en dessous de',
    criticalBelow: 'Critique en dessous de',
    notSet: 'Aucun',
    saved: 'Enregistré',
    negative: 'Un seuil ne peut pas être négatif.',
    criticalNotBelowLow:
      'Le seuil critique doit être plus petit que le seuil bas, pour que celui-ci vienne d’abord.',
    unclear: 'Écrivez le montant en chiffres, comme {example}.'
  },
  connect: {
    title: 'Connecter un portefeuille',
    titleOf: 'Connecter {provider}',
    step: 'Étape {step} sur 3 · {name}',
    steps: ['fournisseur', 'identifiants', 'seuils'],
    search: 'Chercher un fournisseur',
    providers: 'Fournisseurs',
    noMatch: 'Aucun fournisseur ne porte ce nom.',
    name: 'Nom',
    environment: 'Environnement',
    checkEvery: 'Fréquence de lecture',
    advanced: 'Avancé',
    instead: 'Utiliser plutôt {labels}',
    kept: 'Conservé dans le trousseau du système. Ne quitte cet ordinateur que pour {provider}.',
    unchanged: 'Inchangé',
    show: 'Afficher {label}',
    test: 'Tester la connexion',
    testing: 'Test en cours…',
    continue: 'Continuer',
    connected: 'Connecté.',
    found: {
      one: '{count} portefeuille trouvé.',
      other: '{count} portefeuilles trouvés.'
    },
    fill: 'Remplissez « {label} ».',
    marks:
      'Salio vous prévient quand un portefeuille passe sous ces seuils. Vous pouvez les changer à tout moment.',
    done: 'Terminer',
    keep: 'Garder jusqu’à ce que je quitte'
  },
  account: {
    save: 'Enregistrer',
    saved: 'Enregistré',
    keptUntilQuit: 'Les clés de ce compte sont gardées en mémoire, jusqu’à ce que Salio quitte.',
    remove: 'Retirer le compte',
    confirm: 'Retirer {account} ?',
    confirmNote:
      'Ses clés sont effacées de votre trousseau, ses soldes et seuils de Salio. Rien ne change chez {provider}.',
    confirmYes: 'Retirer',
    confirmNo: 'Le garder'
  },
  proxy: {
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    save: 'Enregistrer le mot de passe',
    saved: 'Enregistré. Actualisez pour l’essayer.'
  },
  alerts,
  chart,
  data,
  history,
  ledger,
  list,
  pay,
  preferences: {
    general: 'Général',
    language: 'Langue',
    appearance: 'Apparence',
    system: 'Système',
    light: 'Claire',
    dark: 'Sombre',
    alerts: 'Alertes',
    accounts: 'Comptes',
    about: 'À propos',
    openLogFolder: 'Ouvrir le dossier du journal',
    quit: 'Quitter Salio'
  }
}
