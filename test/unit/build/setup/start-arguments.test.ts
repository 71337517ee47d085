import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startArguments } from '../../../../build/setup/start-arguments.mjs'

test('what npm start does not know goes to Salio', () => {
  expect(startArguments(['--demo', '--lang=sw'])).toEqual({
    folder: null,
    once: false,
    args: ['--demo', '--lang=sw']
  })
})

test('a data folder becomes the profile Electron uses, as an absolute path', () => {
  expect(startArguments(['--data', 'mine', '--demo'])).toEqual({
    folder: resolve('mine'),
    once: false,
    args: ['--demo', `--user-data-dir=${resolve('mine')}`]
  })
})

test('--once is ours and not Salio’s', () => {
  expect(startArguments(['--once', '--demo'])).toEqual({ folder: null, once: true, args: ['--demo'] })
})

test('--data without a folder is refused', () => {
  expect(() => startArguments(['--data'])).toThrow('--data needs a folder')
  expect(() => startArguments(['--data', '--demo'])).toThrow('--data needs a folder')
})
