import type { Messages } from '../en/index.ts'
import { account, connect, keychain } from './accounts.ts'
import { alerts, history } from './alerts.ts'
import { custom } from './custom-api.ts'
import { chart, ledger } from './insights.ts'
import { payIn } from './pay-in.ts'
import { list, pay } from './payments.ts'
import { about, data, keeping, programs, setup, shortcut, update } from './settings.ts'
import { topUps } from './top-ups.ts'

export const fr: Messages = {
  back: 'Retour',
  close: 'Fermer',
  refresh: 'Actualiser',
  settings: 'Paramètres',
  hideAmounts: 'Masquer les montants',
  amountHidden: 'montant masqué',
  addAccount: 'Ajouter un compte',
  openDashboard: 'Ouvrir le tableau de bord',
  topUp: 'Guide de recharge',
  editAccount: 'Modifier le compte',
  showInMenuBar: 'Afficher dans la barre des menus',
  seconds: '{count}\u00a0s',
  minutes: '{count}\u00a0min',
  hours: '{count}\u00a0h',
  welcome: {
    title: 'Prévenu avant la panne sèche',
    text: 'Salio surveille vos portefeuilles de paiement et vous prévient tant qu’il est encore temps de recharger.',
    connect: 'Connecter un portefeuille',
    demo: 'Essayer avec une démo',
    keychain: 'Clés gardées dans le trousseau système',
    alerts: 'Alertes avant l’échec des paiements',
    local: 'Ni inscription, ni serveur, ni pistage'
  },
  wait: { slow: 'La ligne est lente. Salio essaie toujours.', stop: 'Arrêter' },
  balances: {
    title: 'Soldes',
    updated: 'Lu\u00a0: {time}',
    next: 'relu dans {span}',
    nextSoon: 'lecture imminente',
    notRead: 'Pas encore lu',
    offlineSince: 'Hors ligne depuis {time}',
    demo: 'Portefeuilles de démo.',
    demoNote: 'Aucun argent réel ici.',
    leaveDemo: 'Quitter la démo',
    criticalTitle: '{wallet} est critique',
    criticalBelow: 'Critique sous {threshold}.',
    belowMark: 'Sous {threshold}',
    below: 'Sous votre seuil d’alerte',
    today: '{change} aujourd’hui',
    unchanged: 'Inchangé aujourd’hui',
    collateral: 'garantie',
    inactive: 'Inactif',
    total: 'Total {total}',
    totalAbout: 'Total ≈ {total}',
    allows: '{provider} permet {often}. Prochaine dans {span}.',
    perMinutes: {
      one: 'une lecture par minute',
      other: 'une lecture toutes les {count} minutes'
    },
    filter: 'Filtrer les portefeuilles',
    noMatch: 'Aucun portefeuille ne porte ce nom.',
    enoughUntil: 'Suffit jusqu’à {time}',
    needsYou: 'À traiter',
    needsCount: '{count} sur {total}',
    more: { one: '{count} autre', other: '{count} autres' },
    moreCounted: '{more}\u00a0: {counts}',
    fewer: 'En voir moins',
    allHealthy: { one: 'Votre portefeuille va bien', other: 'Vos {count} portefeuilles vont bien' },
    wallets: { one: '{count} portefeuille', other: '{count} portefeuilles' },
    changed: '{wallet}\u00a0: {level}'
  },
  wallet: {
    since: '{level} depuis {time}',
    readAt: 'lu\u00a0: {time}',
    written: 'Tel que le fournisseur l’a écrit\u00a0:',
    alertMe: 'M’alerter',
    lowBelow: 'Bas en dessous de',
    criticalBelow: 'Critique en dessous de',
    notSet: 'Aucun',
    saved: 'Enregistré',
    negative: 'Un seuil d’alerte ne peut pas être négatif.',
    criticalNotBelowLow:
      'Le seuil critique doit être plus petit que le seuil bas, pour que celui-ci vienne d’abord.',
    unclear: 'Écrivez le montant en chiffres, comme {example}.',
    twofold: 'Voulez-vous dire {larger} ou {smaller}\u202f?',
    decimals: {
      one: 'Ici, {currency} a une décimale au plus.',
      other: 'Ici, {currency} a {count} décimales au plus.'
    },
    noDecimals: 'Ici, {currency} n’a pas de décimales.',
    otherCurrency: 'Ce portefeuille est en {currency}.'
  },
  connect,
  account,
  proxy: {
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    save: 'Enregistrer le mot de passe',
    saved: 'Enregistré. Actualisez pour l’essayer.',
    plain: 'Ce proxy n’est pas chiffré\u00a0: d’autres sur ce réseau peuvent lire ce que vous tapez ici.',
    stored: 'Identifiants du proxy {proxy}',
    forget: 'Oublier'
  },
  alerts,
  chart,
  custom,
  data,
  history,
  keychain,
  keeping,
  ledger,
  list,
  pay,
  payIn,
  programs,
  setup,
  shortcut,
  topUps,
  about,
  update,
  preferences: {
    general: 'Général',
    openAtLogin: 'Lancer au démarrage',
    openAtLoginRefused: 'Le système l’a refusé. Cherchez Salio dans sa liste des applications au démarrage.',
    openAtLoginWaits:
      'Votre Mac n’ouvre pas encore Salio. Autorisez-le dans Réglages Système, Général, Ouverture.',
    language: 'Langue',
    hideFromCapture: 'Masquer des captures et partages d’écran',
    cannotHideFromCapture: 'Ce système ne peut pas masquer Salio des captures et partages d’écran.',
    appearance: 'Apparence',
    rows: 'Lignes',
    automatic: 'Automatique',
    roomy: 'Aérées',
    compact: 'Compactes',
    system: 'Système',
    light: 'Claire',
    dark: 'Sombre',
    icon: 'Icône dans le panneau',
    iconBySystem: 'Automatique',
    alerts: 'Alertes',
    accounts: 'Comptes',
    about: 'À propos',
    quit: 'Quitter Salio'
  }
}
