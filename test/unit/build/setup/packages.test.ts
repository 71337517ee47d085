import { expect, test } from 'vitest'
import { installCommand } from '../../../../build/setup/packages.mjs'

const machineWith =
  (...programs: string[]) =>
  (program: string) =>
    programs.includes(program)

test('one command installs every group that is missing', () => {
  const command = installCommand(['electron', 'desktop'], machineWith('apt-get'))
  expect(command).toMatch(/^apt-get install -y --no-install-recommends libgtk-3-0 .*libsecret-1-0 xvfb dbus/)
})

test('only the group that is missing is installed', () => {
  expect(installCommand(['desktop'], machineWith('dnf'))).not.toContain('gtk3')
})

test('a package manager we do not know gets no command', () => {
  expect(installCommand(['electron'], machineWith('emerge'))).toBeNull()
})
