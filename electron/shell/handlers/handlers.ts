import { dirname } from 'node:path'
import { app, clipboard, shell } from 'electron'
import type { EverythingDeleted, Place, WebAddressView } from '#contract/desktop.ts'
import type { AskOf } from '#contract/index.ts'
import type { Snapshot } from '#contract/snapshot.ts'
import type { Failure } from '#domain/accounts/failure.ts'
import type { ProviderCard } from '#domain/accounts/provider-card.ts'
import type { Openings } from '../bridge/openings.ts'
import type { Handlers } from '../bridge/validate.ts'
import type { StoredProxyLogins } from '../system/proxy-logins.ts'
import type { SheetReader } from '../system/sheet-reader.ts'
import type { Updates } from '../updates/updates.ts'
import type { DesktopHandlers } from './desktop.ts'
import { openLink } from './links.ts'

interface HandlerParts {
  /** The handlers the monitor provides. */
  readonly intents: Pick<Handlers, AskOf<'monitor'>>
  readonly desktop: DesktopHandlers
  readonly snapshot: () => Snapshot
  readonly openings: Pick<Openings, 'missed'>
  readonly shapeOf: (accountId: string) => string | null
  readonly providers: {
    /** The card of a provider that an account uses. */
    card(id: string): ProviderCard | undefined
    /** Those of the providers that accounts use. */
    cardsOf(accounts: Snapshot['accounts']): readonly ProviderCard[]
    /** Those of every provider, which are loaded for it. */
    allCards(): Promise<readonly ProviderCard[]>
  }
  readonly popover: {
    placeShown(place: Place): void
    readonly snapshotDiff: { full(snapshot: Snapshot): Snapshot }
    readonly lifetime: { setNeeded(who: 'page', needed: boolean): void }
    readonly protection: { setSecretShown(shown: boolean): void }
    hide(): void
  }
  readonly notifier: { test(language: Snapshot['language']): Promise<boolean> }
  readonly network: { check(): void }
  readonly proxies: Pick<StoredProxyLogins, 'forget' | 'list' | 'set'>
  readonly sheets: Pick<SheetReader, 'read'>
  readonly removals: {
    /** How many keys of removed accounts may still be in the keychain. */
    keysLeft(): number
    /** Deletes them; the failure where some may be left. */
    deleteKeysLeft(): Promise<Failure | null>
  }
  /** Deletes all of Salio's keys from the keychain. */
  readonly forgetKeys: (leaveRest: boolean) => Promise<EverythingDeleted>
  /** Folder of the log files. */
  readonly logs: string
  readonly updates: Pick<Updates, 'view' | 'lookNow' | 'install'> | null
  readonly programs: Promise<{ webAddress(): Promise<WebAddressView>; webToken(): Promise<string> }>
}

/** The handlers of all `ask` channels: those of the monitor and the desktop, and the shell's own. */
export const createHandlers = ({
  intents,
  desktop,
  snapshot,
  openings,
  shapeOf,
  providers,
  popover,
  notifier,
  network,
  proxies,
  sheets,
  removals,
  forgetKeys,
  logs,
  updates,
  programs
}: HandlerParts): Handlers => ({
  ...intents,
  ...desktop,
  getSnapshot: () => popover.snapshotDiff.full(snapshot()),
  getProviders: () => providers.cardsOf(snapshot().accounts),
  getAllProviders: async () => {
    const country = app.getLocaleCountryCode()
    const cards = await providers.allCards()
    return cards.map(card => (card.countries?.includes(country) ? { ...card, near: true as const } : card))
  },
  getOpening: () => openings.missed(),
  openLink: link => openLink(providers.card(link.providerId), link),
  sendTestNotification: async () => ({ arrived: await notifier.test(snapshot().language) }),
  copyAnswerShape: ({ accountId }) => {
    const shape = shapeOf(accountId)
    if (shape !== null) clipboard.writeText(shape)
    return { copied: shape !== null }
  },
  copyTopUpText: async wanted => {
    const text = await intents.getTopUpText(wanted)
    if (text !== null) clipboard.writeText(text)
    return { copied: text !== null }
  },
  setProxyLogin: async login => {
    const saved = await proxies.set(login)
    if (saved.ok) await intents.refresh({ accountId: null, walletKey: null })
    return saved
  },
  getKeychain: () => ({ proxies: proxies.list(), keysLeft: removals.keysLeft() }),
  deleteKeysLeft: async () => {
    const failure = await removals.deleteKeysLeft()
    return failure ? { ok: false, failure } : { ok: true, value: null }
  },
  forgetProxyLogin: ({ proxy }) => proxies.forget(proxy),
  openPayInLink: async wanted => {
    const { openPayInLink } = await import('./links.ts')
    return openPayInLink(await intents.getPayIn(wanted), wanted.wayId)
  },
  copyText: ({ text }) => {
    clipboard.writeText(text)
    return null
  },
  readSheets: ({ bytes }) => sheets.read(bytes),
  openLogFolder: async () => {
    await shell.openPath(logs)
    return null
  },
  openDataFolder: async () => {
    await shell.openPath(dirname(logs))
    return null
  },
  deleteEverything: async ({ leaveKeys }) => {
    const { deleteEverything } = await import('./delete-everything.ts')
    return deleteEverything(() => forgetKeys(leaveKeys))
  },
  getUpdate: () => updates?.view ?? null,
  checkForUpdate: async () => {
    await updates?.lookNow()
    return null
  },
  installUpdate: async () => {
    await updates?.install()
    return null
  },
  getWebAddress: async () => (await programs).webAddress(),
  copyWebToken: async () => {
    const token = await (await programs).webToken().catch(() => null)
    if (token !== null) clipboard.writeText(token)
    return { copied: token !== null }
  },
  getTerminalCommand: async () => (await terminalCommand()).view(),
  setTerminalCommand: async ({ on }) => (await terminalCommand()).set(on),
  networkChanged: () => {
    network.check()
    return null
  },
  setSecretShown: ({ shown }) => {
    popover.protection.setSecretShown(shown)
    return null
  },
  holdPopover: ({ keep, place }) => {
    popover.lifetime.setNeeded('page', keep)
    popover.placeShown(place)
    return null
  },
  hide: () => {
    popover.hide()
    return null
  },
  quit: () => {
    app.quit()
    return null
  }
})

const terminalCommand = async () => (await import('../system/terminal-command.ts')).terminalCommand()
