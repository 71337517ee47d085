import type { PluralForms } from '#messages/template.ts'
import { account, connect, keychain } from './accounts.ts'
import { alerts, history } from './alerts.ts'
import { custom } from './custom-api.ts'
import { chart, ledger } from './insights.ts'
import { payIn } from './pay-in.ts'
import { list, pay } from './payments.ts'
import { about, data, keeping, programs, setup, shortcut, update } from './settings.ts'
import { topUps } from './top-ups.ts'

const minutes: PluralForms = {
  one: 'one reading a minute',
  other: 'one reading every {count} minutes'
}

/**
 * English; its type is what every other language must provide. {placeholders} are filled in where a text is
 * shown.
 */
export const en = {
  back: 'Back',
  close: 'Close',
  refresh: 'Refresh',
  settings: 'Settings',
  hideAmounts: 'Hide amounts',
  amountHidden: 'amount hidden',
  addAccount: 'Add account',
  openDashboard: 'Open dashboard',
  topUp: 'Top-up guide',
  editAccount: 'Edit account',
  showInMenuBar: 'Show in the menu bar',
  seconds: '{count} s',
  minutes: '{count} min',
  hours: '{count} h',
  welcome: {
    title: 'Know before it runs out',
    text: 'Salio watches your payment wallets from the tray and tells you while there is still time to top up.',
    connect: 'Connect a wallet',
    demo: 'Try it with demo wallets',
    keychain: 'API keys stay in your system keychain',
    alerts: 'Native alerts before payouts fail',
    local: 'No sign-up, no server, no tracking'
  },
  wait: { slow: 'The line is slow. Still trying.', stop: 'Stop' },
  balances: {
    notTold: '{name} is not being told.',
    messagesWait: { one: '{count} message waits.', other: '{count} messages wait.' },
    mend: 'Mend',
    title: 'Balances',
    updated: 'Updated {time}',
    next: 'next in {span}',
    nextSoon: 'next any moment',
    notRead: 'Not read yet',
    offlineSince: 'Offline since {time}',
    demo: 'Demo wallets.',
    demoNote: 'Nothing here is real money.',
    leaveDemo: 'Leave demo',
    criticalTitle: '{wallet} is critical',
    criticalBelow: 'Critical below {threshold}.',
    belowMark: 'Below {threshold}',
    below: 'Below your alert level',
    today: '{change} today',
    unchanged: 'No change today',
    collateral: 'collateral',
    inactive: 'Inactive',
    postpaid: 'Billed afterwards',
    postpaidNote: 'Billed afterwards: no balance to run out',
    expires: 'Expires {time}: {amount}',
    expiresHidden: 'Expires {time}',
    expiresUnused: 'Expires {time}, before it is used up: {amount}',
    total: 'Total {total}',
    totalAbout: 'Total ≈ {total}',
    allows: '{provider} allows {often}. Next in {span}.',
    perMinutes: minutes,
    filter: 'Filter wallets',
    noMatch: 'No wallet is called that.',
    enoughUntil: 'Enough until {time}',
    needsYou: 'Needs you',
    needsCount: '{count} of {total}',
    more: { one: '{count} more', other: '{count} more' },
    moreCounted: '{more}: {counts}',
    fewer: 'Show fewer',
    allHealthy: { one: 'Your wallet is healthy', other: 'All {count} wallets are healthy' },
    wallets: { one: '{count} wallet', other: '{count} wallets' },
    changed: '{wallet}: {level}'
  },
  wallet: {
    since: '{level} since {time}',
    readAt: 'read {time}',
    written: 'As the provider wrote it:',
    alertMe: 'Alert me',
    lowBelow: 'Low below',
    criticalBelow: 'Critical below',
    notSet: 'Not set',
    saved: 'Saved',
    negative: 'An alert level cannot be below zero.',
    criticalNotBelowLow:
      'The critical alert level must be smaller than the low one, so that low comes first.',
    unclear: 'Write the amount in figures, like {example}.',
    twofold: 'Do you mean {larger} or {smaller}?',
    decimals: {
      one: '{currency} has one decimal here.',
      other: '{currency} has at most {count} decimals here.'
    },
    noDecimals: '{currency} has no decimals here.',
    otherCurrency: 'This wallet is in {currency}.'
  },
  connect,
  account,
  proxy: {
    user: 'User name',
    password: 'Password',
    save: 'Save password',
    saved: 'Saved. Refresh to try it.',
    plain: 'This proxy is not encrypted: others in this network can read what you type here.',
    stored: 'Login for proxy {proxy}',
    forget: 'Forget'
  },
  alerts,
  chart,
  custom,
  data,
  history,
  keychain,
  keeping,
  ledger,
  list,
  pay,
  payIn,
  programs,
  setup,
  shortcut,
  topUps,
  about,
  update,
  preferences: {
    general: 'General',
    openAtLogin: 'Open at login',
    openAtLoginRefused: 'Your system refused it. Look for Salio in its own list of what starts at login.',
    openAtLoginWaits: 'Your Mac does not open Salio yet. Allow it in System Settings, General, Login Items.',
    language: 'Language',
    hideFromCapture: 'Keep out of screenshots and shared screens',
    cannotHideFromCapture: 'This system cannot keep Salio out of screenshots and shared screens.',
    appearance: 'Appearance',
    rows: 'Rows',
    automatic: 'Automatic',
    roomy: 'Roomy',
    compact: 'Compact',
    system: 'System',
    light: 'Light',
    dark: 'Dark',
    icon: 'Icon in the panel',
    iconBySystem: 'Automatic',
    alerts: 'Alerts',
    accounts: 'Accounts',
    about: 'About',
    quit: 'Quit Salio'
  }
}

export type Messages = typeof en
