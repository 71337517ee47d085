import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, expect, test } from 'vitest'
import { useRovingFocus } from '#renderer/ui/use-roving-focus.ts'

afterEach(cleanup)

interface Props {
  names?: readonly string[]
  options?: NonNullable<Parameters<typeof useRovingFocus>[1]>
  onMove?: (to: number | null) => void
}

function List({ names = ['One', 'Two', 'Three'], options = {}, onMove }: Props) {
  const { list, move } = useRovingFocus<HTMLDivElement>('[role=option]', options)
  return (
    <div ref={list} role="listbox" tabIndex={-1} onKeyDown={event => onMove?.(move(event))}>
      <button type="button">Not an item</button>
      {names.map(name => (
        <button key={name} type="button" role="option" aria-selected={false}>
          {name}
        </button>
      ))}
    </div>
  )
}

/** A list with the focus on one item, or on the list itself; and what its keys do. */
function walking(options: Props['options'], from: string | null) {
  let moved: number | null | undefined
  render(<List options={options ?? {}} onMove={to => (moved = to)} />)
  const start = from === null ? screen.getByRole('listbox') : screen.getByRole('option', { name: from })
  start.focus()
  return (key: string) => {
    const isLeftAlone = fireEvent.keyDown(document.activeElement ?? document.body, { key })
    return { at: document.activeElement?.textContent, moved, isLeftAlone }
  }
}

const keys = (press: ReturnType<typeof walking>, ...names: readonly string[]) =>
  names.map(name => press(name).at)

test('Up and Down move through the items and stop at both ends', () => {
  const press = walking({}, 'One')
  expect(keys(press, 'ArrowDown', 'ArrowDown', 'ArrowDown', 'ArrowUp')).toEqual([
    'Two',
    'Three',
    'Three',
    'Two'
  ])
  expect(keys(press, 'ArrowUp', 'ArrowUp')).toEqual(['One', 'One'])
})

test('a list that wraps goes on at its other end', () => {
  const press = walking({ wraps: true }, 'One')
  expect(keys(press, 'ArrowUp', 'ArrowDown')).toEqual(['Three', 'One'])
})

test('a horizontal one moves by Left and Right, and leaves Up and Down to others', () => {
  const press = walking({ axis: 'horizontal', wraps: true }, 'One')
  expect(keys(press, 'ArrowRight', 'ArrowLeft', 'ArrowLeft')).toEqual(['Two', 'One', 'Three'])
  expect(press('ArrowDown')).toEqual({ at: 'Three', moved: null, isLeftAlone: true })
})

test('Home and End lead to the ends', () => {
  const press = walking({}, 'Two')
  expect(keys(press, 'End', 'Home')).toEqual(['Three', 'One'])
})

test.each([
  ['ArrowDown', {}, 'One'],
  ['ArrowUp', {}, 'One'],
  ['ArrowDown', { wraps: true }, 'One'],
  ['ArrowUp', { wraps: true }, 'Three']
])('where no item has the focus %s with %o leads to %s', (key, options, name) => {
  expect(keys(walking(options, null), key)).toEqual([name])
})

test('says where it moved, and keeps the page from scrolling, at an end too', () => {
  const press = walking({}, 'Two')
  expect(press('ArrowDown')).toEqual({ at: 'Three', moved: 2, isLeftAlone: false })
  expect(press('ArrowDown')).toEqual({ at: 'Three', moved: 2, isLeftAlone: false })
})

test('leaves other keys alone', () => {
  const press = walking({}, 'One')
  for (const key of ['Enter', 'Tab', 'a', 'ArrowRight'])
    expect(press(key)).toEqual({ at: 'One', moved: null, isLeftAlone: true })
})

test('an empty list does not move', () => {
  let moved: number | null | undefined
  render(<List names={[]} onMove={to => (moved = to)} />)
  expect(fireEvent.keyDown(screen.getByRole('listbox'), { key: 'End' })).toBe(true)
  expect(moved).toBeNull()
})
