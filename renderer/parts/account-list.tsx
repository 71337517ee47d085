import { ChevronRight, Plus } from 'lucide-react'
import { useApp, useSnapshot, useText, useWords } from '../state/use-app.ts'
import { labelOf } from './account-name.ts'
import { Monogram } from './monogram.tsx'

/** Every account, those that need mending marked as such. */
export function AccountList() {
  const { accounts } = useSnapshot()
  const text = useText()
  const words = useWords()
  const { open, providers } = useApp(app => app)
  return (
    <div className="card rows">
      {accounts.map(account => {
        const { id, failure, reach } = account
        const card = providers.find(one => one.id === account.providerId)
        const provider = card?.name ?? account.providerId
        return (
          <button
            key={id}
            type="button"
            className="setting"
            onClick={() => open({ screen: 'account', accountId: id })}
          >
            <Monogram of={card} />
            <span>{provider}</span>
            <small className="setting-name clip">{labelOf(account, provider)}</small>
            {failure && reach !== 'offline' && (
              <span className="setting-bad">{words.failure(failure, { provider }).short}</span>
            )}
            <ChevronRight size="0.875rem" aria-hidden="true" />
          </button>
        )
      })}
      <button type="button" className="setting" onClick={() => open({ screen: 'connect' })}>
        <span className="setting-name">{text.addAccount}</span>
        <Plus size="0.875rem" aria-hidden="true" />
      </button>
    </div>
  )
}
