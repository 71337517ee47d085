import type { Desktop } from '#contract/desktop.ts'
import type { salioDouble } from './salio-double.ts'
import { africasTalking, jpay } from './samples.ts'

export type DoubleAnswers = Parameters<typeof salioDouble>[0]

const ok = { ok: true, value: null } as const

export const desktop: Desktop = {
  version: '0.1.0',
  startsAtLogin: false,
  loginNeedsApproval: false,
  shortcut: 'works',
  canHideFromCapture: true,
  canChooseIcon: false
}

/** Default answers of the main process: every intent succeeds, and nothing is known beyond the snapshot. */
export const defaultAnswers: DoubleAnswers = {
  getProviders: [africasTalking, jpay],
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
  getDesktop: desktop,
  getPayIn: null,
  getSummary: null,
  putAwaySummary: ok,
  stopTelegramLink: null,
  copyText: null,
  getKeychain: { proxies: [], keysLeft: 0 },
  getWebAddress: { state: 'open', address: 'http://127.0.0.1:9713' },
  copyWebToken: { copied: true },
  getTerminalCommand: { state: 'off' },
  deleteKeysLeft: ok,
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
