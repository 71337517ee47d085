import { holdsBackWallets } from '../domain/account-episode.ts'
import type { Message } from '../domain/delivery.ts'
import { type EpisodeState, episodeLevel, phaseOf } from '../domain/episode-state.ts'
import type { Waiting } from '../storage/outbox.ts'
import type { Store } from '../storage/store.ts'

/** A message with what it was made of. */
export type WaitingMessage = Message & { readonly waiting: Waiting }

/**
 * What waits in the outbox, as it stands now: a fall is told as deep as the wallet lies by now. A wallet that has risen
 * above its mark, but not by the margin that ends the episode, is left out: it may soon fall or recover.
 */
export function waitingMessages(store: Store): WaitingMessage[] {
  const told = store.outbox.told()
  return store.outbox.all().flatMap((waiting): WaitingMessage[] => {
    const { accountId, walletId } = waiting
    // Of one that is put away nothing is said, unless it comes back.
    if (store.account(accountId) === null) return []
    if (walletId === null) return [ofAccount(store, waiting)]
    const state = store.episodes.ofWallet(walletId)
    if (waiting.what !== 'recovered' && phaseOf(state) === 'recovering') return []
    return [
      {
        ...asItStands(waiting, state, told.has(walletId)),
        subject: walletId,
        accountId,
        decidedAt: waiting.decidedAt,
        waiting
      }
    ]
  })
}

function asItStands(
  { level, what }: Waiting,
  state: EpisodeState,
  isTold: boolean
): Pick<Message, 'what' | 'level' | 'isTrue'> {
  if (what === 'recovered') return { what, level, isTrue: state.announced === 'healthy' }
  const now = episodeLevel(state)
  const isTrue = now !== 'healthy' && state.announced !== 'healthy'
  // Nobody is reminded of what was never told.
  const stays = now === 'healthy' || (what === 'reminder' && isTold)
  return { what: stays ? what : now, level: now, isTrue }
}

function ofAccount(store: Store, waiting: Waiting): WaitingMessage {
  const { accountId, decidedAt, what } = waiting
  const episode = store.episodes.ofAccount(accountId)
  const isTrue =
    what === 'readableAgain'
      ? !holdsBackWallets(episode)
      : episode.announced.some(trouble => trouble === what)
  return { subject: accountId, accountId: null, what, level: null, decidedAt, isTrue, waiting }
}
