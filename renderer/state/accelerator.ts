/** What of a key event tells which keys are held together. */
export type Pressed = Pick<KeyboardEvent, 'key' | 'code' | 'ctrlKey' | 'altKey' | 'shiftKey' | 'metaKey'>

/** How keys are named on a keyboard, where that depends on the language. */
export interface KeyNames {
  readonly shift: string
  readonly space: string
}

/**
 * The Electron accelerator of keys held together; null while they are too few. It takes two keys to hold and one to
 * press, or a function key: with less, a shortcut that works everywhere would take away what other programs go by.
 */
export function acceleratorOf(pressed: Pressed, isMac: boolean): string | null {
  const key = keyOf(pressed)
  const held = [
    ...(pressed.ctrlKey ? ['Control'] : []),
    ...(pressed.metaKey ? [isMac ? 'Command' : 'Super'] : []),
    ...(pressed.altKey ? ['Alt'] : []),
    ...(pressed.shiftKey ? ['Shift'] : [])
  ]
  if (key === null || (held.length < 2 && !/^F\d/.test(key))) return null
  return [...held, key].join('+')
}

/** The keys of an accelerator as they are printed: "Ctrl", "Shift", "B". */
export const keysOf = (accelerator: string, isMac: boolean, names: KeyNames): readonly string[] =>
  accelerator === '' ? [] : accelerator.split('+').map(key => printed(key, isMac, names))

/** The keys to hold, as they are printed. */
export const holdable = (isMac: boolean, names: KeyNames): readonly string[] =>
  (isMac ? ['Control', 'Alt', 'Shift', 'Command'] : ['Control', 'Alt', 'Shift']).map(key =>
    printed(key, isMac, names)
  )

function printed(key: string, isMac: boolean, { shift, space }: KeyNames): string {
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

/** By what is printed on the key; held with Alt it may write something else, and then it goes by its place. */
function keyOf({ code, key }: Pressed): string | null {
  if (/^([a-z]|\d|F\d{1,2})$/i.test(key)) return key.toUpperCase()
  if (key === ' ') return 'Space'
  return /^(?:Key|Digit)(\w)$/.exec(code)?.[1] ?? null
}
