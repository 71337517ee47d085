/** Names of modifier keys in an Electron accelerator. CommandOrControl is one of two keys, by the system. */
const MODIFIERS = ['CommandOrControl', 'Control', 'Command', 'Super', 'Alt', 'Shift']

const isFunctionKey = (key: string): boolean => /^F([1-9]|1\d|2[0-4])$/.test(key)
const isKey = (key: string): boolean => /^([A-Z\d]|Space)$/.test(key)

/**
 * Whether a text may be a global shortcut: an Electron accelerator of at least two different modifiers and one more
 * key, or a function key with any. With less it would take common keys away from all other programs: "A", "Control+C".
 */
export function isShortcut(accelerator: string): boolean {
  const keys = accelerator.split('+')
  const modifiers = keys.slice(0, -1)
  const key = keys.at(-1) ?? ''
  const either = modifiers.includes('CommandOrControl')
  return (
    (isFunctionKey(key) || (isKey(key) && modifiers.length >= 2)) &&
    modifiers.every(modifier => MODIFIERS.includes(modifier)) &&
    new Set(modifiers).size === modifiers.length &&
    !(either && (modifiers.includes('Control') || modifiers.includes('Command')))
  )
}
