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
  sms: {
    mayBeRepeat: 'Perhaps sent twice.',
    last: 'Last of today’s {count} SMS.',
    more: '+{count}'
  },
  refusals: {
    credentials: '{place} refused the token or password.',
    notAllowed: '{place} does not let Salio write there.',
    gone: 'There is nothing at this address of {place}.',
    redirected: '{place} leads to another address. Salio does not follow.',
    key: 'Its token or secret is not in the keychain for this address. Enter it again.',
    message: '{place} does not take Salio’s message.',
    unencrypted: '{place} offers no encryption. Salio sends nothing in the open.',
    chat: 'Telegram does not know this chat, or the bot was blocked in it. Link it again by a code.',
    number: 'This number is not in use.',
    unreachable: '{place} has no way to send SMS to this number.',
    blocked: 'The owner of this number blocked SMS from this sender.',
    sender: '{place} does not let this account send from this sender.',
    credit: 'The SMS account has no credit left.',
    inactive: 'The account at {place} is suspended, perhaps for lack of credit.',
    trial:
      'A trial account at {place} writes to confirmed numbers only. Confirm this one there, or upgrade the account.',
    account: 'The account that pays for these SMS is not connected any more.',
    sandbox: 'SMS from a sandbox reach no phone. Choose a live account to pay for them.'
  },
  notTold: { title: '{name} is not being told', body: '{reason} Open Salio to mend it.' }
}
