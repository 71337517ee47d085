import { expect, test } from 'vitest'
import { builderOptions, removeEmptyCredentials } from '#build/package/options.mjs'
import { localTargets } from '#build/package/targets.mjs'

const request = {
  test: false,
  unofficial: false,
  targets: [],
  electron: '/electron',
  appImageTools: '/tools'
}
const linux = { platform: 'linux', env: {} }
const mac = (env: Record<string, string>) => ({ platform: 'darwin', env })

test('packages for users follow electron-builder.yml, with the Electron given, and are not published', () => {
  const args = ['--publish', 'never', '-c.electronDist=/electron']
  expect(builderOptions(request, linux)).toEqual({ args, env: {} })
})

const macSecrets = {
  CSC_LINK: 'file',
  CSC_KEY_PASSWORD: 'x',
  APPLE_ID: 'x',
  APPLE_APP_SPECIFIC_PASSWORD: 'x',
  APPLE_TEAM_ID: 'x'
}
const winSecrets = { CSC_LINK: 'file', CSC_KEY_PASSWORD: 'x', WIN_PUBLISHER_NAME: 'The Salio founders' }

test.each([
  ['darwin', macSecrets],
  ['win32', winSecrets]
])('where signatures are promised, %s packages are not made without each secret', (platform, secrets) => {
  const signed = { ...request, sign: true }
  expect(builderOptions(signed, { platform, env: secrets }).args).toContain('-c.forceCodeSigning=true')
  for (const name of Object.keys(secrets)) {
    const env = { ...secrets, [name]: '' }
    expect(() => builderOptions(signed, { platform, env })).toThrow(`${name} is not set`)
  }
})

test('Windows packages name who signs, so that no other’s update is taken', () => {
  const { args } = builderOptions({ ...request, sign: true }, { platform: 'win32', env: winSecrets })
  expect(args).toContain('-c.win.signtoolOptions.publisherName=The Salio founders')
})

test('Linux packages are made without, for nothing about them is signed', () => {
  expect(builderOptions({ ...request, sign: true }, linux).args).not.toContain('-c.forceCodeSigning=true')
})

test('a package with an unofficial Electron says so in its name', () => {
  const { args } = builderOptions({ ...request, test: true, unofficial: true, targets: ['deb'] }, linux)
  expect(args.join(' ')).toMatch(/--linux deb .*-c\.artifactName=\S+-test-unofficial-electron-/)
})

test('macOS packages are signed ad hoc without a certificate, and as the yml says with one', () => {
  expect(builderOptions(request, mac({})).args).toContain('-c.mac.identity=-')
  expect(builderOptions(request, mac({ CSC_LINK: 'file' })).args).not.toContain('-c.mac.identity=-')
})

test('an ad hoc signed package is not notarized, even if Apple credentials are present', () => {
  expect(builderOptions(request, mac({ APPLE_ID: 'us' })).args).toContain('-c.mac.notarize=false')
  expect(builderOptions(request, mac({ CSC_LINK: 'file' })).args).not.toContain('-c.mac.notarize=false')
})

test('an empty secret counts as not set', () => {
  const env = { CSC_LINK: '', APPLE_ID: '', CSC_KEY_PASSWORD: 'secret', PATH: '' }
  removeEmptyCredentials(env)
  expect(env).toEqual({ CSC_KEY_PASSWORD: 'secret', PATH: '' })
})

test('targets whose tools are missing here are left out and the tools named', () => {
  const { targets, missing } = localTargets(tool => tool === 'dpkg-deb')
  expect(targets).toEqual(['dir', 'deb'])
  expect(missing).toEqual(['rpmbuild', '7za', 'mksquashfs', 'desktop-file-validate'])
  expect(localTargets(tool => tool === 'dpkg-deb', ['deb', 'rpm']).missing).toEqual(['rpmbuild'])
})
