import { describe, expect, test } from 'vitest'
import { readArguments } from '#commands/arguments.ts'
import { commandGiven } from '#commands/given.ts'

describe('what is a command', () => {
  test.each([
    [
      ['balance', '--json'],
      ['balance', '--json']
    ],
    [['--no-sandbox', 'status'], ['status']],
    [['--help'], ['--help']],
    [['wrong-word'], ['wrong-word']]
  ])('%j', (args, command) => {
    expect(commandGiven(['/opt/Salio/salio', ...args], true)).toEqual(command)
    for (const before of [['.'], ['--no-sandbox', '.']])
      expect(commandGiven(['electron', ...before, ...args], false)).toEqual(command)
  })

  test.each([
    [[]],
    [['--hidden']],
    [['--demo']],
    [['--no-sandbox']],
    [['/home/asha/balance']],
    [['balance.csv']],
    [['salio://balance']],
    [['C:\\balance']],
    [['--remote-debugging-port=9', 'balance']]
  ])('%j starts the app', args => {
    expect(commandGiven(['salio', ...args], true)).toBeNull()
    expect(commandGiven(['electron', '/app', ...args], false)).toBeNull()
  })
})

const canPay = {
  command: 'can-pay',
  payments: ['12000'],
  isExact: false,
  from: 'Payout',
  fee: null,
  reserve: null,
  maxAge: null
} as const

test.each([
  ['balance', { command: 'balance', wallets: [], fresh: false }],
  ['balance Payout Main/Till --fresh', { command: 'balance', wallets: ['Payout', 'Main/Till'], fresh: true }],
  ['status', { command: 'status' }],
  ['can-pay 12000 --from Payout', canPay],
  ['can-pay --from=Payout 12000 --fee 1% --reserve 50', { ...canPay, fee: '1%', reserve: '50' }],
  ['can-pay 12000 --from Payout --max-age 10m', { ...canPay, maxAge: 600_000 }]
])('%s', (line, question) => {
  expect(readArguments(line.split(' '))).toEqual({ command: { kind: 'ask', question, isJson: false } })
})

test.each(['help', '--help', '-h', 'balance --help', 'can-pay --help'])('%s shows the help', line => {
  expect(readArguments(line.split(' '))).toEqual({ command: { kind: 'help', isJson: false } })
})

test.each([
  ['foo', 'command', 'foo'],
  ['constructor', 'command', 'constructor'],
  ['balance --shop x', 'option', '--shop'],
  ['balance -x', 'option', '-x'],
  ['balance --remote-debugging-port=9', 'option', '--remote-debugging-port'],
  ['balance --fresh=no', 'optionValue', '--fresh'],
  ['can-pay 5 --from', 'optionValue', '--from'],
  ['can-pay 5 6 --from Payout', 'extra', '6'],
  ['status now', 'extra', 'now'],
  ['can-pay 5 --from Payout --max-age 10', 'age', '10'],
  ['can-pay --from Payout', 'noAmount', undefined],
  ['can-pay 5', 'noWallet', undefined],
  ['can-pay 5 --list a.csv --from Payout', 'amountAndList', undefined],
  ['can-pay -5 --from Payout', 'option', '-5']
])('%s is wrong use: %s', (line, kind, given) => {
  expect(readArguments(line.split(' '))).toEqual({
    problem: given === undefined ? { kind } : { kind, given },
    isJson: false
  })
})

test('--json is heeded wherever it stands, also when the rest is wrong', () => {
  expect(readArguments(['foo', '--json'])).toMatchObject({ isJson: true })
  expect(readArguments(['balance', '--json', '--nope'])).toMatchObject({ isJson: true })
})
