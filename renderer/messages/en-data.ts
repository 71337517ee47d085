import type { PluralForms } from '../../electron/messages/plural.ts'

const written: PluralForms = { one: 'Written: 1 row.', other: 'Written: {count} rows.' }
const taken: PluralForms = { one: 'Added: 1 reading.', other: 'Added: {count} readings.' }
const brings: PluralForms = { one: '1 new reading', other: '{count} new readings' }
const known: PluralForms = { one: '1 known already', other: '{count} known already' }

/** What is said of keeping, writing and taking in readings, in English. */
export const data = {
  title: 'Data',
  export: 'Export CSV',
  import: 'Import CSV',
  keep: 'Keep readings',
  spans: { ever: 'For ever', year: '1 year', threeYears: '3 years' },
  keepNote: 'Older readings are forgotten for good. Export them first if you may need them.',
  exporting: 'Writing the file',
  importing: 'Taking in the file',
  written,
  taken,
  brings,
  known,
  wallet: '{account} · {wallet}',
  nothingNew: 'Every reading in it is known already.',
  confirm: 'Take in {file}?',
  confirmYes: 'Take it in',
  confirmNo: 'Leave it',
  unwritable: 'The file could not be written there. Nothing is lost; choose another folder.',
  full: 'There is not enough space for the file. Nothing is lost; make room or choose another disk.',
  unreadable: 'The file could not be read. Nothing was changed; choose it again.',
  columns: 'This is no export of Salio: its first line names other columns. Nothing was changed.',
  line: 'Line {line}: “{value}” cannot stand under {column}. Nothing was changed; mend the line and try again.',
  walletGone: 'Line {line}: “{name}” is none of your wallets. Nothing was changed; connect it first.'
}
