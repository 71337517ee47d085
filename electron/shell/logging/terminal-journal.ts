import { formatMoney } from '#domain/money/format.ts'
import { words } from '#messages/index.ts'
import type { Journal } from '#monitor/ports.ts'

/**
 * Prints readings ("JPay Africa / Payout KES 12,000.00 healthy"), failures and alerts to a developer's terminal, one
 * line each, in English.
 */
export const terminalJournal = (print: (line: string) => void): Journal => ({
  read: ({ provider, wallet, balance, level }) =>
    print(`${provider} / ${wallet} ${formatMoney(balance, 'en')} ${level}`),
  failed: ({ provider, account, wallet, failure }) =>
    print(`${provider} / ${wallet ?? account} not read: ${words('en').failure(failure, { provider }).what}`),
  announced: notice => {
    const { title, body } = words('en').notices([notice])
    print(`Alert: ${title}. ${body}`)
  }
})

/** Combines several journals into one that forwards to all of them. */
export const combineJournals = (journals: readonly Journal[]): Required<Journal> => ({
  polled: attempt => {
    for (const journal of journals) journal.polled?.(attempt)
  },
  read: line => {
    for (const journal of journals) journal.read(line)
  },
  failed: line => {
    for (const journal of journals) journal.failed(line)
  },
  announced: notice => {
    for (const journal of journals) journal.announced(notice)
  }
})

/** Prints a line. Errors are ignored, because a closed terminal must not end Salio. */
export function printLine(line: string): void {
  if (process.stdout.listenerCount('error') === 0) process.stdout.on('error', () => undefined)
  process.stdout.write(`${line}\n`)
}
