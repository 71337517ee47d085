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
    [['wrong-word'], ['wrong-word']],
    [['Balance2'], ['Balance2']],
    [['/?'], ['/?']],
    [['--version'], ['--version']],
    [
      ['--json', 'balance'],
      ['--json', 'balance']
    ],
    [
      ['--from=Payout', 'can-pay', '5'],
      ['--from=Payout', 'can-pay', '5']
    ]
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
    [['--updated']],
    [['-Embedding']],
    [['--jsonx', 'balance']],
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

const NOW = new Date(2026, 10, 20, 9).getTime()
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
  ['metrics', { command: 'metrics' }],
  [
    'statement Payout',
    {
      command: 'statement',
      wallet: 'Payout',
      from: new Date(2026, 9, 1).getTime(),
      until: new Date(2026, 10, 1).getTime()
    }
  ],
  [
    'topped-up 50000 --to Payout --way bank --reference TKR4 --again',
    { command: 'topped-up', amount: '50000', to: 'Payout', way: 'bank', reference: 'TKR4', isAnother: true }
  ],
  ['can-pay 12000 --from Payout', canPay],
  ['can-pay --from=Payout 12000 --fee 1% --reserve 50', { ...canPay, fee: '1%', reserve: '50' }],
  ['can-pay 12000 --from Payout --max-age 10m', { ...canPay, maxAge: 600_000 }]
])('%s', (line, question) => {
  expect(readArguments(line.split(' '), NOW)).toEqual({ command: { kind: 'ask', question, isJson: false } })
})

test('--version is that of Salio', () => {
  expect(readArguments(['--version'], NOW)).toEqual({ command: { kind: 'version', isJson: false } })
})

test.each(['help', '--help', '-h', '/?', 'help balance', 'balance --help', 'can-pay --help'])(
  '%s shows the help',
  line => {
    expect(readArguments(line.split(' '), NOW)).toEqual({ command: { kind: 'help', isJson: false } })
  }
)

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
  ['can-pay -5 --from Payout', 'amount', '-5'],
  ['can-pay -12000.50 --from Payout', 'amount', '-12000.50'],
  ['can-pay 5 --from Payout --from Till', 'optionValue', '--from'],
  ['can-pay 5 --from Payout --max-age 1m --max-age 2h', 'optionValue', '--max-age'],
  ['--json balance', 'order', '--json'],
  ['--from Payout can-pay 5', 'order', '--from'],
  ['Balance', 'command', 'Balance'],
  [`topped-up 5 --to Payout --way bank --reference ${'x'.repeat(61)}`, 'reference', undefined],
  ['topped-up 5 --way bank', 'noTarget', undefined],
  ['topped-up 5 --to Payout', 'noWay', undefined],
  ['topped-up 5 --to Payout --way cheque', 'noWay', undefined],
  ['metrics --json', 'option', '--json'],
  ['statement', 'noStatementWallet', undefined],
  ['statement a b', 'extra', 'b'],
  ['statement Payout --month 2026-13', 'period', '2026-13'],
  ['statement Payout --month 2026-11 --from 2026-11-01', 'period', '2026-11 2026-11-01'],
  ['mcp now', 'extra', 'now']
])('%s is wrong use: %s', (line, kind, given) => {
  expect(readArguments(line.split(' '), NOW)).toEqual({
    problem: given === undefined ? { kind } : { kind, given },
    isJson: line.includes('--json')
  })
})

test('--json is heeded wherever it stands, also when the rest is wrong', () => {
  expect(readArguments(['foo', '--json'], NOW)).toMatchObject({ isJson: true })
  expect(readArguments(['balance', '--json', '--nope'], NOW)).toMatchObject({ isJson: true })
})

test('mcp serves until its client ends', () => {
  expect(readArguments(['mcp'], NOW)).toEqual({ command: { kind: 'mcp', isJson: false } })
})
