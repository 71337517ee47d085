import { parseArgs } from 'node:util'
import type { Problem } from '#programs/problem.ts'
import type { CanPayQuestion, Question } from '#programs/request.ts'

/** A command with what is asked. A list's payments are read from its file once the wallet is known. */
export type Command = { readonly isJson: boolean } & (
  | { readonly kind: 'help' }
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

/** Reads a command line such as `can-pay 12000 --from Payout --json`. */
export function readArguments([first = '', ...rest]: readonly string[]): Parsed {
  const name = first.startsWith('-') ? 'help' : first
  const options = Object.hasOwn(optionsOf, name) ? optionsOf[name] : undefined
  const isJson = rest.includes('--json')
  if (!options) return { problem: { kind: 'command', given: name }, isJson }
  const { positionals, tokens, values } = parseArgs({
    args: [...rest],
    options: Object.fromEntries(Object.entries(options).map(([option, type]) => [option, { type }])),
    strict: false,
    allowPositionals: true,
    tokens: true
  })
  for (const token of tokens) {
    if (token.kind !== 'option') continue
    const type = Object.hasOwn(options, token.name) ? options[token.name] : undefined
    const given = token.rawName
    if (type === undefined) return { problem: { kind: 'option', given }, isJson }
    if ((type === 'string') !== (token.value !== undefined))
      return { problem: { kind: 'optionValue', given }, isJson }
  }
  if (name === 'help' || values['help']) return { command: { kind: 'help', isJson } }
  const text = (option: string) => (typeof values[option] === 'string' ? values[option] : null)
  const read = readQuestion(name, positionals, text, values['fresh'] === true)
  return 'problem' in read ? { ...read, isJson } : { command: { ...read, isJson } }
}

type Asked = { readonly kind: 'ask'; readonly question: Question }
type Listed = Omit<Extract<Command, { kind: 'list' }>, 'isJson'>

function readQuestion(
  name: string,
  positionals: readonly string[],
  text: (option: string) => string | null,
  fresh: boolean
): Asked | Listed | { readonly problem: Problem } {
  const [first, second] = positionals
  if (name === 'balance')
    return { kind: 'ask', question: { command: 'balance', wallets: [...positionals], fresh } }
  if (name === 'status')
    return first === undefined
      ? { kind: 'ask', question: { command: 'status' } }
      : { problem: { kind: 'extra', given: first } }
  if (second !== undefined) return { problem: { kind: 'extra', given: second } }
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

const UNITS: Readonly<Record<string, number>> = { s: 1_000, m: 60_000, h: 3_600_000 }

/** "90s", "10m" or "2h" in milliseconds; null for anything else. */
function readAge(given: string): number | null {
  const [, count, unit = ''] = /^(\d{1,5})([smh])$/.exec(given) ?? []
  return count === undefined ? null : Number(count) * (UNITS[unit] ?? 0)
}
