import type { Look } from './gallery.ts'

export interface Picture extends Look {
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
  'settings'
]

/** States that look like no other; whether every scene fits is asked of the page itself, not of a picture. */
const states = [
  ...['first-reading', 'forty-wallets', 'long-names', 'balances-offline', 'amounts-hidden', 'demo'],
  ...['keychain-locked', 'levels-fresh', 'levels-throttled', 'figures', 'figure-large'],
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

/** What is photographed, and held against its baseline. */
export const pictures: readonly Picture[] = [
  ...[...screens, ...states].map(scene => ({ scene })),
  ...[...screens, 'amounts-hidden', 'figures'].map(scene => ({ scene, appearance: 'dark' as const })),
  ...(['sw', 'fr'] as const).flatMap(language => screens.map(scene => ({ scene, language })))
]

/** The file a picture is kept in: "balances-en-dark.png". */
export const fileOf = ({ scene, language = 'en', appearance = 'light' }: Picture): string =>
  `${scene}-${language}-${appearance}.png`
