import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startArguments } from '#build/setup/start-arguments.mjs'

test('passes arguments npm start does not know on to Salio', () => {
  expect(startArguments(['--demo', '--lang=sw'])).toEqual({
    folder: null,
    once: false,
    args: ['--demo', '--lang=sw']
  })
})

test('turns --data into the Electron profile, as an absolute path', () => {
  expect(startArguments(['--data', 'mine', '--demo'])).toEqual({
    folder: resolve('mine'),
    once: false,
    args: ['--demo', `--user-data-dir=${resolve('mine')}`]
  })
})

test('keeps --once to itself', () => {
  expect(startArguments(['--once', '--demo'])).toEqual({ folder: null, once: true, args: ['--demo'] })
})

test('refuses --data without a folder', () => {
  expect(() => startArguments(['--data'])).toThrow('--data needs a folder')
  expect(() => startArguments(['--data', '--demo'])).toThrow('--data needs a folder')
})
