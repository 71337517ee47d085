import { Plus } from 'lucide-react'
import { useState } from 'react'
import { fill } from '#messages/fill.ts'
import { useApp, useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import { AccountRow } from './account-row.tsx'
import { useOrder } from './use-order.ts'

/** All accounts in the user's own order; those with a problem show it. */
export function AccountList() {
  const { accounts } = useSnapshot()
  const text = useMessages()
  const { open, salio } = useApp(app => app)
  const [announcement, announce] = useState('')
  const order = useOrder(
    accounts.map(({ id }) => id),
    accountIds => void salio.orderAccounts({ accountIds: [...accountIds] })
  )
  const several = accounts.length > 1
  return (
    <>
      <div className="card rows accounts">
        {order.ids.map(id => {
          const account = accounts.find(one => one.id === id)
          if (!account) return null
          const step = (by: -1 | 1) => {
            const position = `${order.moveBy(id, by)}`
            announce(
              fill(text.account.moved, { account: account.name, position, count: `${accounts.length}` })
            )
          }
          return <AccountRow key={id} account={account} order={order} onMove={several ? step : null} />
        })}
        <button type="button" className="setting" onClick={() => open({ screen: 'connect' })}>
          <span className="setting-name">{text.addAccount}</span>
          <Plus size="0.875rem" aria-hidden="true" />
        </button>
      </div>
      {several && <p className="hint order-hint">{text.account.moveHint}</p>}
      <p className="sr-only" role="status">
        {announcement}
      </p>
    </>
  )
}
