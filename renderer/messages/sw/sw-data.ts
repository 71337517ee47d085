import type { Messages } from '../en/index.ts'

export const data: Messages['data'] = {
  title: 'Data',
  export: 'Hamisha CSV',
  import: 'Leta CSV',
  keep: 'Hifadhi rekodi za salio',
  spans: { ever: 'Milele', year: 'Mwaka 1', threeYears: 'Miaka 3' },
  keepNote: 'Rekodi za salio za zamani zaidi hufutwa kabisa. Zihamishe kwanza kama unaweza kuzihitaji.',
  exporting: 'Faili inaandikwa',
  importing: 'Faili inaingizwa',
  written: { one: 'Mstari 1 umeandikwa.', other: 'Mistari {count} imeandikwa.' },
  taken: { one: 'Rekodi 1 ya salio imeongezwa.', other: 'Rekodi {count} za salio zimeongezwa.' },
  brings: { one: 'rekodi mpya 1', other: 'rekodi mpya {count}' },
  known: { one: '1 inajulikana tayari', other: '{count} zinajulikana tayari' },
  wallet: '{account} · {wallet}',
  nothingNew: 'Rekodi zote za salio ndani yake zinajulikana tayari.',
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
