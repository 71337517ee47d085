import { parseArgs } from 'node:util'
import { MAX_REFERENCE, topUpWays } from '#domain/top-ups/sent-top-up.ts'
import type { Problem } from '#programs/problem.ts'
import type { CanPayQuestion, Question } from '#programs/request.ts'
import { daysOf, lastMonth, monthOf } from './period.ts'

/** A command with what is asked. A list's payments are read from its file once the wallet is known. */
export type Command = { readonly isJson: boolean } & (
  | { readonly kind: 'help' }
  | { readonly kind: 'version' }
  | { readonly kind: 'mcp' }
  | { readonly kind: 'ask'; readonly question: Question }
  | {
      readonly kind: 'list'
      readonly file: string
      readonly question: Omit<CanPayQuestion, 'payments' | 'isExact'>
    }
)

type Parsed = { readonly command: Command } | { readonly problem: Problem; readonly isJson: boolean }
type Options = Readonly<Record<string, 'boolean' | 'string'>>

const common = { json: 'boolean', help: 'boolean' } as const
const optionsOf: Readonly<Record<string, Options>> = {
  help: common,
  status: common,
  'topped-up': { ...common, to: 'string', way: 'string', reference: 'string', again: 'boolean' },
  statement: { ...common, month: 'string', from: 'string', until: 'string' },
  metrics: { help: 'boolean' },
  mcp: { help: 'boolean' },
  balance: { ...common, fresh: 'boolean' },
  'can-pay': {
    ...common,
    from: 'string',
    fee: 'string',
    reserve: 'string',
    list: 'string',
    'max-age': 'string'
  }
}

const HELP = new Set(['help', '--help', '-h', '/?'])

/**
 * Reads a command line such as `can-pay 12000 --from Payout --json`.
 * @param now wall-clock milliseconds
 */
export function readArguments([first = '', ...rest]: readonly string[], now: number): Parsed {
  const isJson = first === '--json' || rest.includes('--json')
  if (first === '--version') return { command: { kind: 'version', isJson } }
  const isHelp = HELP.has(first)
  if (first.startsWith('-') && !isHelp) return { problem: { kind: 'order', given: first }, isJson }
  const name = isHelp ? 'help' : first
  const options = Object.hasOwn(optionsOf, name) ? optionsOf[name] : undefined
  if (!options) return { problem: { kind: 'command', given: name }, isJson }
  const { positionals, tokens, values } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(Object.entries(options).map(([option, type]) => [option, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  const texts = new Set<string>()
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const below = rest[token.index] ?? ''
    if (/^-[\d.,]/.test(below)) return { problem: { kind: 'amount', given: below }, isJson }
    const type = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    const given = token.rawName
    if (type === undefined) return { problem: { kind: 'option', given }, isJson }
    // Of two wallets or amounts nobody knows which one is meant.
    if ((type === 'string') !== (token.value !== undefined) || texts.has(token.name))
      return { problem: { kind: 'optionValue', given }, isJson }
    if (type === 'string') texts.add(token.name)
  }
  if (name === 'help' || values['help']) return { command: { kind: 'help', isJson } }
  const text = (option: string) => (typeof values[option] === 'string' ? values[option] : null)
  if (name === 'mcp' && positionals.length === 0) return { command: { kind: 'mcp', isJson } }
  if (name === 'statement') {
    const asked = readStatement(positionals, text, now)
    return 'problem' in asked ? { ...asked, isJson } : { command: { ...asked, isJson } }
  }
  const isSet = (option: string) => values[option] === true
  const read = readQuestion(name, positionals, text, isSet)
  return 'problem' in read ? { ...read, isJson } : { command: { ...read, isJson } }
}

type Asked = { readonly kind: 'ask'; readonly question: Question }
type Listed = Omit<Extract<Command, { kind: 'list' }>, 'isJson'>

function readQuestion(
  name: string,
  positionals: readonly string[],
  text: (option: string) => string | null,
  isSet: (option: string) => boolean
): Asked | Listed | { readonly problem: Problem } {
  const [first, second] = positionals
  if (name === 'balance')
    return { kind: 'ask', question: { command: 'balance', wallets: [...positionals], fresh: isSet('fresh') } }
  if (name === 'status' || name === 'metrics' || name === 'mcp') {
    if (first !== undefined || name === 'mcp') return { problem: { kind: 'extra', given: first ?? name } }
    return { kind: 'ask', question: { command: name } }
  }
  if (second !== undefined) return { problem: { kind: 'extra', given: second } }
  if (name === 'topped-up') return readToppedUp(first, text, isSet('again'))
  const [file, from, age] = [text('list'), text('from'), text('max-age')]
  if (first !== undefined && file !== null) return { problem: { kind: 'amountAndList' } }
  if (first === undefined && file === null) return { problem: { kind: 'noAmount' } }
  if (from === null) return { problem: { kind: 'noWallet' } }
  const maxAge = age === null ? null : readAge(age)
  if (age !== null && maxAge === null) return { problem: { kind: 'age', given: age } }
  const question = { command: 'can-pay', from, fee: text('fee'), reserve: text('reserve'), maxAge } as const
  if (file !== null) return { kind: 'list', file, question }
  return { kind: 'ask', question: { ...question, payments: [first ?? ''], isExact: false } }
}

function readToppedUp(
  amount: string | undefined,
  text: (option: string) => string | null,
  isAnother: boolean
): Asked | { readonly problem: Problem } {
  const [to, given, reference] = [text('to'), text('way'), text('reference')]
  const way = topUpWays.find(one => one === given)
  if (amount === undefined || to === null) return { problem: { kind: 'noTarget' } }
  if (way === undefined) return { problem: { kind: 'noWay' } }
  if (reference !== null && reference.length > MAX_REFERENCE) return { problem: { kind: 'reference' } }
  return { kind: 'ask', question: { command: 'topped-up', amount, to, way, reference, isAnother } }
}

/** The last month where nothing else is said. */
function readStatement(
  [wallet, second]: readonly string[],
  text: (option: string) => string | null,
  now: number
): Asked | { readonly problem: Problem } {
  const [month, from, until] = [text('month'), text('from'), text('until')]
  if (second !== undefined) return { problem: { kind: 'extra', given: second } }
  if (wallet === undefined) return { problem: { kind: 'noStatementWallet' } }
  const given = [month, from, until].filter(one => one !== null).join(' ')
  const hasDays = from !== null || until !== null
  if (month !== null && hasDays) return { problem: { kind: 'period', given } }
  const period = hasDays
    ? daysOf(from ?? '', until ?? from ?? '')
    : month === null
      ? lastMonth(now)
      : monthOf(month)
  if (!period) return { problem: { kind: 'period', given } }
  return { kind: 'ask', question: { command: 'statement', wallet, ...period } }
}

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 }

/** "90s", "10m" or "2h" in milliseconds; null for anything else. */
function readAge(given: string): number | null {
  const [, count, unit = ''] = /^(\d{1,5})([smh])$/.exec(given) ?? []
  return count === undefined ? null : Number(count) * (UNITS[unit] ?? 0)
}
