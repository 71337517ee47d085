import { chmodSync, existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { verifySignature } from 'electron-updater/out/windowsExecutableCodeSignatureVerifier.js'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { demandSignature, startInstaller } from '#shell/updates/windows-installer.ts'
import { testFolder } from '#test/unit/electron/storage/folder.ts'

const folder = testFolder()

describe.skipIf(process.platform === 'win32')('an installer', () => {
  const file = () => join(folder.path, 'salio-0.2.0-setup.exe')
  const started = () => join(folder.path, 'started')

  test('is started as a silent update that starts the new version', async () => {
    writeFileSync(
      file(),
      `#!/bin/sh\necho "$@" > "$(dirname "$0")/started.new"\nmv "$(dirname "$0")/started.new" "$(dirname "$0")/started"\n`
    )
    chmodSync(file(), 0o755)
    await startInstaller(file())
    await vi.waitUntil(() => existsSync(started()), 30_000)
    expect(readFileSync(started(), 'utf8')).toBe('--updated /S --force-run\n')
  })

  test('that a virus scanner has taken away is told', async () => {
    await expect(startInstaller(file())).rejects.toMatchObject({ code: 'ENOENT' })
    await expect(startInstaller('')).rejects.toThrow()
  })

  test('that may not run is told', async () => {
    writeFileSync(file(), '#!/bin/sh\n', { mode: 0o600 })
    await expect(startInstaller(file())).rejects.toMatchObject({ code: 'EACCES' })
  })
})

describe('who signed an installer', () => {
  let home: string
  beforeEach(() => {
    home = process.cwd()
    // The real check makes files of the shell's where there is no Windows.
    process.chdir(folder.path)
  })
  afterEach(() => process.chdir(home))

  type Updater = Parameters<typeof demandSignature>[0]
  type Words = readonly (readonly ['info' | 'warn', string])[]
  const READ: Words = [['info', 'LiteralPath: C:\\one.exe. Update Path: C:\\one.exe']]

  /** Checks with the words and the result that electron-updater would give. */
  async function check(words: Words, result: string | null | Error) {
    const updater: Updater = {
      logger: null,
      async verifyUpdateCodeSignature() {
        for (const [severity, line] of words) updater.logger?.[severity](line)
        if (result instanceof Error) throw result
        return result
      }
    }
    demandSignature(updater)
    try {
      return await updater.verifyUpdateCodeSignature(['Salio'], 'C:\\one.exe')
    } finally {
      expect(updater.logger).toBeNull()
    }
  }

  test('is accepted once the signature was read and is the publisher’s', async () => {
    expect(await check(READ, null)).toBeNull()
    expect(await check([...READ, ['warn', 'Signature validated using only CN Salio.']], null)).toBeNull()
  })

  test('is refused with another signer', async () => {
    expect(await check(READ, 'publisherNames: Salio, raw info: {}')).toBe(
      'publisherNames: Salio, raw info: {}'
    )
    await expect(check(READ, new Error('no'))).rejects.toThrow('no')
  })

  test.each<[string, Words]>([
    [
      'PowerShell does not run',
      [
        [
          'warn',
          'Cannot execute Get-AuthenticodeSignature: x. Ignoring signature validation due to unknown error.'
        ]
      ]
    ],
    [
      'another file was looked at',
      [
        ...READ,
        [
          'warn',
          'Cannot execute ConvertTo-Json: x. Ignoring signature validation due to unsupported powershell version.'
        ]
      ]
    ],
    ['nothing is said', []]
  ])('is refused where %s', async (_, words) => {
    expect(await check(words, null)).toBe('the signature could not be checked')
  })

  test.skipIf(process.platform === 'win32')(
    'is refused by electron-updater’s own check without PowerShell, which lets it pass',
    async () => {
      const own = (logger: NonNullable<Updater['logger']>) =>
        verifySignature(['Salio'], join(folder.path, 'one.exe'), logger)
      const silent = { info: () => undefined, warn: () => undefined, error: () => undefined }
      expect(await own(silent)).toBeNull()
      const updater: Updater = {
        logger: null,
        verifyUpdateCodeSignature: () => own(updater.logger ?? silent)
      }
      demandSignature(updater)
      expect(await updater.verifyUpdateCodeSignature(['Salio'], '')).toBe(
        'the signature could not be checked'
      )
    }
  )
})
