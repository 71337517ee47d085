import { expect, test } from 'vitest'
import { controlFile } from '../../../../build/package/deb.mjs'
import { fpmArguments } from '../../../../build/package/fpm-arguments.mjs'
import { specFile } from '../../../../build/package/rpm.mjs'

/** As electron-builder calls it. */
const given = (type: string) => [
  ...[
    '-s',
    'dir',
    '--force',
    '-t',
    type,
    '-d',
    'libnss3',
    '-d',
    'a | b',
    '--deb-recommends',
    'gnome-keyring'
  ],
  ...['--architecture', 'amd64', '--name', 'salio', '--version', '1.0.0~beta', '--license', 'MIT'],
  ...['--vendor', 'Us', '--maintainer', 'Us <us@example.org>', '--url', 'https://example.org'],
  ...['--description', 'Know before\n All of it, 100%', '--package', '/out/x', '--rpm-compression=gzip'],
  ...['/build/app/=/opt/Salio', 'LICENSE=/usr/share/doc/salio/copyright']
]

test('files, lists and options are told apart', () => {
  const wanted = fpmArguments(given('deb'))
  expect(wanted.depends).toEqual(['libnss3', 'a | b'])
  expect(wanted.recommends).toEqual(['gnome-keyring'])
  expect(wanted.files).toEqual([
    { from: '/build/app/', to: '/opt/Salio' },
    { from: 'LICENSE', to: '/usr/share/doc/salio/copyright' }
  ])
  expect(wanted.options).toMatchObject({ name: 'salio', 'rpm-compression': 'gzip', package: '/out/x' })
})

test('another kind of package is refused', () => {
  expect(() => fpmArguments(given('pacman'))).toThrow('cannot make pacman from dir')
})

test('a deb tells its needs, and nothing that was not said', () => {
  const control = controlFile({ ...fpmArguments(given('deb')), kilobytes: 12 })
  expect(control).toContain('\nDepends: libnss3, a | b\nRecommends: gnome-keyring\n')
  expect(control).toContain('\nDescription: Know before\n All of it, 100%\n')
  expect(control).not.toContain('Section')
})

test('an rpm takes nothing for a macro that is none, and runs the scripts it was given', () => {
  const spec = specFile({ ...fpmArguments(given('rpm')), scriptOf: name => `echo ${name} 5%` })
  expect(spec).toContain('\nAll of it, 100%%\n')
  expect(spec).toContain('\n%post\necho after-install 5%%\n%postun\necho after-remove 5%%\n')
  expect(spec).toContain('\n"/opt/Salio"\n')
})
