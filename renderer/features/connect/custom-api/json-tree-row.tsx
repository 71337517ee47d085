import { ChevronRight } from 'lucide-react'
import type { CSSProperties } from 'react'
import { fill } from '#messages/fill.ts'
import { plural } from '#messages/plural.ts'
import { useMessages, useSnapshot } from '#renderer/app/use-app.ts'
import type { TreeRow } from './tree-rows.ts'

interface Props {
  row: TreeRow
  /** Whether this row is the one in the tab order. */
  isTabStop: boolean
  /** Whether its value may be displayed; private values are hidden until clicked. */
  isShown: boolean
  badge: string | null
  onActivate: () => void
}

/** One row of the response tree: key and value, exactly as received. */
export function JsonTreeRow({ row, isTabStop, isShown, badge, onActivate }: Props) {
  const { language } = useSnapshot()
  const text = useMessages().custom
  const { isOpen, level, node } = row
  const isBranch = node.kind === 'object' || node.kind === 'list'
  const value = () => {
    if (node.kind === 'object') return ''
    if (node.kind === 'list') return fill(plural(text.items, node.size, language), { count: `${node.size}` })
    if (node.text === null) return text.secret
    if (!isShown) return text.hidden
    return node.kind === 'text' ? `“${node.text}”` : node.text
  }
  return (
    <div
      role="treeitem"
      tabIndex={isTabStop ? 0 : -1}
      aria-level={level}
      aria-posinset={row.position}
      aria-setsize={row.siblings}
      aria-selected={badge !== null}
      aria-expanded={isBranch && node.members.length > 0 ? isOpen : undefined}
      className={`tree-row ${node.kind}`}
      style={{ '--level': level } as CSSProperties}
      onClick={onActivate}
      onKeyDown={() => undefined}
    >
      {isBranch && node.members.length > 0 && <ChevronRight size="0.75rem" aria-hidden="true" />}
      <span className="tree-name">{row.isItem ? `[${node.path.at(-1)}]` : node.path.at(-1)}</span>{' '}
      <span className={isBranch || node.text === null || !isShown ? 'tree-note' : 'tree-value'}>
        {value()}
      </span>
      {badge && <b className="badge">{badge}</b>}
    </div>
  )
}
