import { expect, test } from 'vitest'
import { acceleratorOf, keyLabels, modifierLabels, type PressedKeys } from '#renderer/shared/accelerator.ts'

const pressed = (key: string, held: string, code = ''): PressedKeys => ({
  key,
  code,
  ctrlKey: held.includes('C'),
  metaKey: held.includes('M'),
  altKey: held.includes('A'),
  shiftKey: held.includes('S')
})
const names = { shift: 'Maj', space: 'Espace' }

test.each([
  [pressed('B', 'CS'), false, 'Control+Shift+B'],
  [pressed('b', 'CA'), false, 'Control+Alt+B'],
  [pressed('b', 'MS'), true, 'Command+Shift+B'],
  [pressed('b', 'MA'), false, 'Super+Alt+B'],
  [pressed('∫', 'MA', 'KeyB'), true, 'Command+Alt+B'],
  [pressed('!', 'CS', 'Digit1'), false, 'Control+Shift+1'],
  [pressed(' ', 'CA'), false, 'Control+Alt+Space'],
  [pressed('F9', ''), false, 'F9'],
  [pressed('F12', 'S'), false, 'Shift+F12']
])('%j on macOS: %s is %s', (keys, isMac, accelerator) => {
  expect(acceleratorOf(keys, isMac)).toBe(accelerator)
})

test.each([
  pressed('c', 'C'),
  pressed('b', ''),
  pressed('B', 'S'),
  pressed('Control', 'CS'),
  pressed('Tab', 'CS'),
  pressed('é', 'CS', 'Quote')
])('%j is reserved or not a complete shortcut yet', keys => {
  expect(acceleratorOf(keys, false)).toBeNull()
})

test('names the keys of a shortcut as they are labelled on the keyboard', () => {
  expect(keyLabels('CommandOrControl+Shift+B', false, names)).toEqual(['Ctrl', 'Maj', 'B'])
  expect(keyLabels('CommandOrControl+Shift+B', true, names)).toEqual(['⌘', '⇧', 'B'])
  expect(keyLabels('Control+Alt+Space', true, names)).toEqual(['⌃', '⌥', 'Espace'])
  expect(keyLabels('', false, names)).toEqual([])
  expect(modifierLabels(false, names)).toEqual(['Ctrl', 'Alt', 'Maj'])
  expect(modifierLabels(true, names)).toEqual(['⌃', '⌥', '⇧', '⌘'])
})
