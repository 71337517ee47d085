import type { Notices } from '../dictionary.ts'

export const notices: Notices = {
  wallets: {
    low: {
      open: {
        title: '{wallet} is low',
        body: '{account}: {balance}, below your alert level of {threshold}. Top up soon.'
      },
      hidden: {
        title: '{wallet} is low',
        body: '{account}: below your alert level. Top up soon.'
      }
    },
    critical: {
      open: {
        title: '{wallet} is critical',
        body: '{account}: {balance}, below your alert level of {threshold}. Top up now.'
      },
      hidden: {
        title: '{wallet} is critical',
        body: '{account}: below your critical alert level. Top up now.'
      }
    },
    recovered: {
      open: {
        title: '{wallet} is back to {balance}',
        body: '{account}: no longer below your alert levels.'
      },
      hidden: {
        title: '{wallet} is healthy again',
        body: '{account}: no longer below your alert levels.'
      }
    },
    lowRunway: {
      open: {
        title: '{wallet} is low',
        body: '{account}: {balance} will not last as long as you asked for. Top up soon.'
      },
      hidden: {
        title: '{wallet} is low',
        body: '{account}: it will not last as long as you asked for. Top up soon.'
      }
    },
    lowShare: {
      open: {
        title: '{wallet} is low',
        body: '{account}: {balance} is less than your share of a day’s spending. Top up soon.'
      },
      hidden: {
        title: '{wallet} is low',
        body: '{account}: less than your share of a day’s spending. Top up soon.'
      }
    },
    remindLow: {
      open: { title: '{wallet} is still low', body: '{account}: {balance}. Top up soon.' },
      hidden: { title: '{wallet} is still low', body: '{account}: below your alert level. Top up soon.' }
    },
    remindCritical: {
      open: { title: '{wallet} is still critical', body: '{account}: {balance}. Top up now.' },
      hidden: {
        title: '{wallet} is still critical',
        body: '{account}: below your critical alert level. Top up now.'
      }
    }
  },
  onItsWay: {
    plain: {
      open: '{account}: {balance}. {sent} is on its way since {since}.',
      hidden: '{account}: below your alert level. A top-up is on its way since {since}.'
    },
    timed: {
      open: '{account}: {balance}, about {left} left. {sent} is on its way since {since}.',
      hidden: '{account}: about {left} left. A top-up is on its way since {since}.'
    }
  },
  topUps: {
    titles: {
      topUpArrived: { open: '{sent} arrived in {wallet}', hidden: 'Your top-up arrived in {wallet}' },
      topUpDifference: { open: '{sent} arrived in {wallet}', hidden: 'Your top-up arrived in {wallet}' },
      topUpProbable: {
        open: '{sent} has probably arrived in {wallet}',
        hidden: 'Your top-up has probably arrived in {wallet}'
      },
      topUpUnseen: { open: 'Did {sent} reach {wallet}?', hidden: 'Did your top-up reach {wallet}?' },
      topUpLate: { open: '{sent} has not reached {wallet}', hidden: 'Your top-up has not reached {wallet}' }
    },
    after: 'After {span}.',
    balance: '{wallet} is at {balance}.',
    balanceUntil: '{wallet} is at {balance}, enough until {time}.',
    sentAt: 'Sent {time}.',
    sentUsually: 'Sent {time}, usually {span}.',
    left: 'About {left} left.',
    missing: '{missing} less than you sent. Open Salio to say whether that is a fee.',
    missingHidden: 'Less than you sent. Open Salio to say whether that is a fee.',
    unseen: 'It may have come and been spent while nothing was read.',
    ask: 'Open Salio to say whether it is there.',
    copy: 'Copy for support',
    arrived: 'It has arrived',
    topped: 'I have topped up',
    howTo: 'How to top up'
  },
  timed: {
    fall: {
      open: '{account}: {balance}, about {left} left. Top up before {time}.',
      hidden: '{account}: about {left} left. Top up before {time}.'
    },
    lowRunway: {
      open: '{account}: {balance}, about {left} left, less than your {asked}. Top up before {time}.',
      hidden: '{account}: about {left} left, less than your {asked}. Top up before {time}.'
    },
    lowRunwayFar: {
      open: '{account}: {balance}, about {left} left, less than your {asked}. Top up soon.',
      hidden: '{account}: about {left} left, less than your {asked}. Top up soon.'
    },
    lowShare: {
      open: '{account}: {balance}, less than your share of a day’s spending, about {left} left. Top up before {time}.',
      hidden: '{account}: less than your share of a day’s spending, about {left} left. Top up before {time}.'
    }
  },
  accounts: {
    keyRejected: { title: '{provider} refused your key', body: '{shown} Paste a new one.' },
    permissionMissing: {
      title: '{provider} does not let your key read balances',
      body: '{shown} Give the key that permission in the dashboard.'
    },
    addressRefused: {
      title: '{provider} refused this computer’s address',
      body: '{shown} Allow this computer’s address in the dashboard.'
    },
    addressChanges: {
      title: '{provider} refuses this computer’s address now and then',
      body: 'The internet here comes from more than one address. Allow each of them in the dashboard.'
    },
    keychain: {
      title: 'Salio cannot read your {provider} key',
      body: '{shown} Unlock your keychain, then refresh.'
    },
    notReadable: { title: '{provider} cannot be read', body: '{shown} Salio keeps trying.' },
    readableAgain: { title: '{provider} can be read again', body: 'Your balances are up to date.' }
  },
  ofAccount: '{account}: {text}',
  groups: {
    critical: { one: '{count} wallet is critical', other: '{count} wallets are critical' },
    low: { one: '{count} wallet is low', other: '{count} wallets are low' },
    recovered: { one: '{count} wallet is healthy again', other: '{count} wallets are healthy again' },
    topUps: { one: '{count} top-up', other: '{count} top-ups' },
    mixed: { one: '{count} alert', other: '{count} alerts' }
  },
  open: 'Open',
  snooze: 'Snooze 1 h',
  close: 'Close',
  notSaved: {
    title: 'Salio cannot keep what it reads',
    full: 'The disk is full. Until there is room, balances stay as they are shown, and you are not told when one runs low.',
    other:
      'Its folder cannot be written to. Until it can, balances stay as they are shown, and you are not told when one runs low.'
  },
  snoozed: {
    title: 'Alerts are snoozed',
    body: 'You are told of nothing until {time}. If it was not you, choose End snooze in Salio’s menu.'
  },
  test: {
    title: 'Notifications work',
    body: 'Salio tells you here when a wallet runs low.'
  }
}
