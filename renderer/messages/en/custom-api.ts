import type { PluralForms } from '#messages/template.ts'

const items: PluralForms = { one: '1 item', other: '{count} items' }

/** English texts: connecting a custom JSON API. */
export const custom = {
  url: 'URL',
  urlHint:
    'The address that answers with the balance. For a key in it write {placeholder}: the key itself goes into the keychain.',
  method: 'Method',
  body: 'Body',
  bodyHint:
    'JSON, sent with POST. For a key in it write {placeholder}: the key itself goes into the keychain.',
  auth: 'Sign in with',
  token: 'Bearer token',
  keyName: 'Header name',
  apiKey: 'API key',
  user: 'Username',
  password: 'Password',
  tokenUrl: 'Token URL',
  tokenHint: 'Where client credentials are changed for a token. The token goes to the URL above only.',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  clientAuth: 'Client login',
  scope: 'Scope',
  audience: 'Audience',
  optional: 'Only if your API asks for it.',
  headers: 'Headers',
  headerName: 'Header {number}',
  headerValue: 'Value of header {number}',
  headerSecret: 'Keep the value of header {number} secret',
  headerRemove: 'Remove header {number}',
  headerAdd: 'Add a header',
  headersFull: 'No more than {count} headers can be secret. Remove one first.',
  wrong: {
    url: 'Write the whole address, with https:// and without keys, “#” or a password in it. In a key’s place write one of {placeholders}.',
    tokenUrl: 'Write the whole address, with https:// and without keys, “#” or a password in it.',
    keyName: 'A header cannot have this name.',
    body: 'This is not JSON, it names something twice, or there is a key in it. In a key’s place write one of {placeholders}, in quotes.',
    headers: 'Give every header a name and a value, and keep those that are keys secret.',
    mapping: 'Press “Read it”, then click the amount in the answer.'
  },
  read: 'Read it',
  reading: 'Reading…',
  answer: 'Answer',
  click: 'Click the amount.',
  clickNext: 'Click what is missing, or test the connection.',
  cut: 'There is more in the answer than fits here.',
  secret: 'one of your keys',
  hidden: 'hidden, press to show',
  items,
  role: 'What you click is the',
  roles: { amount: 'Amount', currency: 'Currency', name: 'Name', key: 'Wallet’s own id' },
  each: 'each',
  none: 'Not set',
  list: 'These are a list of wallets: every item in it is one.',
  fixed: 'Or the currency, if it is not in the answer',
  unit: 'The amount is written',
  units: {
    major: 'In full: 1234.50',
    minor: 'In the smallest unit: 123450',
    digits: 'With the last {count} digits as decimals',
    text: 'As text: KES 1,234.50'
  },
  problems: {
    currency: 'Click the currency, or write it below.',
    key: 'Click what tells the wallets apart: an id or a number that stays. The place in the list is not enough, as it changes when a wallet is added, and one wallet would be taken for another.',
    stray: 'This is in another list than the amount. Click it beside the amount.'
  },
  idsChanged:
    'These are not the ids of the last reading. Each new id becomes a new wallet, without your alert levels. Click an id that stays.',
  use: 'Use a mapping file',
  share: 'Save a mapping file',
  shareNote: 'The file tells how this API is read. Your keys and your username are not in it.',
  preview: 'This goes into the file',
  suspects: 'This looks like a key: {texts}. If it is one, do not save: write {placeholder} in its place.',
  saveFile: 'Save it',
  keepFile: 'Do not save',
  shared: 'Saved.',
  used: 'Taken from the file. Fill in your keys.',
  file: {
    unwritable:
      'The file could not be written there. If another program has it open, close it there, or choose another folder.',
    full: 'There is not enough space for the file. Make room or choose another disk.',
    secret:
      'There is a key in the URL, the body or another field. Write {placeholder} in its place, then save.',
    incomplete: 'Click the amount first, so that there is something to save.',
    unreadable: 'The file could not be read. Nothing was changed; choose it again.',
    notMapping: 'This file is not a Salio mapping file. Nothing was changed.',
    newer: 'This file is from a newer Salio. Update Salio, then use it. Nothing was changed.'
  }
}
