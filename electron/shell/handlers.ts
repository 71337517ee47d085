import { dirname } from 'node:path'
import { app, clipboard, shell } from 'electron'
import type { Result } from '../contract/channels.ts'
import type { Place, Snapshot } from '../contract/snapshot.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import type { Handlers } from './answer.ts'
import { deleteEverything } from './delete-everything.ts'
import type { DesktopHandlers } from './desktop.ts'
import { openLink } from './links.ts'
import type { Updates } from './updates.ts'

type Asked =
  | keyof DesktopHandlers
  | 'getSnapshot'
  | 'getProviders'
  | 'getPlace'
  | 'openLink'
  | 'sendTestNotification'
  | 'copyAnswerShape'
  | 'setProxyLogin'
  | 'openLogFolder'
  | 'openDataFolder'
  | 'deleteEverything'
  | 'getUpdate'
  | 'lookForUpdate'
  | 'installUpdate'
  | 'networkChanged'
  | 'keepWindow'
  | 'hide'
  | 'quit'

export interface HandlerParts {
  /** What the monitor answers itself. */
  readonly intents: Omit<Handlers, Asked>
  readonly desktop: DesktopHandlers
  readonly snapshot: () => Snapshot
  readonly shapeOf: (accountId: string) => string | null
  readonly cards: readonly ProviderCard[]
  readonly popover: {
    place: Place
    readonly telling: { whole(snapshot: Snapshot): Snapshot }
    readonly keeping: { need(who: 'page', needed: boolean): void }
    hide(): void
  }
  readonly notifier: { test(language: Snapshot['language']): Promise<boolean> }
  readonly network: { look(): void }
  readonly proxies: { set: Handlers['setProxyLogin'] }
  /** Deletes every secret of Salio's from the keychain. */
  readonly forgetSecrets: () => Promise<Result<null>>
  /** The folder the log is kept in. */
  readonly logs: string
  readonly updates: Pick<Updates, 'view' | 'lookNow' | 'install'> | null
}

/** An answer to every question of the contract. */
export const handlersOf = ({
  intents,
  desktop,
  snapshot,
  shapeOf,
  cards,
  popover,
  notifier,
  network,
  proxies,
  forgetSecrets,
  logs,
  updates
}: HandlerParts): Handlers => ({
  ...intents,
  ...desktop,
  getSnapshot: () => popover.telling.whole(snapshot()),
  getProviders: () => cards,
  getPlace: () => popover.place,
  openLink: link => openLink(cards, link),
  sendTestNotification: async () => ({ arrived: await notifier.test(snapshot().language) }),
  copyAnswerShape: ({ accountId }) => {
    const shape = shapeOf(accountId)
    if (shape !== null) clipboard.writeText(shape)
    return { copied: shape !== null }
  },
  setProxyLogin: async login => {
    const kept = await proxies.set(login)
    if (kept.ok) await intents.refresh({ accountId: null, walletKey: null })
    return kept
  },
  openLogFolder: async () => {
    await shell.openPath(logs)
    return null
  },
  openDataFolder: async () => {
    await shell.openPath(dirname(logs))
    return null
  },
  deleteEverything: () => deleteEverything(forgetSecrets),
  getUpdate: () => updates?.view ?? null,
  lookForUpdate: async () => {
    await updates?.lookNow()
    return null
  },
  installUpdate: async () => {
    await updates?.install()
    return null
  },
  networkChanged: () => {
    network.look()
    return null
  },
  keepWindow: ({ keep, place }) => {
    popover.keeping.need('page', keep)
    popover.place = place
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
