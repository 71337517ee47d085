import { Clock, TriangleAlert } from 'lucide-react'
import type { AccountView } from '#contract/snapshot.ts'
import type { FailingProvider, ProviderCard } from '#domain/accounts/provider-card.ts'
import { secretBinding } from '#domain/custom-api/secret-binding-of.ts'
import { formatMoment } from '#messages/time.ts'
import { useApp, useLanguage, useMessages, useWords } from '../app/use-app.ts'
import { useNow } from '../app/use-now.ts'

interface Props {
  account: AccountView
  provider: FailingProvider
}

/** Whether an account cannot be read without a key: its provider requires one, or its custom API is signed in to. */
export function needsKey({ alternatives = [], ...card }: ProviderCard, { values }: AccountView): boolean {
  const needed = alternatives.flat()
  return card.fields.some(
    ({ id, kind, required }) =>
      kind === 'secret' &&
      (card.mapped ? secretBinding(card, id, values) !== null : required || needed.includes(id))
  )
}

/** When the account was last read; or why and since when it cannot be, as a button that opens it. */
export function AccountState({ account, provider }: Props) {
  const language = useLanguage()
  const words = useWords()
  const open = useApp(app => app.open)
  const now = useNow(30_000)
  const { failure, reach, reachSince, lastReadAt } = account
  const { balances } = useMessages()
  const moment = (at: number) => formatMoment(at, now, language)
  const openAccount = () => open({ screen: 'account', accountId: account.id })
  if (account.unopened)
    return (
      <button type="button" className="chip waiting" onClick={openAccount}>
        {balances.notRead}
      </button>
    )
  if (failure === null || reach === 'offline')
    return lastReadAt === null ? null : <time className="account-time">{moment(lastReadAt)}</time>
  const { short, what } = words.failure(failure, { provider, now })
  const waiting = reach === 'throttled'
  const Icon = waiting ? Clock : TriangleAlert
  return (
    <button type="button" className={waiting ? 'chip waiting' : 'chip'} title={what} onClick={openAccount}>
      <Icon size="0.75rem" aria-hidden="true" />
      {reachSince === null ? short : `${short} · ${moment(reachSince)}`}
    </button>
  )
}
