import type { ToldDictionary } from '../dictionary.ts'

export const told: ToldDictionary = {
  past: {
    low: '{wallet} was low from {from} to {to}',
    critical: '{wallet} was critical from {from} to {to}',
    account: '{provider} could not be read from {from} to {to}'
  },
  recovered: '{account}: it has recovered.',
  readable: '{account}: it can be read again.',
  several: { one: '{count} alert', other: '{count} alerts' },
  more: { one: 'and {count} more', other: 'and {count} more' },
  signed: 'Salio, {time}',
  signedLate: 'Salio, {time}, sent at {sent}',
  mayBeRepeat: 'This may be the second time: the first try was not answered.',
  test: 'Test: {title}',
  refusals: {
    credentials: '{place} refused the token or password.',
    notAllowed: '{place} does not let Salio write there.',
    gone: 'There is nothing at this address of {place}.',
    redirected: '{place} leads to another address. Salio does not follow.',
    key: 'Its token or secret is not in the keychain for this address. Enter it again.',
    message: '{place} does not take Salio’s message.',
    unencrypted: '{place} offers no encryption. Salio sends nothing in the open.',
    chat: 'Telegram does not know this chat, or the bot was blocked in it. Link it again by a code.'
  },
  notTold: { title: '{name} is not being told', body: '{reason} Open Salio to mend it.' }
}
