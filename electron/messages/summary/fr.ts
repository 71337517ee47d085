import type { SummaryDictionary } from './dictionary.ts'

export const fr: SummaryDictionary = {
  names: { morning: '{weekday} matin', closing: '{weekday}, clôture' },
  titles: { morning: '{title}', closing: 'Clôture\u00a0: {title}' },
  need: {
    one: '{count} portefeuille a besoin de vous',
    other: '{count} portefeuilles ont besoin de vous'
  },
  unread: { one: '{count} compte ne peut pas être lu', other: '{count} comptes ne peuvent pas être lus' },
  allFine: { one: 'Votre portefeuille va bien', other: 'Vos {count} portefeuilles vont bien' },
  nothing: 'Rien ne vous attend',
  runsOut: '{wallet} s’épuise vers {time}.',
  levels: {
    critical: { open: '{wallet} est critique\u00a0: {amount}.', hidden: '{wallet} est critique.' },
    low: { open: '{wallet} est bas\u00a0: {amount}.', hidden: '{wallet} est bas.' }
  },
  late: { open: '{amount} vers {wallet} sont en retard.', hidden: 'Une recharge de {wallet} est en retard.' },
  notRead: '{wallet} n’est plus lu depuis {time}.',
  neverRead: '{wallet} n’a jamais été lu.',
  more: { one: 'Et {count} autre.', other: 'Et {count} autres.' },
  othersFine: { one: 'L’autre va bien.', other: 'Les {count} autres vont bien.' },
  unwatched: { one: '{count} est sans seuil d’alerte.', other: '{count} sont sans seuil d’alerte.' },
  enough: 'De quoi tenir jusqu’à {time} à votre rythme habituel.',
  told: {
    asleep: 'Pour {time}\u202f; cet ordinateur était en veille.',
    off: 'Pour {time}\u202f; Salio était fermé.',
    clock: 'Pour {time}\u202f; l’horloge a été changée.'
  },
  since: 'Depuis {time}\u00a0:',
  now: '{name}\u00a0: {now}',
  spent: 'dépensé {spent}',
  usual: 'd’habitude {usual}',
  toppedUp: 'rechargé {toppedUp}',
  unknown: '{name}\u00a0: inconnu',
  unknownLast: '{name}\u00a0: inconnu, {now} ({time})',
  account: { one: '{name}\u00a0: {count} portefeuille', other: '{name}\u00a0: {count} portefeuilles' },
  together: 'Ensemble en {currency}',
  twice: '{wallet} ({account})',
  titled: '{name}\u00a0: {title}'
}
