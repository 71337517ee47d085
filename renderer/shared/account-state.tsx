import { Clock, TriangleAlert } from 'lucide-react'
import type { AccountView } from '#contract/snapshot.ts'
import type { FailingProvider } from '#domain/accounts/provider-card.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useLanguage, useWords } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'

interface Props {
  account: AccountView
  provider: FailingProvider
}

/** When the account was last read; or why and since when it cannot be, as a button that opens it. */
export function AccountState({ account, provider }: Props) {
  const language = useLanguage()
  const words = useWords()
  const open = useApp(app => app.open)
  const now = useNow(30_000)
  const { failure, reach, reachSince, lastReadAt } = account
  const moment = (at: number) => formatMoment(at, now, language)
  if (failure === null || reach === 'offline')
    return lastReadAt === null ? null : <time className="account-time">{moment(lastReadAt)}</time>
  const { short, what } = words.failure(failure, { provider, now })
  const waiting = reach === 'throttled'
  const Icon = waiting ? Clock : TriangleAlert
  return (
    <button
      type="button"
      className={waiting ? 'chip waiting' : 'chip'}
      title={what}
      onClick={() => open({ screen: 'account', accountId: account.id })}
    >
      <Icon size="0.75rem" aria-hidden="true" />
      {reachSince === null ? short : `${short} · ${moment(reachSince)}`}
    </button>
  )
}
