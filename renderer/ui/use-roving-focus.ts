import { type RefObject, useRef } from 'react'

interface Options {
  /** The arrow keys that move: Up and Down by default, or Left and Right. */
  readonly axis?: 'vertical' | 'horizontal'
  /** Whether the list goes on at its other end. */
  readonly wraps?: boolean
}

type KeyPress = Pick<KeyboardEvent, 'key' | 'preventDefault'>

const ARROWS = {
  vertical: { next: 'ArrowDown', previous: 'ArrowUp' },
  horizontal: { next: 'ArrowRight', previous: 'ArrowLeft' }
} as const

/** The index a key leads to; null where the key does not move. `from` is -1 where none has the focus. */
function targetIndex(
  key: string,
  from: number,
  count: number,
  { axis = 'vertical', wraps = false }: Options
): number | null {
  const last = count - 1
  switch (key) {
    case ARROWS[axis].next:
      return from < last ? from + 1 : wraps ? 0 : last
    case ARROWS[axis].previous:
      return from > 0 ? from - 1 : wraps ? last : 0
    case 'Home':
      return 0
    case 'End':
      return last
    default:
      return null
  }
}

/**
 * Moves the focus among the items as an arrow key, Home or End says. Returns the index of the item that has it
 * now, or null where the key means something else.
 */
export function moveFocus(
  event: KeyPress,
  items: readonly HTMLElement[],
  options: Options = {}
): number | null {
  const from = items.findIndex(item => item.matches(':focus'))
  const to = targetIndex(event.key, from, items.length, options)
  const item = items[to ?? -1]
  if (!item) return null
  event.preventDefault()
  item.focus()
  return to
}

interface RovingFocus<E> {
  /** For the element around the items. */
  readonly list: RefObject<E | null>
  /** Handles a key pressed within the list, as `moveFocus`. */
  readonly move: (event: KeyPress) => number | null
}

/**
 * A list with a single tab stop, through which the arrow keys, Home and End move.
 * @param selector finds the items within the list
 */
export function useRovingFocus<E extends HTMLElement>(selector: string, options?: Options): RovingFocus<E> {
  const list = useRef<E>(null)
  const move = (event: KeyPress) =>
    moveFocus(event, [...(list.current?.querySelectorAll<HTMLElement>(selector) ?? [])], options)
  return { list, move }
}
