import { ChevronRight, GripVertical } from 'lucide-react'
import type { AccountView } from '#contract/snapshot.ts'
import { useApp, useMessages, useWords } from '#renderer/app/use-app.ts'
import { accountFullName, accountLabel } from '#renderer/shared/account-name.ts'
import { Menu } from '#renderer/ui/menu.tsx'
import { Monogram } from '#renderer/ui/monogram.tsx'
import type { DragOrder } from './use-order.ts'

const STEP_OF_KEY: ReadonlyMap<string, -1 | 1> = new Map([
  ['ArrowUp', -1],
  ['ArrowDown', 1]
])

interface Props {
  account: AccountView
  order: DragOrder
  /** Null if this is the only account, so there is nothing to reorder. */
  onMove: ((by: -1 | 1) => void) | null
}

/** One account in the list. Opens it; moved by the handle's menu, by dragging or with Alt+Up/Down. */
export function AccountRow({ account, order, onMove }: Props) {
  const text = useMessages().account
  const words = useWords()
  const { open, providers } = useApp(app => app)
  const { id, failure, reach } = account
  const card = providers.find(one => one.id === account.providerId)
  const provider = card?.name ?? account.providerId
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
        <span>{provider}</span>
        <small className="setting-name clip" title={accountLabel(account, provider)}>
          {accountLabel(account, provider)}
        </small>
        {failure && reach !== 'offline' && (
          <span className="setting-bad">{words.failure(failure, { provider }).short}</span>
        )}
        <ChevronRight size="0.875rem" aria-hidden="true" />
      </button>
    </fieldset>
  )
}
