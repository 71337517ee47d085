import type { Journal } from '../monitor/ports.ts'
import { failureText } from './failure-text.ts'
import type { Log } from './log.ts'

/** Enough of an account's random id to tell two of them apart. */
const short = (id: string): string => id.slice(0, 8)

/** What happens, a line each, for whoever helps a user; balances, labels and marks stay out. */
export const logJournal = ({ note }: Pick<Log, 'note'>): Journal => ({
  polled: ({ providerId, accountId, failure, duration, wait, why }) =>
    note(
      `${providerId} ${short(accountId)}: ${failure ? `failed, ${failureText(failure)}` : 'read'} ` +
        `in ${Math.round(duration)} ms; next in ${Math.round(wait / 1000)} s (${why})`
    ),
  read: () => undefined,
  failed: ({ provider, wallet, failure }) => {
    // An account's own failure is told with its poll.
    if (wallet !== null) note(`${provider} ${JSON.stringify(wallet)}: not read, ${failureText(failure)}`)
  },
  announced: notice => {
    const wallet = 'walletName' in notice ? ` ${JSON.stringify(notice.walletName)}` : ''
    note(`${notice.providerName} ${short(notice.accountId)}${wallet}: alert, ${notice.kind}`)
  }
})
