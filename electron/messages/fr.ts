import type { Dictionary } from './dictionary.ts'
import { failures } from './fr-failures.ts'

export const fr: Dictionary = {
  failures,
  notices: {
    low: {
      open: {
        title: '{wallet} est bas',
        body: '{account} : {balance}, sous votre seuil de {mark}. Rechargez bientôt.'
      },
      hidden: {
        title: '{wallet} est bas',
        body: '{account} : sous votre seuil. Rechargez bientôt.'
      }
    },
    critical: {
      open: {
        title: '{wallet} est critique',
        body: '{account} : {balance}, sous votre seuil de {mark}. Rechargez maintenant.'
      },
      hidden: {
        title: '{wallet} est critique',
        body: '{account} : sous votre seuil critique. Rechargez maintenant.'
      }
    },
    recovered: {
      open: {
        title: '{wallet} est remonté à {balance}',
        body: "{account} : n'est plus sous vos seuils."
      },
      hidden: {
        title: '{wallet} va de nouveau bien',
        body: "{account} : n'est plus sous vos seuils."
      }
    }
  },
  testNotice: {
    title: 'Les notifications fonctionnent',
    body: "Salio vous prévient ici quand un portefeuille s'épuise."
  },
  levels: { healthy: 'Bon', low: 'Bas', critical: 'Critique' },
  reaches: {
    fresh: 'À jour',
    stale: 'Ancien',
    unreachable: 'Illisible',
    rejected: 'Refusé',
    throttled: 'Prié de patienter',
    offline: 'Hors ligne'
  },
  lastKnown: 'Dernier connu {time}',
  balancesFrom: 'Les soldes de {time} sont affichés.',
  tray: {
    firstRun: 'Connectez un portefeuille pour commencer',
    waiting: 'Lecture de vos portefeuilles',
    healthy: {
      one: 'Votre portefeuille va bien, {time}',
      other: 'Vos {count} portefeuilles vont bien, {time}'
    },
    line: '{name} : {state}',
    offline: "Pas d'internet. Ce sont les derniers soldes connus.",
    more: { one: 'et {count} autre', other: 'et {count} autres' },
    open: 'Ouvrir Salio',
    refresh: 'Actualiser',
    settings: 'Paramètres',
    quit: 'Quitter Salio'
  }
}
