import type { SummaryMessages } from '../en/summary.ts'

/** French texts: the morning and closing summary. */
export const summary: SummaryMessages = {
  title: 'Résumé',
  readAll: 'Tout lire',
  howToTopUp: 'Comment recharger {wallet}',
  putAway: 'Ranger',
  needs: {
    runsOut: 's’épuise {time}',
    runsOutClosed: 's’épuise {time}, banques fermées',
    critical: 'critique depuis {time}',
    low: 'bas depuis {time}',
    unread: 'pas lu depuis {time}',
    neverRead: 'jamais lu'
  },
  due: 'Pour {time}',
  since: 'depuis {time}',
  missed: {
    asleep: 'Celui de {day} a été manqué\u00a0: cet ordinateur était en veille de {from} à {until}.',
    off: 'Celui de {day} a été manqué\u00a0: Salio était fermé de {from} à {until}.'
  },
  missedUntil: {
    asleep: 'Celui de {day} a été manqué\u00a0: cet ordinateur était en veille jusqu’à {until}.',
    off: 'Celui de {day} a été manqué\u00a0: Salio était fermé jusqu’à {until}.'
  },
  missedByClock: 'Celui de {day} a été manqué\u00a0: l’heure ou le fuseau horaire a été changé.',
  earlier: 'Résumé précédent',
  later: 'Résumé suivant',
  copy: 'Copier le résumé',
  none: 'Pas encore de résumé. Choisissez quand il vient\u00a0: une page dit alors ce qui demande votre attention, et ce qui a été dépensé.',
  byWallet: 'Par portefeuille, en {currency}',
  columns: { wallet: 'Portefeuille', in: 'Entré', out: 'Sorti', now: 'Solde' },
  usual: 'usuel {amount}',
  moved: 'déplacé {amount}',
  together: 'Ensemble',
  notAdded: 'Pas additionné\u00a0: lecture impossible pour {wallets}.',
  partUnknown: 'Pas de somme dont une partie est inconnue.',
  unknown: 'inconnu',
  notKnown: 'Inconnu',
  readBetween: 'Lus entre {from} et {until}.',
  readAt: 'Lus à {time}.',
  tableHidden: 'Les montants sont masqués, donc sans tableau.',
  send: {
    title: 'Envoyer à quelqu’un',
    note: 'Il part aussitôt, même pendant les heures calmes.',
    send: 'Envoyer',
    hidden: 'Les montants sont masqués ici. Le message les contient.',
    taken: 'Envoyé. {place} l’a pris à {time}.',
    timeout: 'Pas de réponse en 10\u00a0s.',
    failed: '{what} Rien n’a été envoyé\u202f; réessayez.',
    unheard: '{what} Il est peut-être arrivé quand même\u00a0: demandez à {name} avant de renvoyer.',
    nothing: '{name} n’est prévenu d’aucun portefeuille de ce résumé\u00a0: il n’y a rien à envoyer.',
    gone: 'Ce résumé ou cette personne n’existe plus.'
  },
  times: {
    title: 'Heures des résumés',
    names: { morning: 'Résumé du matin', closing: 'Résumé de clôture' },
    at: 'À',
    fields: { morning: 'Résumé du matin à', closing: 'Résumé de clôture à' },
    days: { morning: 'Résumé du matin le', closing: 'Résumé de clôture le' },
    onlyNeeds: 'Seulement s’il y a à faire',
    sameTime: 'Choisissez deux heures différentes.',
    noDay: {
      morning: 'Aucun jour n’est choisi\u00a0: le résumé du matin est désactivé.',
      closing: 'Aucun jour n’est choisi\u00a0: le résumé de clôture est désactivé.'
    },
    off: 'Désactivé',
    bankDays: 'Fermeture des banques',
    closedEvery: 'Fermées chaque',
    leaveOne: 'Laissez au moins un jour d’ouverture.',
    holidays: 'Jours fériés',
    holidayCount: { one: '{count} jour férié', other: '{count} jours fériés' },
    noHolidays:
      'Aucun encore. Les jours fériés changent d’un pays à l’autre\u00a0: Salio ne les connaît pas.',
    holiday: 'Jour férié',
    add: 'Ajouter',
    remove: 'Retirer {day}',
    mostHolidays: '60 au plus. Retirez-en d’abord.',
    bankNote: 'Avant un jour de fermeture, un résumé regarde jusqu’au prochain matin d’ouverture.'
  }
}
