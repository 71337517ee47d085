import { expect, test } from 'vitest'
import { autostartEntry, programOf, startsAtLogin } from '../../../../electron/shell/autostart-entry.ts'

const exec = (...command: string[]) => /^Exec=(.*)$/m.exec(autostartEntry(command))?.[1]

test('each argument is quoted, so that a path with a space stays one', () => {
  expect(exec('/opt/My Apps/salio', '--hidden')).toBe('"/opt/My Apps/salio" "--hidden"')
})

test('what a shell or the desktop would read as more than itself is escaped by both rules', () => {
  expect(exec('/home/a$b`c"d\\e/100%')).toBe('"/home/a\\\\$b\\\\`c\\\\"d\\\\\\\\e/100%%"')
})

test('a line break in a path cannot add a line of its own', () => {
  expect(autostartEntry(['/a\nExec=evil']).match(/^Exec=/gm)).toHaveLength(1)
})

test.each(['/opt/My Apps/salio', '/home/a$b`c"d\\e/100%', '/a\nb\\n'])(
  'of %j the program is read back',
  path => {
    expect(programOf(autostartEntry([path, '--hidden']))).toBe(path)
  }
)

test('an entry of somebody else’s may name no program', () =>
  expect(programOf('[Desktop Entry]\nExec=salio\n')).toBeNull())

test('an entry that the desktop switched off does not start', () => {
  const entry = autostartEntry(['/opt/Salio/salio'])
  expect(startsAtLogin(entry)).toBe(true)
  expect(startsAtLogin(`${entry}Hidden=true\n`)).toBe(false)
  expect(startsAtLogin(`${entry}X-GNOME-Autostart-enabled=false\n`)).toBe(false)
  expect(startsAtLogin('')).toBe(false)
})
