import type { Problem } from '../problem.ts'
import type { Question } from '../request.ts'

/** What is asked by an address; null where there is nothing at it. `amount` may be there several times, `wallet` too. */
export function questionOf({ pathname, searchParams }: URL): Question | { readonly problem: Problem } | null {
  const known = pathname === '/v1/balances' ? ['wallet'] : pathname === '/v1/can-pay' ? CAN_PAY : null
  if (known === null) return null
  const unknown = [...searchParams.keys()].find(name => !known.includes(name))
  if (unknown !== undefined) return { problem: { kind: 'option', given: unknown } }
  // Of two wallets nobody knows which one is meant.
  const twice = ONE.find(name => searchParams.getAll(name).length > 1)
  if (twice !== undefined) return { problem: { kind: 'optionValue', given: twice } }
  const tooLong = [...searchParams.values()].find(value => value.length > MAX_TYPED)
  if (tooLong !== undefined) return { problem: { kind: 'request' } }
  if (pathname === '/v1/balances')
    return { command: 'balance', wallets: searchParams.getAll('wallet'), fresh: false }
  const [payments, from] = [searchParams.getAll('amount'), searchParams.get('from')]
  if (payments.length === 0) return { problem: { kind: 'noAmount' } }
  if (from === null) return { problem: { kind: 'noWallet' } }
  const maxAge = searchParams.get('maxAgeSeconds')
  if (maxAge !== null && !/^\d{1,6}$/.test(maxAge)) return { problem: { kind: 'age', given: maxAge } }
  return {
    command: 'can-pay',
    payments,
    isExact: false,
    from,
    fee: searchParams.get('fee'),
    reserve: searchParams.get('reserve'),
    maxAge: maxAge === null ? null : Number(maxAge) * 1_000
  }
}

const MAX_TYPED = 500
const ONE = ['from', 'fee', 'reserve', 'maxAgeSeconds']
const CAN_PAY = ['amount', 'from', 'fee', 'reserve', 'maxAgeSeconds']
