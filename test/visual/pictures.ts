import type { GalleryOptions } from './gallery.ts'

export interface Picture extends GalleryOptions {
  readonly scene: string
}

/** One of each screen. */
const screens = [
  'welcome',
  'balances',
  'wallet-day',
  'pay-short',
  'ledger-list',
  'providers',
  'connect-found',
  'settings',
  'summary-card',
  'summary',
  'summary-times'
]

/** States with an appearance of their own. That every scene fits is tested in layout.test.ts, not by pictures. */
const states = [
  ...[
    'first-reading',
    'first-day',
    'forty-wallets',
    'forty-critical',
    'rows-compact',
    'long-names',
    'balances-offline',
    'amounts-hidden',
    'demo'
  ],
  ...['keychain-locked', 'levels-fresh', 'levels-throttled', 'figures', 'figure-large'],
  ...['summary-long', 'summary-card-later-critical'],
  ...['wallet-week', 'wallet-marks', 'wallet-rejected', 'wallet-menu', 'history'],
  ...[
    'pay-yes',
    'pay-list-bad',
    'connect-rejected',
    'connect-marks',
    'account',
    'settings-alerts',
    'settings-end'
  ]
]

/** States whose words matter as much as their looks: in every language. */
const worded = [
  ...[
    'account-key-again',
    'connect-proxy-realm',
    'settings-stored-keys',
    'settings-keys-remain',
    'settings-login-waits',
    'settings-programs'
  ],
  ...['settings-set-up', 'balances-unopened', 'account-unopened', 'pay-twofold'],
  ...['pay-list-payroll', 'pay-list-mixed', 'ledger-statement', 'ledger-asked', 'pay-sheets']
]

/** All pictures that are compared with a baseline. */
export const pictures: readonly Picture[] = [
  ...[...screens, ...states, ...worded].map(scene => ({ scene })),
  ...[...screens, 'amounts-hidden', 'figures'].map(scene => ({ scene, appearance: 'dark' as const })),
  ...(['sw', 'fr'] as const).flatMap(language => [...screens, ...worded].map(scene => ({ scene, language })))
]

/** The file name of a picture: "balances-en-dark.png". */
export const pictureFileName = ({ scene, language = 'en', appearance = 'light' }: Picture): string =>
  `${scene}-${language}-${appearance}.png`
