import type { Messages } from '../en/index.ts'

export const alerts: Messages['alerts'] = {
  snooze: 'Mettre en pause',
  snoozeHour: 'Pause 1\u00a0h',
  snoozeAll: 'Mettre les alertes en pause',
  spans: {
    hour: '1 heure',
    tomorrow: 'Jusqu’à demain 08:00',
    recovery: 'Jusqu’à la remontée'
  },
  snoozed: 'En pause',
  allSnoozed: 'Alertes en pause',
  until: 'jusqu’à {time}',
  untilRecovery: 'jusqu’à la remontée',
  end: 'Reprendre',
  suggested: 'Suggérés d’après les dépenses d’un jour\u00a0: {low} et {critical}.',
  useSuggested: 'Utiliser ces seuils',
  lastsLessThan: 'Ou s’il tient moins de',
  dailyShare: 'Ou sous cette part des dépenses d’un jour',
  shareNote: 'Les fournisseurs conseillent 20\u202f%.',
  unclearHours: 'Écrivez la durée en heures, comme {example}.',
  unclearShare: 'Écrivez un pourcentage entier de 1 à 100, comme {example}.',
  notifications: 'Notifications de solde bas',
  amounts: 'Montants dans les notifications',
  amountChoices: { always: 'Toujours', unlocked: 'Écran déverrouillé', never: 'Jamais' },
  remind: 'Rappeler',
  reminders: {
    off: 'Jamais',
    hour: 'Toutes les heures',
    fourHours: 'Toutes les 4 heures',
    day: 'Chaque jour'
  },
  quietHours: 'Heures calmes',
  from: 'De',
  to: 'À',
  days: 'Commencent le',
  noDays: 'Choisissez au moins un jour, sinon il n’y a pas d’heures calmes.',
  comesThrough: 'Les alertes critiques passent quand même',
  test: 'Envoyer une notification d’essai',
  arrived: 'Envoyée. Si vous n’avez rien vu, regardez le mode Ne pas déranger.',
  notArrived: 'Le système l’a refusée. Autorisez les notifications de Salio dans ses réglages.',
  notShown: 'Non affiché par votre système',
  trouble:
    'Votre système n’a pas affiché la dernière notification. Vérifiez que celles de Salio sont autorisées, puis envoyez un essai.'
}

export const history: Messages['history'] = {
  title: 'Pourquoi ne m’a-t-on rien dit\u202f?',
  all: 'Tous les portefeuilles',
  empty: 'Rien encore. Chaque alerte figurera ici, ainsi que la raison de celles qui n’ont pas été données.',
  line: '{what}\u00a0: {balance}',
  what: {
    low: '{name} est bas',
    critical: '{name} est critique',
    recovered: '{name} va de nouveau bien',
    reminder: '{name} est toujours sous son seuil d’alerte',
    fellBelow: '{name} est passé sous son seuil d’alerte',
    keyRejected: '{name} a refusé votre clé',
    permissionMissing: '{name}\u00a0: il manque un droit à votre clé',
    addressRefused: '{name} a refusé l’adresse de cet ordinateur',
    addressChanges: '{name} refuse par moments l’adresse de cet ordinateur',
    notReadable: '{name} n’a pas pu être lu',
    keychain: 'Les clés de {name} n’ont pas pu être lues',
    readableAgain: '{name} répond de nouveau',
    topUpSent: 'Rechargement en route vers {name}',
    topUpArrived: 'Rechargement arrivé sur {name}',
    topUpDifference: 'Moins que l’envoi est arrivé sur {name}',
    topUpProbable: 'Rechargement sans doute arrivé sur {name}',
    topUpUnseen: 'Rechargement peut-être passé inaperçu sur {name}',
    topUpLate: 'Rechargement pas arrivé sur {name}',
    topUpCalledOff: 'Rechargement de {name} annulé',
    summary: '{name}'
  },
  summaries: { morning: 'Résumé du matin', closing: 'Résumé de clôture' },
  summaryFor: '{name}, {time}',
  missed: {
    asleep: 'Manqué\u00a0: cet ordinateur était en veille de {from} à {until}',
    off: 'Manqué\u00a0: Salio était fermé de {from} à {until}'
  },
  missedUntil: {
    asleep: 'Manqué\u00a0: cet ordinateur était en veille jusqu’à {until}',
    off: 'Manqué\u00a0: Salio était fermé jusqu’à {until}'
  },
  missedByClock: 'Manqué\u00a0: l’horloge ou le fuseau horaire a été changé',
  delivered: 'Signalé\u00a0: {time}',
  byUser: 'C’est vous qui l’avez dit',
  held: {
    quietHours: 'Retenu\u00a0: heures calmes',
    snoozed: 'Retenu\u00a0: en pause',
    accountTrouble: 'Retenu\u00a0: son compte ne peut pas être lu',
    notShown: 'Pas encore\u00a0: votre système ne l’a pas affiché. Salio réessaie'
  },
  silent: {
    waitingForSecond: 'Non signalé\u00a0: une seconde lecture était attendue',
    zeroAfterFailure: 'Non signalé\u00a0: un zéro juste après une erreur est d’abord relu',
    secondDisagreed: 'Non signalé\u00a0: la lecture suivante n’a pas confirmé',
    alreadyTold: 'Non signalé de nouveau\u00a0: déjà signalé avant',
    eased: 'Non signalé\u00a0: il est passé de critique à bas',
    notPastMargin: 'Non signalé\u00a0: il n’était pas assez au-dessus de son seuil d’alerte',
    older: 'Non signalé\u00a0: cette lecture est plus ancienne que la dernière',
    notLongEnough: 'Non signalé\u00a0: cela n’avait pas assez duré',
    notificationsOff: 'Non signalé\u00a0: les notifications sont désactivées',
    noLongerTrue: 'Non signalé\u00a0: ce n’était plus vrai',
    fallNotTold: 'Non signalé\u00a0: la baisse ne l’avait pas été non plus',
    replaced: 'Non signalé\u00a0: une nouvelle plus récente a pris sa place',
    onItsWay: 'Pas de rappel\u00a0: une recharge est en route',
    toldWithTopUp: 'Signalé avec la recharge arrivée',
    seenAtOnce: 'Non signalé\u00a0: il était déjà là quand vous l’avez dit à Salio',
    nothingNeeded: 'Non signalé\u00a0: rien ne vous attendait',
    missed: 'Manqué'
  }
}
