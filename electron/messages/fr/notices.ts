import type { Notices } from '../dictionary.ts'

export const notices: Notices = {
  wallets: {
    low: {
      open: {
        title: '{wallet} est bas',
        body: '{account}\u00a0: {balance}, sous votre seuil d’alerte de {threshold}. Pensez à recharger.'
      },
      hidden: {
        title: '{wallet} est bas',
        body: '{account}\u00a0: sous votre seuil d’alerte. Pensez à recharger.'
      }
    },
    critical: {
      open: {
        title: '{wallet} est critique',
        body: '{account}\u00a0: {balance}, sous votre seuil d’alerte de {threshold}. Rechargez maintenant.'
      },
      hidden: {
        title: '{wallet} est critique',
        body: '{account}\u00a0: sous votre seuil critique. Rechargez maintenant.'
      }
    },
    recovered: {
      open: {
        title: '{wallet} est remonté à {balance}',
        body: '{account}\u00a0: n’est plus sous vos seuils d’alerte.'
      },
      hidden: {
        title: '{wallet} va de nouveau bien',
        body: '{account}\u00a0: n’est plus sous vos seuils d’alerte.'
      }
    },
    lowRunway: {
      open: {
        title: '{wallet} est bas',
        body: '{account}\u00a0: {balance} ne dureront pas aussi longtemps que demandé. Pensez à recharger.'
      },
      hidden: {
        title: '{wallet} est bas',
        body: '{account}\u00a0: ne durera pas aussi longtemps que demandé. Pensez à recharger.'
      }
    },
    lowShare: {
      open: {
        title: '{wallet} est bas',
        body: '{account}\u00a0: {balance}, moins que la part voulue des dépenses d’un jour. Pensez à recharger.'
      },
      hidden: {
        title: '{wallet} est bas',
        body: '{account}\u00a0: moins que la part voulue des dépenses d’un jour. Pensez à recharger.'
      }
    },
    remindLow: {
      open: { title: '{wallet} est toujours bas', body: '{account}\u00a0: {balance}. Pensez à recharger.' },
      hidden: {
        title: '{wallet} est toujours bas',
        body: '{account}\u00a0: sous votre seuil d’alerte. Pensez à recharger.'
      }
    },
    remindCritical: {
      open: {
        title: '{wallet} est toujours critique',
        body: '{account}\u00a0: {balance}. Rechargez maintenant.'
      },
      hidden: {
        title: '{wallet} est toujours critique',
        body: '{account}\u00a0: sous votre seuil critique. Rechargez maintenant.'
      }
    }
  },
  onItsWay: {
    plain: {
      open: '{account}\u00a0: {balance}. {sent} en route depuis {since}.',
      hidden: '{account}\u00a0: sous votre seuil d’alerte. Une recharge est en route depuis {since}.'
    },
    timed: {
      open: '{account}\u00a0: {balance}, encore {left} environ. {sent} en route depuis {since}.',
      hidden: '{account}\u00a0: encore {left} environ. Une recharge est en route depuis {since}.'
    }
  },
  topUps: {
    titles: {
      topUpArrived: { open: '{sent} arrivés sur {wallet}', hidden: 'Recharge arrivée sur {wallet}' },
      topUpDifference: { open: '{sent} arrivés sur {wallet}', hidden: 'Recharge arrivée sur {wallet}' },
      topUpProbable: {
        open: '{sent} sans doute arrivés sur {wallet}',
        hidden: 'Recharge sans doute arrivée sur {wallet}'
      },
      topUpUnseen: {
        open: '{sent} sont-ils arrivés sur {wallet}\u202f?',
        hidden: 'Votre recharge est-elle arrivée sur {wallet}\u202f?'
      },
      topUpLate: {
        open: '{sent} pas encore arrivés sur {wallet}',
        hidden: 'Recharge pas encore arrivée sur {wallet}'
      }
    },
    after: 'Après {span}.',
    balance: '{wallet} est à {balance}.',
    balanceUntil: '{wallet} est à {balance}, assez jusqu’à {time}.',
    sentAt: 'Envoyé {time}.',
    sentUsually: 'Envoyé {time}, d’habitude {span}.',
    left: 'Encore {left} environ.',
    missing: '{missing} de moins que votre envoi. Ouvrez Salio pour dire si ce sont des frais.',
    missingHidden: 'Moins que votre envoi. Ouvrez Salio pour dire si ce sont des frais.',
    unseen: 'Il a pu arriver et être dépensé pendant que rien n’était lu.',
    ask: 'Ouvrez Salio pour dire s’il est là.',
    copy: 'Copier pour le support',
    arrived: 'C’est arrivé',
    topped: 'J’ai rechargé',
    howTo: 'Comment recharger'
  },
  timed: {
    fall: {
      open: '{account}\u00a0: {balance}, encore {left} environ. Rechargez avant {time}.',
      hidden: '{account}\u00a0: encore {left} environ. Rechargez avant {time}.'
    },
    lowRunway: {
      open: '{account}\u00a0: {balance}, encore {left} environ, moins que la durée voulue ({asked}). Rechargez avant {time}.',
      hidden:
        '{account}\u00a0: encore {left} environ, moins que la durée voulue ({asked}). Rechargez avant {time}.'
    },
    lowRunwayFar: {
      open: '{account}\u00a0: {balance}, encore {left} environ, moins que la durée voulue ({asked}). Pensez à recharger.',
      hidden:
        '{account}\u00a0: encore {left} environ, moins que la durée voulue ({asked}). Pensez à recharger.'
    },
    lowShare: {
      open: '{account}\u00a0: {balance}, moins que la part voulue des dépenses d’un jour, encore {left} environ. Rechargez avant {time}.',
      hidden:
        '{account}\u00a0: moins que la part voulue des dépenses d’un jour, encore {left} environ. Rechargez avant {time}.'
    }
  },
  accounts: {
    keyRejected: { title: '{provider} a refusé votre clé', body: '{shown} Collez-en une nouvelle.' },
    permissionMissing: {
      title: '{provider} ne laisse pas votre clé lire les soldes',
      body: '{shown} Donnez-lui ce droit dans le tableau de bord.'
    },
    addressRefused: {
      title: '{provider} a refusé l’adresse de cet ordinateur',
      body: '{shown} Autorisez l’adresse de cet ordinateur dans le tableau de bord.'
    },
    addressChanges: {
      title: '{provider} refuse par moments l’adresse de cet ordinateur',
      body: 'Ici, internet arrive par plusieurs adresses. Autorisez chacune d’elles dans le tableau de bord.'
    },
    keychain: {
      title: 'Salio ne peut pas lire votre clé {provider}',
      body: '{shown} Déverrouillez votre trousseau, puis actualisez.'
    },
    notReadable: { title: '{provider} ne peut pas être lu', body: '{shown} Salio continue d’essayer.' },
    readableAgain: { title: '{provider} répond de nouveau', body: 'Vos soldes sont à jour.' }
  },
  ofAccount: '{account}\u00a0: {text}',
  groups: {
    critical: { one: '{count} portefeuille est critique', other: '{count} portefeuilles sont critiques' },
    low: { one: '{count} portefeuille est bas', other: '{count} portefeuilles sont bas' },
    recovered: {
      one: '{count} portefeuille va de nouveau bien',
      other: '{count} portefeuilles vont de nouveau bien'
    },
    topUps: { one: '{count} recharge', other: '{count} recharges' },
    mixed: { one: '{count} alerte', other: '{count} alertes' }
  },
  open: 'Ouvrir',
  snooze: 'Pause 1\u00a0h',
  close: 'Fermer',
  notSaved: {
    title: 'Salio ne peut pas garder ce qu’il lit',
    full: 'Le disque est plein. Tant que la place manque, les soldes restent tels quels, et Salio ne vous prévient pas quand un portefeuille s’épuise.',
    other:
      'Son dossier ne peut pas être écrit. Tant que cela dure, les soldes restent tels quels, et Salio ne vous prévient pas quand un portefeuille s’épuise.'
  },
  snoozed: {
    title: 'Les alertes sont en pause',
    body: 'Rien ne vous est signalé avant {time}. Si ce n’était pas vous, choisissez Reprendre les alertes dans le menu de Salio.'
  },
  test: {
    title: 'Les notifications fonctionnent',
    body: 'Salio vous prévient ici quand un portefeuille s’épuise.'
  }
}
