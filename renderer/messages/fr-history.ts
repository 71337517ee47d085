import type { Messages } from './en.ts'

export const history: Messages['history'] = {
  title: 'Pourquoi ne m’a-t-on rien dit ?',
  all: 'Tous les portefeuilles',
  empty: 'Rien encore. Chaque alerte figurera ici, et pourquoi telle autre n’a pas été donnée.',
  line: '{what} : {balance}',
  what: {
    low: '{name} est bas',
    critical: '{name} est critique',
    recovered: '{name} est rétabli',
    reminder: '{name} est toujours sous son seuil',
    fellBelow: '{name} est passé sous son seuil',
    keyRejected: '{name} a refusé votre clé',
    permissionMissing: '{name} : il manque une autorisation à votre clé',
    addressRefused: '{name} a refusé l’adresse de cet ordinateur',
    notReadable: '{name} n’a pas pu être lu',
    keychain: 'Les clés de {name} n’ont pas pu être lues',
    readableAgain: '{name} est de nouveau lisible'
  },
  told: 'Dit à {time}',
  held: {
    quietHours: 'Retenu : heures calmes',
    snoozed: 'Retenu : en pause',
    accountTrouble: 'Retenu : son compte ne peut pas être lu'
  },
  silent: {
    waitingForSecond: 'Pas dit : attendait une seconde lecture',
    zeroAfterFailure: 'Pas dit : un zéro juste après une erreur est d’abord relu',
    secondDisagreed: 'Pas dit : la lecture suivante n’a pas confirmé',
    alreadyTold: 'Pas redit : vous l’aviez déjà appris',
    eased: 'Pas dit : il est passé de critique à bas',
    notPastMargin: 'Pas dit : il n’était pas assez au-dessus de son seuil',
    older: 'Pas dit : une lecture plus ancienne n’apprend rien',
    notLongEnough: 'Pas dit : cela n’avait pas assez duré',
    notificationsOff: 'Pas dit : les notifications sont désactivées',
    noLongerTrue: 'Pas dit : ce n’était plus vrai',
    fallNotTold: 'Pas dit : la baisse ne l’avait pas été non plus',
    replaced: 'Pas dit : une nouvelle plus récente a pris sa place'
  }
}
