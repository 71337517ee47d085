import { ChevronRight } from 'lucide-react'
import { type CSSProperties, type KeyboardEvent, useState } from 'react'
import type { AnswerTree } from '#domain/custom-api/answer.ts'
import { fill, plural } from '#messages/template.ts'
import { useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useRovingFocus } from '#renderer/ui/use-roving-focus.ts'
import { initiallyFolded, type TreeRow, visibleRows } from './tree-rows.ts'

interface JsonTreeRowProps {
  row: TreeRow
  /** Whether this row is the one in the tab order. */
  isTabStop: boolean
  /** Whether its value may be displayed; private values are hidden until clicked. */
  isShown: boolean
  badge: string | null
  onActivate: () => void
}

/** One row of the response tree: key and value, exactly as received. */
function JsonTreeRow({ row, isTabStop, isShown, badge, onActivate }: JsonTreeRowProps) {
  const language = useLanguage()
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

interface JsonTreeProps {
  tree: AnswerTree
  /** The role a value is mapped to: "Amount"; null if none. */
  badge: (path: readonly string[]) => string | null
  onPick: (path: readonly string[]) => void
}

/** The response as a tree of clickable values. Arrow keys move, fold and unfold; Enter and Space select. */
export function JsonTree({ tree, badge, onPick }: JsonTreeProps) {
  const text = useMessages().custom
  const [folded, setFolded] = useState(() => initiallyFolded(tree.root))
  const [revealed, setRevealed] = useState<ReadonlySet<string>>(new Set())
  const [focusedId, setFocusedId] = useState<string | null>(null)
  const { list, move } = useRovingFocus<HTMLDivElement>('[role=treeitem]')
  const rows = visibleRows(tree.root, folded)
  const tabStopId = rows.some(({ id }) => id === focusedId) ? focusedId : (rows[0]?.id ?? null)
  const focus = (row: TreeRow | undefined) => {
    if (!row) return
    setFocusedId(row.id)
    list.current?.querySelectorAll<HTMLElement>('[role=treeitem]')[rows.indexOf(row)]?.focus()
  }
  const fold = ({ id, isOpen }: TreeRow) => {
    const next = new Set(folded)
    if (isOpen) next.add(id)
    else next.delete(id)
    setFolded(next)
  }
  const act = (row: TreeRow) => {
    const { id, node } = row
    setFocusedId(id)
    if (node.kind === 'object' || node.kind === 'list') return fold(row)
    if (node.isPrivate && !revealed.has(id)) return setRevealed(new Set([...revealed, id]))
    if (node.text !== null) onPick(node.path)
  }
  const walk = (event: KeyboardEvent) => {
    const reached = rows[move(event) ?? -1]
    if (reached) return setFocusedId(reached.id)
    const index = rows.findIndex(({ id }) => id === tabStopId)
    const row = rows[index]
    if (!row) return
    const steps: Readonly<Record<string, () => void>> = {
      ArrowRight: () => (row.isOpen ? focus(rows[index + 1]) : fold(row)),
      ArrowLeft: () => {
        const above = rows.slice(0, index).findLast(({ level }) => level < row.level)
        return row.isOpen ? fold(row) : focus(above)
      },
      Enter: () => act(row),
      ' ': () => act(row)
    }
    const step = steps[event.key]
    if (!step) return
    event.preventDefault()
    step()
  }
  return (
    <>
      <div
        ref={list}
        role="tree"
        aria-label={text.answer}
        className="card tree"
        tabIndex={-1}
        onKeyDown={walk}
      >
        {rows.map(row => (
          <JsonTreeRow
            key={row.id}
            row={row}
            isTabStop={row.id === tabStopId}
            isShown={!row.node.isPrivate || revealed.has(row.id)}
            badge={badge(row.node.path)}
            onActivate={() => act(row)}
          />
        ))}
      </div>
      {tree.isCut && <p className="hint">{text.cut}</p>}
    </>
  )
}
