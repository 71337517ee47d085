import type { Progress } from '#contract/files.ts'
import type { Input, Output } from '#contract/index.ts'
import { readingLines } from '#domain/files/readings-file.ts'
import { exportHeader, withTheirTopUps, withTopUps } from '#domain/files/top-up-cells.ts'
import { isOpen } from '#domain/top-ups/sent-top-up.ts'
import type { Store } from '#storage/store.ts'
import { localOffset } from '../clock/local-time.ts'
import type { Clock, FileDialogs } from '../ports.ts'
import { fileProblem, placeOf, writeFileAtomically } from './atomic-write.ts'
import { fileWallets, type WalletWithFileKey } from './file-wallets.ts'

/**
 * Characters that are not allowed in file names on some system: separators, wildcards, control characters, halves of
 * characters.
 */
const FORBIDDEN = /[/\\:*?"<>|\p{Cc}\p{Cs}]+/gu
/** Bytes in UTF-8. Linux allows 255 in a name; a date and an ending follow. */
const MAX_BYTES = 180

/** A text as the beginning of a file's name that every system accepts, if something harmless follows it. */
export function fileNamePart(text: string): string {
  let part = text.replace(FORBIDDEN, '-').slice(0, MAX_BYTES)
  while (Buffer.byteLength(part) > MAX_BYTES) part = part.slice(0, -1)
  return part.replace(/[\uD800-\uDBFF]$/, '').trim()
}

/**
 * The proposed name of an export: "Salio Main shop Payout 2026-11-21.csv", with the date in this computer's
 * time zone.
 * @param names what it contains, from general to specific
 * @param now wall-clock milliseconds
 */
export function exportName(names: readonly string[], now: number): string {
  const what = fileNamePart(['Salio', ...names].join(' '))
  // Swedish dates look like ISO 8601.
  return `${what} ${new Intl.DateTimeFormat('sv-SE').format(now)}.csv`
}

/** Milliseconds between two progress reports. */
const MIN_INTERVAL = 200

/** Reports progress at most five times a second, and not at all for short operations. */
export function throttleProgress(
  clock: Clock,
  report: (progress: Progress) => void
): (progress: Progress) => void {
  let lastTick = clock.monotonic()
  return progress => {
    const tick = clock.monotonic()
    if (tick - lastTick < MIN_INTERVAL) return
    lastTick = tick
    report(progress)
  }
}

interface ExportParts {
  readonly clock: Clock
  readonly store: Store
  readonly files: FileDialogs
  readonly newId: () => string
  readonly progress: (progress: Progress) => void
  readonly providerName: (providerId: string) => string
}

type Wanted = Input<'exportReadings'>

/** Rows per slice; the event loop gets a turn after each. */
const SLICE = 500

/** Writes readings to a CSV file chosen by the user, without blocking the event loop. */
export async function exportReadings(
  { clock, files, newId, progress, providerName, store }: ExportParts,
  wanted: Wanted
): Promise<Output<'exportReadings'>> {
  const wallets = fileWallets(store, providerName).filter(filed => isWanted(filed, wanted))
  const path = await files.save(exportName(namesOf(wallets, wanted), clock.now()))
  if (path === null) return { kind: 'cancelled' }
  const total = store.readings.count(wallets.map(({ wallet }) => wallet.id))
  const report = throttleProgress(clock, progress)
  let rows = 0
  function* chunks() {
    yield exportHeader
    for (const { inFile, wallet } of wallets) {
      const line = readingLines(inFile, localOffset)
      const settled = settledTopUps(store, wallet.id)
      let slice: string[] = []
      for (const [period, topUps] of withTheirTopUps(store.readings.all(wallet.id), settled)) {
        slice.push(withTopUps(line(period), topUps, localOffset))
        rows += 1
        if (slice.length < SLICE) continue
        yield slice.join('')
        report({ what: 'export', done: rows, total })
        slice = []
      }
      yield slice.join('')
    }
  }
  try {
    await writeFileAtomically(path, newId(), chunks())
    return { kind: 'done', rows, place: placeOf(path) }
  } catch (error) {
    return { kind: 'refused', problem: fileProblem(error, 'writing') }
  }
}

/** The top-ups of a wallet that arrived or were called off, as a file names them. */
const settledTopUps = (store: Store, walletId: string) =>
  store.sentTopUps
    .forWallet(walletId, 0)
    .filter(topUp => !isOpen(topUp))
    .map(({ amount, arrivedAt, closedAt, phase, reference, sentAt, way }) => ({
      ...{ amount, reference, sentAt, way },
      isCalledOff: phase === 'calledOff',
      settledAt: arrivedAt ?? closedAt ?? sentAt
    }))

const isWanted = ({ account, wallet }: WalletWithFileKey, wanted: Wanted): boolean => {
  switch (wanted.of) {
    case 'wallet':
      return wallet.id === wanted.walletId
    case 'account':
      return account.id === wanted.accountId
    case 'all':
      return true
    default:
      return wanted satisfies never
  }
}

function namesOf([first]: readonly WalletWithFileKey[], wanted: Wanted): string[] {
  if (!first || wanted.of === 'all') return []
  const { account, provider, wallet } = first.inFile
  return wanted.of === 'wallet' ? [provider, account, wallet] : [provider, account]
}
