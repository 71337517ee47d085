import { expect, test } from 'vitest'
import { unsignedNote } from '#build/package/unsigned.mjs'

const note = (platform: string, env: Record<string, string> = {}) => unsignedNote({ platform, env })

test('packages without a certificate say what will not work with them', () => {
  for (const word of ['Keychain', 'Notifications', 'login', 'updates']) expect(note('darwin')).toContain(word)
  for (const word of ['SmartScreen', 'updates']) expect(note('win32')).toContain(word)
  expect(note('darwin', { CSC_LINK: '' })).not.toBeNull()
})

test('signed packages and those of Linux say nothing', () => {
  expect(note('darwin', { CSC_LINK: 'file' })).toBeNull()
  expect(note('darwin', { CSC_NAME: 'The Salio founders' })).toBeNull()
  expect(note('win32', { CSC_LINK: 'file' })).toBeNull()
  expect(note('linux')).toBeNull()
})
