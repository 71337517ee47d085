import { expect, test } from 'vitest'
import { Shortcut } from '#shell/system/shortcut.ts'

function makeShortcut(onWayland = false) {
  const held = new Set<string>()
  const asked: string[] = []
  const take = (keys: string) => {
    asked.push(keys)
    return !held.has(keys)
  }
  return { asked, held, shortcut: new Shortcut({ take, onWayland }) }
}

test('a shortcut is registered once, however often it is set', () => {
  const { asked, shortcut } = makeShortcut()
  shortcut.set('Control+Shift+B')
  shortcut.set('Control+Shift+B')
  expect(shortcut.state()).toBe('works')
  expect(asked).toEqual(['Control+Shift+B'])
})

test('a shortcut held by another program is taken, and works once it is free', () => {
  const { held, shortcut } = makeShortcut()
  held.add('Control+Shift+B')
  shortcut.set('Control+Shift+B')
  expect(shortcut.state()).toBe('taken')
  held.clear()
  expect(shortcut.state()).toBe('works')
})

test('an empty shortcut releases the previous one', () => {
  const { asked, shortcut } = makeShortcut()
  expect(shortcut.state()).toBe('none')
  shortcut.set('Control+Shift+B')
  shortcut.set('')
  expect(shortcut.state()).toBe('none')
  expect(asked.at(-1)).toBe('')
})

test('on Wayland the state is unsure', () => {
  const { shortcut } = makeShortcut(true)
  shortcut.set('Control+Shift+B')
  expect(shortcut.state()).toBe('unsure')
})

test('a shortcut the system rejects is reported as taken', () => {
  const take = () => {
    throw new TypeError('conversion failure')
  }
  const shortcut = new Shortcut({ take, onWayland: false })
  shortcut.set('Hyper+Nothing')
  expect(shortcut.state()).toBe('taken')
})
