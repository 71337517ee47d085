import { expect, test } from 'vitest'
import { autostartEntry, entryProgram, isEntryEnabled } from '#shell/system/autostart-file.ts'

const exec = (...command: string[]) => /^Exec=(.*)$/m.exec(autostartEntry(command))?.[1]

test('arguments are quoted, so that a path with a space stays whole', () => {
  expect(exec('/opt/My Apps/salio', '--hidden')).toBe('"/opt/My Apps/salio" "--hidden"')
})

test('special characters are escaped for the shell and for the desktop entry', () => {
  expect(exec('/home/a$b`c"d\\e/100%')).toBe('"/home/a\\\\$b\\\\`c\\\\"d\\\\\\\\e/100%%"')
})

test('a line break in a path cannot add a line', () => {
  expect(autostartEntry(['/a\nExec=evil']).match(/^Exec=/gm)).toHaveLength(1)
})

test.each(['/opt/My Apps/salio', '/home/a$b`c"d\\e/100%', '/a\nb\\n'])('reads the program %j back', path => {
  expect(entryProgram(autostartEntry([path, '--hidden']))).toBe(path)
})

test('an unquoted entry by someone else gives no program', () =>
  expect(entryProgram('[Desktop Entry]\nExec=salio\n')).toBeNull())

test('an entry disabled by the desktop does not start', () => {
  const entry = autostartEntry(['/opt/Salio/salio'])
  expect(isEntryEnabled(entry)).toBe(true)
  expect(isEntryEnabled(`${entry}Hidden=true\n`)).toBe(false)
  expect(isEntryEnabled(`${entry}X-GNOME-Autostart-enabled=false\n`)).toBe(false)
  expect(isEntryEnabled('')).toBe(false)
})
