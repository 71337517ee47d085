import { expect, test } from 'vitest'
import { installCommand } from '#build/setup/packages.mjs'

const machineWith =
  (...programs: string[]) =>
  (program: string) =>
    programs.includes(program)

test('one command installs all missing groups', () => {
  const command = installCommand(['electron', 'desktop'], machineWith('apt-get'))
  expect(command).toMatch(/^apt-get install -y --no-install-recommends libgtk-3-0 .*libsecret-1-0 xvfb dbus/)
})

test('installs only the missing group', () => {
  expect(installCommand(['desktop'], machineWith('dnf'))).not.toContain('gtk3')
})

test('gives no command for an unknown package manager', () => {
  expect(installCommand(['electron'], machineWith('emerge'))).toBeNull()
})
