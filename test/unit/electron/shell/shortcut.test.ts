import { expect, test } from 'vitest'
import { Shortcut } from '../../../../electron/shell/shortcut.ts'

function makeShortcut(onWayland = false) {
  const held = new Set<string>()
  const asked: string[] = []
  const take = (keys: string) => {
    asked.push(keys)
    return !held.has(keys)
  }
  return { asked, held, shortcut: new Shortcut({ take, onWayland }) }
}

test('keys are taken once, however often they are set', () => {
  const { asked, shortcut } = makeShortcut()
  shortcut.set('Control+Shift+B')
  shortcut.set('Control+Shift+B')
  expect(shortcut.state()).toBe('works')
  expect(asked).toEqual(['Control+Shift+B'])
})

test('keys that another program holds are told as taken, and had once it lets go of them', () => {
  const { held, shortcut } = makeShortcut()
  held.add('Control+Shift+B')
  shortcut.set('Control+Shift+B')
  expect(shortcut.state()).toBe('taken')
  held.clear()
  expect(shortcut.state()).toBe('works')
})

test('no keys are none, and give back those there were', () => {
  const { asked, shortcut } = makeShortcut()
  expect(shortcut.state()).toBe('none')
  shortcut.set('Control+Shift+B')
  shortcut.set('')
  expect(shortcut.state()).toBe('none')
  expect(asked.at(-1)).toBe('')
})

test('where the desktop gives out shortcuts itself, nobody can be sure', () => {
  const { shortcut } = makeShortcut(true)
  shortcut.set('Control+Shift+B')
  expect(shortcut.state()).toBe('unsure')
})

test('keys that the system knows nothing of are told as taken, and break nothing', () => {
  const take = () => {
    throw new TypeError('conversion failure')
  }
  const shortcut = new Shortcut({ take, onWayland: false })
  shortcut.set('Hyper+Nothing')
  expect(shortcut.state()).toBe('taken')
})
