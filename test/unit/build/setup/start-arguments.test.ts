import { resolve } from 'node:path'
import { expect, test } from 'vitest'
import { startArguments } from '#build/setup/start-arguments.mjs'
import { commandGiven } from '#commands/given.ts'

test('passes arguments npm start does not know on to Salio', () => {
  expect(startArguments(['--demo', '--lang=sw'])).toEqual({
    folder: null,
    once: false,
    command: false,
    args: ['--demo', '--lang=sw']
  })
})

test('takes --data out, as an absolute path', () => {
  expect(startArguments(['--data', 'mine', '--demo'])).toEqual({
    folder: resolve('mine'),
    once: false,
    command: false,
    args: ['--demo']
  })
})

test('keeps --once to itself', () => {
  expect(startArguments(['--once', '--demo'])).toEqual({
    folder: null,
    once: true,
    command: false,
    args: ['--demo']
  })
})

test('knows a command, also behind --data', () => {
  expect(startArguments(['--data', 'mine', 'balance', '--json'])).toEqual({
    folder: resolve('mine'),
    once: false,
    command: true,
    args: ['balance', '--json']
  })
})

test('refuses --data without a folder', () => {
  expect(() => startArguments(['--data'])).toThrow('--data needs a folder')
  expect(() => startArguments(['--data', '--demo'])).toThrow('--data needs a folder')
})

test.each([
  'balance',
  'Balance',
  'nonsense',
  '--help',
  '-h',
  '/?',
  '--json',
  '--list=a',
  '--demo',
  '--lang=sw',
  ''
])('takes “%s” for a command where Salio does', first => {
  const isCommand = commandGiven(['salio', first], true) !== null
  expect(startArguments([first]).command).toBe(isCommand)
})
