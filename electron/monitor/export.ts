import type { Input, Output } from '../contract/channels.ts'
import type { Progress } from '../contract/files.ts'
import { readingHeader, readingLines } from '../domain/reading-file-write.ts'
import { exportName } from './export-name.ts'
import { fileProblem } from './file-problem.ts'
import { type Filed, type FiledParts, filedWallets } from './filed-wallets.ts'
import { localOffset } from './local-time.ts'
import type { Clock, FileDialogs } from './ports.ts'
import { progressOf } from './progress.ts'
import { writeWhole } from './write-whole.ts'

export interface ExportParts extends FiledParts {
  readonly clock: Clock
  readonly files: FileDialogs
  readonly newId: () => string
  readonly progress: (progress: Progress) => void
}

type Wanted = Input<'exportReadings'>

/** Rows per slice; the event loop gets a turn after each. */
const SLICE = 500

/** Writes readings to a CSV file chosen by the user, without blocking the event loop. */
export async function exportReadings(parts: ExportParts, wanted: Wanted): Promise<Output<'exportReadings'>> {
  const { clock, files, newId, store } = parts
  const wallets = filedWallets(parts).filter(filed => isWanted(filed, wanted))
  const path = await files.save(exportName(namesOf(wallets, wanted), clock.now()))
  if (path === null) return { kind: 'cancelled', rows: 0 }
  const total = store.readings.count(wallets.map(({ wallet }) => wallet.id))
  const report = progressOf(clock, parts.progress)
  let rows = 0
  function* chunks() {
    yield readingHeader
    for (const { filed, wallet } of wallets) {
      const line = readingLines(filed, localOffset)
      let slice: string[] = []
      for (const stretch of store.readings.all(wallet.id)) {
        slice.push(line(stretch))
        rows += 1
        if (slice.length < SLICE) continue
        yield slice.join('')
        report({ what: 'export', done: rows, of: total })
        slice = []
      }
      yield slice.join('')
    }
  }
  try {
    await writeWhole(path, newId(), chunks())
    return { kind: 'done', rows }
  } catch (error) {
    return { kind: 'refused', problem: fileProblem(error, 'writing') }
  }
}

const isWanted = ({ account, wallet }: Filed, wanted: Wanted): boolean => {
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

function namesOf([first]: readonly Filed[], wanted: Wanted): string[] {
  if (!first || wanted.of === 'all') return []
  const { account, provider, wallet } = first.filed
  return wanted.of === 'wallet' ? [provider, account, wallet] : [provider, account]
}
