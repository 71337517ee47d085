import type { SummaryDictionary } from './dictionary.ts'

export const sw: SummaryDictionary = {
  names: { morning: '{weekday} asubuhi', closing: '{weekday}, kufunga' },
  titles: { morning: '{title}', closing: 'Kufunga: {title}' },
  need: { one: 'Pochi {count} inakuhitaji', other: 'Pochi {count} zinakuhitaji' },
  unread: { one: 'Akaunti {count} haisomeki', other: 'Akaunti {count} hazisomeki' },
  allFine: { one: 'Pochi yako iko sawa', other: 'Pochi zote {count} ziko sawa' },
  nothing: 'Hakuna kinachokuhitaji',
  runsOut: '{wallet} itaisha {time}.',
  levels: {
    critical: { open: '{wallet} iko hatarini: {amount}.', hidden: '{wallet} iko hatarini.' },
    low: { open: '{wallet} iko chini: {amount}.', hidden: '{wallet} iko chini.' }
  },
  late: { open: '{amount} kwenda {wallet} zimechelewa.', hidden: 'Pesa za {wallet} zimechelewa.' },
  notRead: '{wallet} haijasomwa tangu {time}.',
  neverRead: '{wallet} haijawahi kusomwa.',
  more: { one: 'Na {count} zaidi.', other: 'Na {count} zaidi.' },
  othersFine: { one: 'Nyingine iko sawa.', other: 'Nyingine {count} ziko sawa.' },
  unwatched: { one: '{count} haina viwango vya tahadhari.', other: '{count} hazina viwango vya tahadhari.' },
  enough: 'Zitatosha hadi {time} kwa kasi yako ya kawaida.',
  told: {
    asleep: 'Ya {time}; kompyuta hii ilikuwa imelala.',
    off: 'Ya {time}; Salio ilikuwa imefungwa.',
    clock: 'Ya {time}; saa ilibadilishwa.'
  },
  since: 'Tangu {time}:',
  now: '{name}: {now}',
  spent: 'zilizotumika {spent}',
  usual: 'kwa kawaida {usual}',
  toppedUp: 'zilizoongezwa {toppedUp}',
  unknown: '{name}: haijulikani',
  unknownLast: '{name}: haijulikani, {now} saa {time}',
  account: { one: '{name}: pochi {count}', other: '{name}: pochi {count}' },
  together: 'Jumla kwa {currency}',
  twice: '{wallet} ({account})',
  titled: '{name}: {title}'
}
