import * as v from 'valibot'
import type { Question } from '#programs/request.ts'

const text = v.pipe(v.string(), v.maxLength(500))
const names = v.pipe(v.array(text), v.maxLength(100))

/** A tool as a client of the Model Context Protocol lists and calls it. All of them only read. */
export interface Tool {
  readonly name: string
  readonly description: string
  readonly inputSchema: Readonly<Record<string, unknown>>
  /** The question that its arguments make; null where they are not what it takes. */
  readonly question: (given: unknown) => Question | null
}

const asked = <S extends v.GenericSchema>(schema: S, make: (input: v.InferOutput<S>) => Question) => {
  return (given: unknown): Question | null => {
    const parsed = v.safeParse(schema, given ?? {})
    return parsed.success ? make(parsed.output) : null
  }
}

const WALLET = 'A wallet: its name, account/name, or the id that balances gives'
const AMOUNT = 'Decimal text without separators: "12000" or "12000.50"'
const object = (properties: Readonly<Record<string, unknown>>, required: readonly string[] = []) => ({
  type: 'object',
  properties,
  required,
  additionalProperties: false
})
const wallets = {
  type: 'array',
  items: { type: 'string' },
  description: `${WALLET}. All where there is none`
}

export const tools: readonly Tool[] = [
  {
    name: 'balances',
    description:
      'The last balances of the merchant’s payment wallets, with their age. Amounts are exact decimal text; null is not known, never 0. Asks no provider.',
    inputSchema: object({ wallets }),
    question: asked(v.strictObject({ wallets: v.optional(names, []) }), input => ({
      command: 'balance',
      wallets: input.wallets,
      fresh: false
    }))
  },
  {
    name: 'can_pay',
    description:
      'Whether a wallet has enough for a payment. Reads the wallet afresh, and never says yes by an old balance. Moves no money.',
    inputSchema: object(
      {
        amount: { type: 'string', description: AMOUNT },
        from: { type: 'string', description: WALLET },
        fee: { type: 'string', description: 'For the payment: "50" or "1.5%"' },
        reserve: { type: 'string', description: `What must be left. ${AMOUNT}` },
        max_age_seconds: {
          type: 'integer',
          minimum: 0,
          description: 'How old a balance may be if none can be read'
        }
      },
      ['amount', 'from']
    ),
    question: asked(
      v.strictObject({
        amount: text,
        from: text,
        fee: v.optional(text),
        reserve: v.optional(text),
        max_age_seconds: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1_000_000)))
      }),
      ({ amount, fee = null, from, max_age_seconds: age, reserve = null }) => ({
        command: 'can-pay',
        payments: [amount],
        isExact: false,
        from,
        fee,
        reserve,
        maxAge: age === undefined ? null : age * 1_000
      })
    )
  },
  {
    name: 'runs_out',
    description:
      'When wallets likely run out by their own pace (runway). Null is not known; a likely of null is no end in sight.',
    inputSchema: object({ wallets }),
    question: asked(v.strictObject({ wallets: v.optional(names, []) }), input => ({
      command: 'balance',
      wallets: input.wallets,
      fresh: false
    }))
  },
  {
    name: 'what_happened',
    description:
      'The alert log, newest first: what fell, recovered or could not be read, and what was said of it.',
    inputSchema: object({
      wallet: { type: 'string', description: `${WALLET}. All where there is none` },
      limit: { type: 'integer', minimum: 1, maximum: 200 }
    }),
    question: asked(
      v.strictObject({
        wallet: v.optional(text),
        limit: v.optional(v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(200)), 50)
      }),
      ({ limit, wallet = null }) => ({ command: 'history', wallet, limit })
    )
  }
]
