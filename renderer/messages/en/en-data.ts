import type { PluralForms } from '#messages/plural.ts'

const written: PluralForms = { one: 'Written: 1 row.', other: 'Written: {count} rows.' }
const imported: PluralForms = { one: 'Added: 1 reading.', other: 'Added: {count} readings.' }
const newReadings: PluralForms = { one: '1 new reading', other: '{count} new readings' }
const knownReadings: PluralForms = { one: '1 known already', other: '{count} known already' }

/** English texts: keeping, exporting and importing readings. */
export const data = {
  title: 'Data',
  export: 'Export CSV',
  import: 'Import CSV',
  keep: 'Keep readings',
  spans: { ever: 'For ever', year: '1 year', threeYears: '3 years' },
  keepNote: 'Older readings are forgotten for good. Export them first if you may need them.',
  exporting: 'Writing the file',
  importing: 'Importing the file',
  written,
  taken: imported,
  brings: newReadings,
  known: knownReadings,
  wallet: '{account} · {wallet}',
  nothingNew: 'Every reading in it is known already.',
  confirm: 'Import {file}?',
  confirmYes: 'Import',
  confirmNo: 'Cancel',
  unwritable: 'The file could not be written there. Nothing is lost; choose another folder.',
  full: 'There is not enough space for the file. Nothing is lost; make room or choose another disk.',
  unreadable: 'The file could not be read. Nothing was changed; choose it again.',
  columns: 'This file is not a Salio export: its first line names other columns. Nothing was changed.',
  line: 'Line {line}: “{value}” does not fit column {column}. Nothing was changed; fix the line and try again.',
  walletGone: 'Line {line}: “{name}” is not one of your wallets. Nothing was changed; connect it first.'
}
