import type { Dictionary } from '../dictionary.ts'
import { failures } from './failures.ts'
import { notices } from './notices.ts'

export const fr: Dictionary = {
  failures,
  tryAgain: 'Réessayez dans une minute.',
  notices,
  network: {
    offline: {
      what: 'Pas d’internet.',
      next: 'Ce sont les derniers soldes connus.'
    },
    portal: {
      what: 'Ce réseau vous demande de vous connecter.',
      next: 'Ouvrez un navigateur et connectez-vous. Salio relira alors de lui-même.'
    },
    intercepted: {
      what: 'Quelque chose dans ce réseau répond à la place de vos fournisseurs.',
      next: 'Il vous demande peut-être de vous connecter\u00a0: ouvrez un navigateur. Dans une entreprise, faites installer son certificat sur cet ordinateur.'
    },
    proxy: {
      what: 'Salio ne parvient pas à passer par le proxy de ce réseau.',
      next: 'Ouvrez un compte pour voir ce qu’il demande.'
    }
  },
  levels: { healthy: 'Suffisant', low: 'Bas', critical: 'Critique' },
  unwatched: 'Sans seuil d’alerte',
  counts: {
    critical: { one: '{count} critique', other: '{count} critiques' },
    low: { one: '{count} bas', other: '{count} bas' },
    unread: { one: '{count} non lu', other: '{count} non lus' },
    healthy: { one: '{count} suffisant', other: '{count} suffisants' },
    unwatched: { one: '{count} sans seuil d’alerte', other: '{count} sans seuil d’alerte' }
  },
  reaches: {
    fresh: 'À jour',
    stale: 'Pas à jour',
    unreachable: 'Non lu',
    rejected: 'Refusé',
    throttled: 'Doit patienter',
    offline: 'Hors ligne'
  },
  lastKnown: 'Solde lu\u00a0: {time}',
  balancesFrom: 'Les derniers soldes lus ({time}) sont affichés.',
  cannotStart: {
    title: 'Salio ne peut pas démarrer',
    newer:
      'Une version plus récente de Salio a utilisé les données de cet ordinateur, et celle-ci ne sait pas les lire. Réinstallez la version plus récente. Rien n’a été modifié.',
    migration:
      'Salio n’a pas pu adapter ses données à cette version. Rien n’a été modifié\u202f; la version d’avant les ouvre toujours.',
    full: 'Le disque est plein et Salio ne peut pas ouvrir ses données. Rien n’est perdu\u202f; libérez de la place, puis relancez-le.',
    unwritable:
      'Salio n’a pas le droit d’écrire dans le dossier de ses données. Rien n’est perdu\u202f; autorisez-le à y écrire, puis relancez-le.',
    busy: 'Un autre programme utilise les données de Salio. Rien n’est perdu\u202f; fermez-le, puis relancez Salio.',
    other:
      'Salio n’a pas pu ouvrir ses données. Relancez-le\u202f; si cela ne suffit pas, redémarrez l’ordinateur.'
  },
  tray: {
    firstRun: 'Connectez un portefeuille pour commencer',
    waiting: 'Lecture de vos portefeuilles',
    healthy: {
      one: 'Votre portefeuille va bien, {time}',
      other: 'Vos {count} portefeuilles vont bien, {time}'
    },
    asOf: '{state}, {time}',
    line: '{name}\u00a0: {state}',
    more: { one: 'et {count} autre', other: 'et {count} autres' },
    snoozed: 'Alertes en pause jusqu’à {time}',
    toppedUp: 'J’ai rechargé {wallet}',
    howToTopUp: 'Comment recharger {wallet}',
    summaries: { morning: 'Ce matin', closing: 'Ce soir' },
    notTold: '{name} n’est pas prévenu',
    snoozeHour: 'Mettre les alertes en pause 1 heure',
    snoozeTomorrow: 'En pause jusqu’à demain 08:00',
    endSnooze: 'Reprendre les alertes',
    open: 'Ouvrir Salio',
    refresh: 'Actualiser',
    settings: 'Paramètres',
    quit: 'Quitter Salio'
  }
}
