import { expect, test } from 'vitest'
import { controlFile } from '#build/package/deb.mjs'
import { fpmArguments } from '#build/package/fpm-arguments.mjs'
import { specFile } from '#build/package/rpm.mjs'

/** The arguments electron-builder passes to fpm. */
const builderArguments = (type: string) => [
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

test('separates files, lists and options', () => {
  const wanted = fpmArguments(builderArguments('deb'))
  expect(wanted.depends).toEqual(['libnss3', 'a | b'])
  expect(wanted.recommends).toEqual(['gnome-keyring'])
  expect(wanted.files).toEqual([
    { from: '/build/app/', to: '/opt/Salio' },
    { from: 'LICENSE', to: '/usr/share/doc/salio/copyright' }
  ])
  expect(wanted.options).toMatchObject({ name: 'salio', 'rpm-compression': 'gzip', package: '/out/x' })
})

test('refuses an unsupported package type', () => {
  expect(() => fpmArguments(builderArguments('pacman'))).toThrow('cannot make pacman from dir')
})

test('a deb control file lists the dependencies and leaves out fields that were not given', () => {
  const control = controlFile({ ...fpmArguments(builderArguments('deb')), kilobytes: 12 })
  expect(control).toContain('\nDepends: libnss3, a | b\nRecommends: gnome-keyring\n')
  expect(control).toContain('\nDescription: Know before\n All of it, 100%\n')
  expect(control).not.toContain('Section')
})

test('an rpm spec escapes percent signs and runs the given scripts', () => {
  const spec = specFile({ ...fpmArguments(builderArguments('rpm')), scriptOf: name => `echo ${name} 5%` })
  expect(spec).toContain('\nAll of it, 100%%\n')
  expect(spec).toContain('\n%post\necho after-install 5%%\n%postun\necho after-remove 5%%\n')
  expect(spec).toContain('\n"/opt/Salio"\n')
})
