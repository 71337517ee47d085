import { holdsBackWallets } from '../domain/account-episode.ts'
import type { Message } from '../domain/delivery.ts'
import { type EpisodeState, episodeLevel, phaseOf } from '../domain/episode-state.ts'
import type { Waiting } from '../storage/outbox.ts'
import type { Store } from '../storage/store.ts'

/** A pending alert as delivery decides on it, with its outbox row. */
export type WaitingMessage = Message & { readonly waiting: Waiting }

/**
 * The pending alerts as they stand now: a low alert becomes critical if the wallet has fallen further. A
 * wallet that has risen above its threshold, but not by the margin that ends the episode, is left out: it may
 * soon fall again or recover.
 */
export function waitingMessages(store: Store): WaitingMessage[] {
  const delivered = store.outbox.told()
  return store.outbox.all().flatMap((waiting): WaitingMessage[] => {
    const { accountId, walletId } = waiting
    // Nothing is said about a hidden account unless it is restored.
    if (store.account(accountId) === null) return []
    if (walletId === null) return [accountMessage(store, waiting)]
    const state = store.episodes.ofWallet(walletId)
    if (waiting.what !== 'recovered' && phaseOf(state) === 'recovering') return []
    return [
      {
        ...presentState(waiting, state, delivered.has(walletId)),
        subject: walletId,
        accountId,
        decidedAt: waiting.decidedAt,
        waiting
      }
    ]
  })
}

function presentState(
  { level, what }: Waiting,
  state: EpisodeState,
  wasDelivered: boolean
): Pick<Message, 'what' | 'level' | 'isTrue'> {
  if (what === 'recovered') return { what, level, isTrue: state.announced === 'healthy' }
  const now = episodeLevel(state)
  const isTrue = now !== 'healthy' && state.announced !== 'healthy'
  // An alert that was never delivered cannot be repeated as a reminder.
  const stays = now === 'healthy' || (what === 'reminder' && wasDelivered)
  return { what: stays ? what : now, level: now, isTrue }
}

function accountMessage(store: Store, waiting: Waiting): WaitingMessage {
  const { accountId, decidedAt, what } = waiting
  const episode = store.episodes.ofAccount(accountId)
  const isTrue =
    what === 'readableAgain'
      ? !holdsBackWallets(episode)
      : episode.announced.some(trouble => trouble === what)
  return { subject: accountId, accountId: null, what, level: null, decidedAt, isTrue, waiting }
}
