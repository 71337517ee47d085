import { isShortcut } from '#domain/shortcut.ts'

/** The parts of a keyboard event that identify the keys held together. */
export type PressedKeys = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/** Key labels that depend on the language. */
export interface KeyNames {
  readonly shift: string
  readonly space: string
}

/** The Electron accelerator of keys held together; null while they are too few for a global shortcut. */
export function acceleratorOf(pressed: PressedKeys, isMac: boolean): string | null {
  const key = keyOf(pressed)
  const modifiers = [
    ...(pressed.ctrlKey ? ['Control'] : []),
    ...(pressed.metaKey ? [isMac ? 'Command' : 'Super'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.shiftKey ? ['Shift'] : [])
  ]
  const accelerator = [...modifiers, key].join('+')
  return key !== null && isShortcut(accelerator) ? accelerator : null
}

/** The labels of an accelerator's keys: "Ctrl", "Shift", "B". */
export const keyLabels = (accelerator: string, isMac: boolean, names: KeyNames): readonly string[] =>
  accelerator === '' ? [] : accelerator.split('+').map(key => labelOf(key, isMac, names))

/** The labels of the modifier keys. */
export const modifierLabels = (isMac: boolean, names: KeyNames): readonly string[] =>
  (isMac ? ['Control', 'Alt', 'Shift', 'Command'] : ['Control', 'Alt', 'Shift']).map(key =>
    labelOf(key, isMac, names)
  )

function labelOf(key: string, isMac: boolean, { shift, space }: KeyNames): string {
  switch (key) {
    case 'CommandOrControl':
      return isMac ? '⌘' : 'Ctrl'
    case 'Command':
      return '⌘'
    case 'Control':
      return isMac ? '⌃' : 'Ctrl'
    case 'Alt':
      return isMac ? '⌥' : 'Alt'
    case 'Shift':
      return isMac ? '⇧' : shift
    case 'Space':
      return space
    default:
      return key
  }
}

/**
 * The key by its character; with Alt held that may be another one, so then by its position on the keyboard.
 */
function keyOf({ code, key }: PressedKeys): string | null {
  if (/^([a-z]|\d|F\d{1,2})$/i.test(key)) return key.toUpperCase()
  if (key === ' ') return 'Space'
  return /^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? null
}
