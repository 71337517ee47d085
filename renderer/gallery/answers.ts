import type { salioDouble } from './salio-double.ts'
import { africasTalking, jpay } from './samples.ts'

export type DoubleAnswers = Parameters<typeof salioDouble>[0]

const ok = { ok: true, value: null } as const

/** Default answers of the main process: every intent succeeds, and nothing is known beyond the snapshot. */
export const defaultAnswers: DoubleAnswers = {
  getProviders: [africasTalking, jpay],
  getPlace: { screen: 'balances' },
  hide: null,
  holdPopover: null,
  setSecretShown: null,
  networkChanged: null,
  openLogFolder: null,
  getLicences: [
    {
      name: 'react',
      version: '19.2.0',
      license: 'MIT',
      text: 'MIT License\n\nPermission is hereby granted …'
    },
    { name: 'valibot', version: '1.2.0', license: 'MIT', text: 'MIT License' }
  ],
  copyDiagnostics: null,
  openLink: null,
  getDesktop: {
    version: '0.1.0',
    startsAtLogin: false,
    shortcut: 'works',
    canHideFromCapture: true,
    canChooseIcon: false
  },
  getKeychain: { proxies: [], keysLeft: 0 },
  getUpdate: null,
  getSuggestion: null,
  getChart: null,
  getLedger: null,
  getSpendingUntil: null,
  stopWaiting: null,
  refresh: { read: true, allowedAt: null },
  changeSettings: ok,
  snooze: ok,
  unsnooze: ok
}
