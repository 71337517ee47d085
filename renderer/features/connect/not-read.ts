import { normalise } from './provider-search.ts'

/**
 * Why Salio cannot read a service by itself: it tells balances to a public address only; it has no call that tells them;
 * it wants what also spends.
 */
type WhyNotRead = 'relay' | 'noCall' | 'spends'

/** Services that are looked for and that no connector can read, by the names people know them by. */
const notRead: readonly {
  readonly name: string
  readonly also: readonly string[]
  readonly why: WhyNotRead
}[] = [
  // The answer to its balance call is sent to a public address later, once, and kept nowhere.
  { name: 'M-Pesa (Daraja)', also: ['M-Pesa', 'Daraja', 'Safaricom', 'Lipa na M-Pesa'], why: 'relay' },
  // Their own libraries have none.
  { name: 'Kopo Kopo', also: [], why: 'noCall' },
  { name: 'AzamPay', also: [], why: 'noCall' },
  { name: 'Razorpay', also: [], why: 'noCall' },
  // Its balance call takes the PIN that payments take; that of Jenga takes the key that signs them.
  { name: 'Selcom', also: [], why: 'spends' },
  { name: 'Jenga', also: ['Equity', 'Finserve'], why: 'spends' }
]

/** What is typed has to be so long to mean one of them. */
const MIN_LENGTH = 4

/** The service that a search means and that cannot be read, if it means one. */
export function soughtInVain(query: string): { readonly name: string; readonly why: WhyNotRead } | null {
  const sought = normalise(query)
  if (sought.length < MIN_LENGTH) return null
  const isMeant = (name: string) => normalise(name).startsWith(sought) || sought.startsWith(normalise(name))
  return notRead.find(({ also, name }) => [name, ...also].some(isMeant)) ?? null
}
