import { ChevronRight, GripVertical, Plus } from 'lucide-react'
import { useState } from 'react'
import type { AccountView } from '#contract/snapshot.ts'
import { fill } from '#messages/template.ts'
import { useApp, useMessages, useSnapshot, useWords } from '#renderer/app/use-app.ts'
import { accountFullName, accountLabel, providerName } from '#renderer/shared/account-name.ts'
import { Menu } from '#renderer/ui/menu.tsx'
import { Monogram } from '#renderer/ui/monogram.tsx'
import { type DragOrder, useOrder } from './account-order.ts'

const STEP_OF_KEY: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1]
])

interface AccountRowProps {
  account: AccountView
  order: DragOrder
  /** Null if this is the only account, so there is nothing to reorder. */
  onMove: ((by: -1 | 1) => void) | null
}

/** One account in the list. Opens it; moved by the handle's menu, by dragging or with Alt+Up/Down. */
function AccountRow({ account, order, onMove }: AccountRowProps) {
  const { account: text, balances } = useMessages()
  const words = useWords()
  const open = useApp(app => app.open)
  const providers = useApp(app => app.providers)
  const { id, failure, reach } = account
  const card = providers.find(one => one.id === account.providerId)
  const provider = providerName(card, account)
  return (
    <fieldset
      aria-label={accountFullName(account, provider)}
      className={order.dragged === id ? 'setting account-row dragged' : 'setting account-row'}
      draggable={onMove !== null}
      onDragStart={event => {
        event.dataTransfer.effectAllowed = 'move'
        order.startDrag(id)
      }}
      onDragOver={event => {
        if (order.dragged === null) return
        event.preventDefault()
        order.dragOver(id)
      }}
      onDrop={event => {
        event.preventDefault()
        order.drop()
      }}
      onDragEnd={order.cancelDrag}
      onKeyDown={event => {
        const by = STEP_OF_KEY.get(event.key)
        if (!event.altKey || by === undefined || !onMove) return
        event.preventDefault()
        onMove(by)
      }}
    >
      {onMove && (
        <Menu
          name={text.move}
          icon={<GripVertical size="0.875rem" aria-hidden="true" />}
          items={[
            { id: 'up', name: text.moveUp },
            { id: 'down', name: text.moveDown }
          ]}
          onPick={direction => onMove(direction === 'up' ? -1 : 1)}
        />
      )}
      <button type="button" className="setting" onClick={() => open({ screen: 'account', accountId: id })}>
        <Monogram card={card} />
        <span className="clip" title={provider}>
          {provider}
        </span>
        <small className="setting-name clip" title={accountLabel(account, provider)}>
          {accountLabel(account, provider)}
        </small>
        {failure && reach !== 'offline' && (
          <span
            className="setting-bad clip"
            title={words.failure(failure, { provider: { name: provider } }).short}
          >
            {words.failure(failure, { provider: { name: provider } }).short}
          </span>
        )}
        {account.unopened && <small>{balances.notRead}</small>}
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
    </fieldset>
  )
}

/** All accounts in the user's own order; those with a problem show it. */
export function AccountList() {
  const { accounts } = useSnapshot()
  const text = useMessages()
  const open = useApp(app => app.open)
  const salio = useApp(app => app.salio)
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
      {several && <p className="hint card-hint">{text.account.moveHint}</p>}
      <p className="sr-only" role="status">
        {announcement}
      </p>
    </>
  )
}
