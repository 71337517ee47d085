import { app } from 'electron'
import type { Place, Snapshot } from '../contract/snapshot.ts'
import type { ProviderCard } from '../domain/provider-card.ts'
import type { Handlers } from './answer.ts'
import { openLink } from './links.ts'

type Asked =
  | 'getSnapshot'
  | 'getProviders'
  | 'getPlace'
  | 'openLink'
  | 'sendTestNotification'
  | 'keepWindow'
  | 'hide'
  | 'quit'

export interface HandlerParts {
  /** What the monitor answers itself. */
  readonly intents: Omit<Handlers, Asked>
  readonly snapshot: () => Snapshot
  readonly cards: readonly ProviderCard[]
  readonly popover: { readonly place: Place; keep: boolean; hide(): void }
  readonly notifier: { test(language: Snapshot['language']): Promise<boolean> }
}

/** An answer to every question of the contract. */
export const handlersOf = ({ intents, snapshot, cards, popover, notifier }: HandlerParts): Handlers => ({
  ...intents,
  getSnapshot: snapshot,
  getProviders: () => cards,
  getPlace: () => popover.place,
  openLink: link => openLink(cards, link),
  sendTestNotification: async () => ({ arrived: await notifier.test(snapshot().language) }),
  keepWindow: ({ keep }) => {
    popover.keep = keep
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
