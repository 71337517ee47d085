import type { Messages } from './en.ts'

export const data: Messages['data'] = {
  title: 'Data',
  export: 'Hamisha CSV',
  import: 'Leta CSV',
  keep: 'Hifadhi usomaji',
  spans: { ever: 'Milele', year: 'Mwaka 1', threeYears: 'Miaka 3' },
  keepNote: 'Usomaji wa zamani zaidi husahaulika kabisa. Uhamishe kwanza kama unaweza kuuhitaji.',
  exporting: 'Faili inaandikwa',
  importing: 'Faili inaingizwa',
  written: { one: 'Mstari 1 umeandikwa.', other: 'Mistari {count} imeandikwa.' },
  taken: { one: 'Usomaji 1 umeongezwa.', other: 'Usomaji {count} umeongezwa.' },
  brings: { one: 'usomaji mpya 1', other: 'usomaji mpya {count}' },
  known: { one: '1 unajulikana tayari', other: '{count} unajulikana tayari' },
  wallet: '{account} · {wallet}',
  nothingNew: 'Usomaji wote ndani yake unajulikana tayari.',
  confirm: 'Uingize {file}?',
  confirmYes: 'Ingiza',
  confirmNo: 'Iache',
  unwritable: 'Faili haikuweza kuandikwa hapo. Hakuna kilichopotea; chagua folda nyingine.',
  full: 'Hakuna nafasi ya kutosha kwa faili. Hakuna kilichopotea; ongeza nafasi au chagua diski nyingine.',
  unreadable: 'Faili haikusomeka. Hakuna kilichobadilishwa; ichague tena.',
  columns:
    'Hii si faili iliyohamishwa na Salio: mstari wa kwanza unataja safu nyingine. Hakuna kilichobadilishwa.',
  line: 'Mstari {line}: “{value}” haiwezi kuwa chini ya {column}. Hakuna kilichobadilishwa; rekebisha mstari ujaribu tena.',
  walletGone: 'Mstari {line}: “{name}” si pochi yako yoyote. Hakuna kilichobadilishwa; iunganishe kwanza.'
}
