import Big from 'big.js'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { statementCsv } from '#commands/statement-csv.ts'
import { csvRows } from '#domain/files/csv.ts'
import { MINUTE } from '#domain/time/units.ts'
import { answer } from '#programs/answers.ts'
import type { StatementDocument } from '#programs/documents.ts'
import { askedWorld } from './asked-world.ts'
import { schemaProblems } from './schema.ts'

type World = Awaited<ReturnType<typeof askedWorld>>

async function statementOf(
  { watched }: World,
  from: number,
  until: number
): Promise<{ readonly exit: number; readonly document: StatementDocument }> {
  const told = await answer(watched, { command: 'statement', wallet: 'payout', from, until })
  if (!('document' in told) || told.document.kind !== 'statement') throw new Error(JSON.stringify(told))
  return { exit: told.exit, document: told.document }
}

/** The naive reckoning: each step by hand. */
function reckoned({ movements, opening }: StatementDocument): string {
  const start = new Big(opening?.amount ?? 0)
  return movements
    .reduce(
      (sum, { amount, kind }) =>
        kind === 'topUp' || kind === 'transferIn' ? sum.plus(amount) : sum.minus(amount),
      start
    )
    .toFixed()
}

const amount = fc.integer({ min: 0, max: 10_000_000 }).map(cents => new Big(cents).div(100).toFixed(2))

test('for any history, opening and what moved lead to the closing balance, to the last digit', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(amount, fc.integer({ min: 1, max: 300 }), fc.boolean()), {
        minLength: 1,
        maxLength: 40
      }),
      fc.nat(2_000),
      async (readings, beginsAfter) => {
        const world = await askedWorld()
        const { clock, id, store } = world
        const start = clock.now()
        let at = start
        for (const [balance, minutes, continuous] of readings) {
          at += minutes * MINUTE
          store.readings.add(id, at, balance, continuous)
        }
        clock.setWall(at + MINUTE)
        await world.monitor.intents.orderAccounts({ accountIds: [] })
        const { document, exit } = await statementOf(world, start + beginsAfter, at + MINUTE)
        expect([exit, schemaProblems(document)]).toEqual([0, []])
        expect(new Big(reckoned(document)).eq(document.closing?.amount ?? '')).toBe(true)
        const { spent, toppedUp, transferredIn, transferredOut } = document.sums ?? {}
        const sums = new Big(document.opening?.amount ?? '')
          .plus(toppedUp ?? '')
          .plus(transferredIn ?? '')
          .minus(spent ?? '')
          .minus(transferredOut ?? '')
        expect(sums.eq(document.closing?.amount ?? '')).toBe(true)
        const last = readings.at(-1)?.[0] ?? ''
        expect(new Big(document.closing?.amount ?? '').eq(last)).toBe(true)
        // Each stretch in which nothing was read is listed.
        expect(document.gaps.length).toBe(readings.filter(([, , continuous]) => !continuous).length)
      }
    ),
    { numRuns: 60 }
  )
})

test('where nothing was read before it begins, the opening is not known and there is no sum', async () => {
  const world = await askedWorld()
  const { document, exit } = await statementOf(world, 0, world.clock.now() + 1)
  expect([exit, document.opening, document.sums]).toEqual([69, null, null])
  const csv = statementCsv(document, 'en')
  expect(csv).toContain('opening,,,,,,KES,not known: nothing was read before')
  expect(csv).not.toContain('\nsum,')
})

test('what is still to come is not part of it, and a time that is all to come is refused', async () => {
  const world = await askedWorld()
  const now = world.clock.now()
  const { document } = await statementOf(world, now - MINUTE, now + 30 * MINUTE)
  expect(Date.parse(document.until)).toBe(now)
  expect(
    await answer(world.watched, { command: 'statement', wallet: 'payout', from: now + 1, until: now + 2 })
  ).toMatchObject({ problem: { kind: 'period' } })
})

test('hidden amounts make no statement', async () => {
  const { monitor, watched } = await askedWorld()
  await monitor.intents.changeSettings({ hideAmounts: true })
  expect(await answer(watched, { command: 'statement', wallet: 'payout', from: 0, until: 1 })).toEqual({
    problem: { kind: 'amountsHidden' }
  })
})

test('as CSV each row can be read back without losing a digit, and no cell is a formula', async () => {
  const world = await askedWorld()
  const { clock, id, store } = world
  const start = clock.now()
  const [account] = store.accounts.all()
  if (account) store.accounts.update({ ...account, name: '=HYPERLINK("http://evil")' })
  store.readings.add(id, start + MINUTE, '12345678901234567890.123456789', true)
  store.readings.add(id, start + 9 * MINUTE, '5.5', false)
  clock.setWall(start + 10 * MINUTE)
  await world.monitor.intents.orderAccounts({ accountIds: [] })
  const { document } = await statementOf(world, start, start + 10 * MINUTE)
  const rows = csvRows(statementCsv(document, 'fr'), ',')
  if (!Array.isArray(rows)) throw new Error('no CSV')
  const cells = rows.map(({ cells }) => cells)
  expect(cells.filter(row => row.length !== 8 && row.join('') !== '')).toEqual([])
  expect(cells.map(([row]) => row).filter(Boolean)).toEqual([
    ...['row', 'period', 'opening', 'topUp', 'gap', 'spending', 'closing', 'sum', 'note']
  ])
  expect(cells.find(([row]) => row === 'topUp')?.slice(3, 6)).toEqual([
    '12345678901234555890.123456789',
    '',
    '12345678901234567890.123456789'
  ])
  expect(cells.flat().filter(cell => /^[=+@]/.test(cell))).toEqual([])
})
