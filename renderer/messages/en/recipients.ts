/** English texts: who is told away from the desk. {name} is the recipient's. */
export const recipients = {
  also: 'Also tell',
  alsoNobody: 'Nobody',
  alsoCount: { one: '{count} person', other: '{count} people' },
  alsoRefused: { one: '{count} not told', other: '{count} not told' },
  title: 'People',
  subtitle: 'Told besides this computer',
  add: 'Add recipient',
  most: '20 is the most. Remove one first.',
  nobody: 'Nobody else is told',
  nobodyNote: 'Add yourself by ntfy, and a low wallet reaches your phone when you are out.',
  promise:
    'Only these people are told, and only what their preview shows. Tokens stay in your system keychain.',
  demo: 'Demo wallets never send anything.',
  ways: { ntfy: 'ntfy', telegram: 'Telegram', email: 'E-mail', webhook: 'Webhook' },
  wayNotes: {
    ntfy: 'Free phone app. No sign-up, works in a minute.',
    telegram: 'Through a bot of your own.',
    email: 'Through your own mailbox, such as Gmail.',
    webhook: 'For another program of yours, signed.'
  },
  outcomes: {
    off: 'Off',
    unused: 'Nothing sent yet',
    delivered: 'Delivered {time}',
    trying: 'Tries again {time}',
    tryingNow: 'Sending',
    refused: 'Refused {time}'
  },
  row: '{name}, {way}, {outcome}',
  step: 'Step {step} of 3',
  steps: { who: 'who and how', way: 'where, and a test', what: 'what' },
  name: 'Name',
  how: 'How',
  cancel: 'Cancel',
  continue: 'Continue',
  done: 'Done',
  save: 'Save',
  fields: {
    server: 'Server',
    topic: 'Topic',
    token: 'Access token (optional)',
    url: 'Address',
    signingSecret: 'Signing secret',
    to: 'E-mail address',
    mailbox: 'Mailbox',
    user: 'User name',
    password: 'App password',
    port: 'Port'
  },
  heartbeat: {
    title: 'If this computer is off',
    note: 'An address of Healthchecks or Uptime Kuma, called every five minutes while readings are made and kept; nothing is sent with it. It tells you when this computer is off.',
    address: 'Heartbeat address',
    save: 'Call it',
    remove: 'Remove heartbeat',
    called: 'Called {time}',
    failed: 'No answer at {time}',
    waiting: 'Not called yet',
    label: 'Heartbeat'
  },
  telegram: {
    token: 'Bot token',
    tokenNote: 'Write to @BotFather in Telegram, send /newbot, and paste the token it gives you.',
    get: 'Get a code',
    again: 'Link another chat',
    copy: 'Copy code',
    send: '{name} opens @{bot} in Telegram and sends it:',
    left: '{time} left. Then ask for a new code.',
    found: '{name} sent the code. Chat found: {chat}. Salio does not read the bot’s messages again.',
    linked: 'Linked chat: {chat}',
    other: 'The code came from another chat than before: {chat}. Tell it there?',
    use: 'Use this chat',
    ends: {
      expired: 'The time is over. Ask for a new code.',
      busy: 'Another program reads this bot’s messages. Use a bot of its own for Salio.',
      stopped: 'Ask for a new code.'
    },
    refused: {
      token: 'A bot token looks like 123456789:AAE…, from BotFather.',
      credentials: 'Telegram refused this token. Compare it with BotFather’s.',
      key: 'The token is not in the keychain any more. Paste it again.'
    }
  },
  mailboxes: { gmail: 'Gmail', zoho: 'Zoho', other: 'Other' },
  mailboxNotes: {
    gmail:
      'An app password is made at myaccount.google.com, Security, 2-Step Verification. Your usual password is refused.',
    zoho: 'An app password is made at accounts.zoho.com, Security, App passwords.',
    other: 'The mailbox that sends. Its provider calls this SMTP; port 465 or 587.'
  },
  topicNote:
    'Subscribe to exactly this topic in the ntfy app. On a public server whoever knows the topic can read along, so it is long and random.',
  secretNote: 'Made for you. Copy it into the other program now: Salio does not show it again.',
  kept: 'Kept in your system keychain. Type a new one to replace it.',
  copySecret: 'Copy secret',
  copyTopic: 'Copy topic',
  copied: 'Copied',
  ownNetwork: 'It is in my own network, without encryption',
  problems: {
    empty: 'This is missing.',
    malformed: 'This is not right. Compare it with what you were given.',
    noScheme: 'Write the whole address, beginning with https://',
    insecure: 'This address is not encrypted. Use one that begins with https://',
    ownNetwork: 'This address is not encrypted. If the server is in your own network, tick that below.',
    topic: 'A topic has letters, digits, - and _ only, 64 at most.',
    secret: 'A signing secret begins with whsec_ and has 24 to 64 bytes.',
    microsoft: 'Microsoft 365 does not accept a password here. Use another mailbox or ntfy.',
    address: 'Write one address, like asha@shop.example.',
    host: 'A server is a name like smtp.shop.example.',
    token: 'A bot token looks like 123456789:AAE…, from BotFather.',
    chat: 'Link the chat first: get a code, and send it to the bot.'
  },
  preview: 'What {name} will see',
  leaves: 'Wallet names, levels and times go to {place}. No key, no account number.',
  leavesAmounts: 'Wallet names, levels, times and balances go to {place}. No key, no account number.',
  sendTest: 'Send test',
  sending: 'Sending',
  tests: {
    taken: 'Test sent. {place} took it at {time}. Ask {name} whether it came.',
    timeout: 'No answer in 10 s. What you typed is kept; try again.',
    failed: '{what} What you typed is kept; try again.'
  },
  untested: 'Saved, but nothing has reached {name} yet.',
  tooMany: '20 recipients is the most. Remove one first.',
  gone: 'This recipient was removed.',
  sameTwice: '{name} is told at the same address.',
  tell: 'Tell {name}',
  about: 'Tell {name} about',
  kinds: {
    critical: 'Critical',
    low: 'Low',
    recovered: 'Recovered',
    trouble: 'Accounts in trouble',
    lateTopUps: 'Late top-ups'
  },
  nothing: 'Tick at least one, otherwise {name} is told nothing.',
  wallets: 'Of which wallets',
  allWallets: 'All, also new ones',
  someWallets: 'Only some',
  unlooked: 'Only if nobody has looked for',
  atOnce: 'At once',
  unlookedNote: 'Looked: the notification was clicked or snoozed, or the popover was opened.',
  quiet: 'Quiet hours for {name}',
  showAmounts: 'Show amounts',
  amountsOff: 'Off: names, levels and times, no figures.',
  publicServer: 'On a public server others may read along; leave amounts off there.',
  language: 'Language',
  log: 'Delivery log',
  edit: 'Edit recipient',
  remove: 'Remove recipient',
  removeQuestion: 'Remove {name}?',
  removeNote: 'Nothing more is sent, and the token is deleted from your keychain.',
  refusedNote: 'Nothing has reached {name} since, and trying again will not help.',
  waits: { one: '{count} alert waits.', other: '{count} alerts wait.' },
  waitNote: 'Once mended, what is still true goes in one message. What is not is left out.',
  emptyLog: 'Nothing was sent yet.',
  fates: {
    delivered: 'Delivered {time}',
    deliveredTry: { one: 'Delivered {time}, at the first try', other: 'Delivered {time}, at try {count}' },
    twice: 'Delivered {time}. May have come twice; the second says so.',
    trying: 'No success yet. Tries again {time}',
    tryingNow: 'Being sent',
    refused: 'Refused for good; no more tries',
    held: {
      quietHours: 'Held for quiet hours',
      accountTrouble: 'Held: its account cannot be read',
      unlooked: 'Waits to see whether somebody looks',
      hourly: 'Held: 30 messages in an hour'
    },
    silent: {
      off: 'Not sent: switched off',
      looked: 'Not sent: someone looked',
      noLongerTrue: 'Not sent: no longer true',
      fallNotTold: 'Not sent: the fall was not sent either',
      replaced: 'Not sent: something newer took its place',
      toldWithTopUp: 'Not sent: the top-up arrived',
      givenUp: 'Given up after 24 h',
      tooMany: 'Dropped: too many waited'
    }
  },
  tries: { taken: 'taken', interrupted: 'Salio was ended' },
  inHistory: '{name}: {fate}'
}

export type AwayMessages = typeof recipients
