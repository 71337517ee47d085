import { initialSettings } from '#domain/settings.ts'
import { desktop } from '../answers.ts'
import { cards } from '../cards.ts'
import { account } from '../samples.ts'
import type { Scene } from '../scene.ts'
import { shop } from '../shop.ts'

const answers = { getProviders: cards }

/** A file of readings, half of it known. */
const readings = {
  token: 'file',
  file: 'salio-readings-2025-11-21.csv',
  wallets: [
    { account: 'Main shop', name: 'Payout', added: 1204, known: 96 },
    { account: 'Main shop', name: 'Collection', added: 0, known: 1300 }
  ]
}

export const settingsScenes: readonly Scene[] = [
  { id: 'settings', snapshot: shop, open: { screen: 'settings' }, answers },
  {
    id: 'settings-failing',
    snapshot: {
      ...shop,
      accounts: [
        account({
          providerId: 'voicepact',
          name: 'Kiwanja cha Mwembe',
          failure: { kind: 'down', status: null },
          reach: 'unreachable',
          wallets: []
        }),
        ...shop.accounts.slice(1)
      ]
    },
    open: { screen: 'settings' },
    answers,
    steps: [{ see: '.accounts' }]
  },
  {
    id: 'settings-alerts',
    snapshot: {
      ...shop,
      notificationTrouble: true,
      settings: { ...initialSettings, quiet: { ...initialSettings.quiet, enabled: true } }
    },
    open: { screen: 'settings' },
    answers,
    steps: [{ see: '.section:nth-of-type(2)' }]
  },
  {
    id: 'settings-shortcut-taken',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getDesktop: { ...desktop, startsAtLogin: true, shortcut: 'taken' }
    },
    steps: [{ see: '.outcome.setting-bad' }]
  },
  {
    id: 'settings-linux',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getDesktop: { ...desktop, startsAtLogin: true, canHideFromCapture: false, canChooseIcon: true }
    },
    steps: [{ see: '.section:nth-of-type(2)' }]
  },
  {
    id: 'settings-login-waits',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: { ...answers, getDesktop: { ...desktop, startsAtLogin: true, loginNeedsApproval: true } },
    steps: [{ see: '.outcome.setting-bad' }]
  },
  {
    id: 'settings-shortcut-pressed',
    snapshot: shop,
    open: { screen: 'settings' },
    answers,
    steps: [{ press: '[aria-pressed]' }, { see: '[aria-pressed="true"]' }]
  },
  {
    id: 'licences',
    snapshot: shop,
    open: { screen: 'licences' },
    answers,
    steps: [{ press: '.licence summary' }, { see: '.licence[open]' }]
  },
  {
    id: 'settings-stored-keys',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getKeychain: { proxies: ['proxy.office.example:3128', 'cache.branch.example:8080'], keysLeft: 2 }
    },
    steps: [{ see: '.keys-left' }]
  },
  {
    id: 'settings-keys-remain',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: {
      ...answers,
      deleteEverything: { ok: false, failure: { kind: 'keychain', problem: 'absent' }, keys: 5 }
    },
    steps: [
      { press: '.closing .danger' },
      { press: '[role=alertdialog] .danger' },
      { see: '[role=alertdialog] .danger:not([aria-busy=true])' }
    ]
  },
  {
    id: 'settings-import',
    snapshot: shop,
    open: { screen: 'settings' },
    answers: { ...answers, chooseImport: { kind: 'ready', preview: readings } },
    steps: [{ press: '[aria-busy] ~ [aria-busy]' }, { see: '.import' }]
  },
  {
    id: 'settings-programs',
    snapshot: {
      ...shop,
      settings: { ...initialSettings, programsMayRead: true, localWebAddress: true }
    },
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getTerminalCommand: { state: 'on', file: '~/.local/bin/salio', isFound: true }
    },
    steps: [
      { see: '.programs > [role=status]:nth-of-type(2) .outcome' },
      { press: '.programs button.setting' },
      { see: '.programs > [role=status]:last-child .outcome' }
    ]
  },
  {
    id: 'settings-terminal-taken',
    snapshot: { ...shop, settings: { ...initialSettings, programsMayRead: true } },
    open: { screen: 'settings' },
    answers: {
      ...answers,
      setTerminalCommand: { state: 'taken', file: '~/.local/bin/salio' }
    },
    steps: [{ press: '.programs label:has(+ [role=status])' }, { see: '.programs .setting-bad' }]
  },
  {
    id: 'settings-terminal-unsure',
    snapshot: { ...shop, settings: { ...initialSettings, programsMayRead: true } },
    open: { screen: 'settings' },
    answers: {
      ...answers,
      getTerminalCommand: {
        state: 'on',
        file: '%LOCALAPPDATA%\\Microsoft\\WindowsApps\\salio.cmd',
        isFound: false
      }
    },
    steps: [{ see: '.programs .outcome' }]
  },
  {
    id: 'settings-web-taken',
    snapshot: {
      ...shop,
      settings: { ...initialSettings, programsMayRead: true, localWebAddress: true }
    },
    open: { screen: 'settings' },
    answers: { ...answers, getWebAddress: { state: 'taken' } },
    steps: [{ see: '.programs .setting-bad' }]
  },
  {
    id: 'settings-end',
    snapshot: shop,
    open: { screen: 'settings' },
    answers,
    steps: [{ see: '.closing' }]
  }
]
