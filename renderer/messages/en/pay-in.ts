/** English texts: how a wallet is paid into. */
export const payIn = {
  add: 'Add a way to pay in',
  edit: 'Edit pay-in details',
  empty: 'Write down once where {wallet} is topped up, and it is one tap away when it runs low.',
  kinds: {
    paybill: 'Paybill',
    till: 'Till',
    mobile: 'Mobile number',
    bank: 'Bank',
    link: 'Link',
    note: 'Note'
  },
  ways: {
    paybill: 'Paybill',
    till: 'Till',
    mobile: 'Mobile money',
    bank: 'Bank transfer',
    link: 'Link',
    note: 'Note'
  },
  fields: {
    name: 'Name',
    paybill: 'Paybill',
    account: 'Account',
    till: 'Till',
    holder: 'Account name',
    number: 'Mobile number',
    bank: 'Bank and branch',
    bankAccount: 'Bank account',
    swift: 'SWIFT',
    reference: 'Your reference',
    link: 'Link',
    note: 'Note',
    amount: 'Amount'
  },
  none: 'nothing',
  nextWorkingDay: 'next working day',
  about: 'about {span}',
  enough: '{amount} is enough until {time}.',
  copy: 'Copy {label}',
  copyAmount: 'Copy amount',
  copyAll: 'Copy all',
  openLink: 'Open link',
  qr: 'QR',
  showQr: 'Show as QR',
  qrTitle: '{way} as QR',
  qrNote:
    'A phone’s camera reads this as plain text. It is no payment code: copy each line into your payment menu.',
  qrTooLong: 'This is too long for a QR code. Copy it instead.',
  instead: '{way} instead',
  done: 'Done',
  demo: 'These are made up for the demo wallets. Do not pay in here.',
  seal: {
    checked: 'Checked at {time}. Nothing outside Salio changed these.',
    locked: 'Not checked: your keychain is locked. Compare before you pay.',
    noKeychain: 'Not checked: your keychain cannot be used. Compare before you pay.',
    noKey:
      'Not checked: the key that sealed these is not in this computer’s keychain. Compare them with your dashboard before you pay.',
    keyLost:
      'Not checked: the key that sealed these was lost. Compare them with your dashboard before you pay.',
    vouch: 'They are right',
    broken: 'Something other than Salio changed these.',
    otherKey: 'These were sealed with another key.',
    unsealed: 'These were saved without a seal.',
    hidden:
      'They are hidden, so that no money goes to a wrong number. Take them from your {provider} dashboard.',
    hiddenUnknown:
      'Salio cannot tell whether somebody changed them, so they are hidden. Take them from your {provider} dashboard.',
    again: 'Enter them again',
    backup: 'They come from the backup of {day}. What you changed later is not in it.'
  },
  offer: {
    tag: 'offered, not confirmed',
    from: 'From {provider}’s help pages, read {day}. Compare it with your dashboard, then type the last three digits of the paybill.',
    digits: 'Last three digits',
    confirm: 'Confirm',
    wrong: 'These are not its last three digits. Compare again.'
  },
  locked: 'Not saved: your keychain has to be unlocked to seal it.',
  changed: {
    hand: 'changed {day}, by hand',
    import: 'changed {day}, by import',
    documentation: 'changed {day}, from documentation'
  },
  added: 'added {day}, by import',
  was: {
    hand: 'Was {before}. It was changed in Salio on {day} at {time}.',
    import: 'Was {before}. A set-up file changed it on {day} at {time}.',
    documentation: 'Was {before}. It was changed from documentation on {day} at {time}.'
  },
  wasEmpty: 'It was empty. A set-up file filled it in on {day} at {time}.',
  addedNote: 'A set-up file added this on {day} at {time}.',
  look: 'Look at it in your dashboard before you pay.',
  right: 'It is right',
  back: 'Put the old one back',
  takeAway: 'Remove it',
  changes: {
    title: 'Changes',
    written: '{what}: {after}',
    replaced: '{what}: {after} instead of {before}',
    removed: '{what}: {before} removed',
    by: { hand: 'by hand', import: 'by import', documentation: 'from documentation' }
  },
  form: {
    title: 'Pay-in details',
    addLine: 'Add a line',
    most: '{count} is the most. Remove one first.',
    remove: 'Remove {way}',
    optional: '{label} (optional)',
    nameHint: 'What you call it, like M-Pesa paybill.',
    holderHint: 'Whom the payment menu names before you pay.',
    accountHint: 'The account number or IBAN.',
    save: 'Save',
    cancel: 'Cancel',
    hidden: 'Something else has changed what was stored. Nothing was saved.',
    failed: 'They could not be saved. What you typed stays here; try again.',
    keychain: 'They were not saved: your keychain has to be unlocked to seal them. What you typed stays here.'
  },
  problems: {
    missing: 'Fill this in.',
    letter: 'This has a letter in it: {found}.',
    letterMeant: 'This has a letter in it: {found}. Did you mean {meant}?',
    character:
      'This has a character in it that looks like another or has no place here: {found} ({code}). Type it by hand.',
    hidden: 'This has an invisible character in it ({code}). Type it by hand.',
    direction: 'This has a hidden mark in it that turns the reading direction ({code}). Type it by hand.',
    length: {
      paybill: 'A paybill has {least} to {most} digits. You have {count}.',
      till: 'A till has {least} to {most} digits. You have {count}.',
      bankAccount: 'A bank account has {least} to {most} digits. You have {count}.'
    },
    tooLong: 'This is longer than {most} characters.',
    phone: 'There is no such number. Write it like {example}.',
    phoneCountry: 'Write it with its country, like {example}.',
    iban: {
      country: 'No IBAN begins like this.',
      length: 'An IBAN of this country has another length.',
      digits: 'The check digits of this IBAN do not fit. Look for a wrong character.'
    },
    swift: 'A SWIFT code has 8 or 11 letters and digits.',
    link: 'Write an address that begins with https://.'
  }
}
