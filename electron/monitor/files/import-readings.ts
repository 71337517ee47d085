import { readFile, stat } from 'node:fs/promises'
import { basename } from 'node:path'
import type { ImportChosen, Progress } from '#contract/files.ts'
import type { Output } from '#contract/index.ts'
import type { FileProblem, FileReadings, FileWallet } from '#domain/files/readings-file.ts'
import { decodeText, isNoText } from '#domain/lists/text/decode.ts'
import { decimalsOf } from '#domain/money/money.ts'
import { MINUTE } from '#domain/time/units.ts'
import type { Store } from '#storage/store.ts'
import type { Insights } from '../insights/insights.ts'
import type { Clock, FileDialogs } from '../ports.ts'
import { fileProblem } from './atomic-write.ts'
import { throttleProgress } from './export-readings.ts'
import { fileWalletKey, fileWallets } from './file-wallets.ts'
import { parseInSlices } from './parse-in-slices.ts'

/** One wallet's readings in a file, with the stored wallet they belong to. */
export interface MatchedReadings extends FileReadings {
  readonly walletId: string
  readonly name: string
  readonly accountName: string
}

/** Bytes. An export of many years is a third of it. */
const MAX_SIZE = 64 * 1024 * 1024

/**
 * Reads a file of readings and matches its wallets by provider, account, the provider's key, if need be without the
 * zeros at its beginning, and currency. The whole file is refused where a wallet is not connected, or where two match.
 * @param now wall-clock milliseconds
 */
async function readImport(
  { providerName, store }: Pick<ImportParts, 'providerName' | 'store'>,
  path: string,
  now: number
): Promise<readonly MatchedReadings[] | FileProblem> {
  const text = await readText(path)
  if (typeof text !== 'string') return text
  const all = fileWallets(store, providerName)
  const ours = Map.groupBy(all, ({ inFile }) => fileWalletKey(inFile))
  // A spreadsheet drops the zeros at the beginning of a key that is a number.
  const withoutZeros = Map.groupBy(all, ({ inFile }) => fileWalletKey(dropZeros(inFile)))
  const matching = (wallet: FileWallet) =>
    ours.get(fileWalletKey(wallet)) ?? withoutZeros.get(fileWalletKey(wallet)) ?? []
  const decimals = (wallet: FileWallet) => {
    const [found] = matching(wallet)
    return found?.wallet.amount == null ? null : decimalsOf(found.wallet.amount)
  }
  const { problem, wallets } = await parseInSlices(text, now, undefined, decimals)
  if (problem) return problem
  const matched: MatchedReadings[] = []
  for (const { line, periods, wallet } of wallets) {
    const [found, other] = matching(wallet)
    if (!found || other) return noWallet(wallet, line)
    if (matched.some(({ walletId }) => walletId === found.wallet.id)) return noWallet(wallet, line)
    matched.push({
      wallet,
      line,
      periods,
      walletId: found.wallet.id,
      name: found.wallet.name,
      accountName: found.account.name
    })
  }
  return matched
}

const dropZeros = (wallet: FileWallet): FileWallet => ({
  ...wallet,
  walletKey: wallet.walletKey.replace(/^0+(?=\d+$)/, '')
})

/** A key of which a spreadsheet may have changed something: digits alone, or "6.54E+10". */
const isNumeric = (key: string): boolean => /^\d+(?:[.,]\d+)?(?:E\+\d+)?$/i.test(key)

function noWallet(wallet: FileWallet, line: number): FileProblem {
  const name = `${wallet.account} · ${wallet.wallet}`
  return isNumeric(wallet.walletKey)
    ? { kind: 'walletKey', line, name, key: wallet.walletKey }
    : { kind: 'wallet', line, name }
}

async function readText(path: string): Promise<string | FileProblem> {
  try {
    if ((await stat(path)).size > MAX_SIZE) return { kind: 'file', why: 'tooLarge' }
    const text = decodeText(await readFile(path))
    return isNoText(text) ? { kind: 'columns' } : text
  } catch (error) {
    return fileProblem(error, 'reading')
  }
}

interface ImportParts {
  readonly clock: Clock
  readonly store: Store
  readonly files: Pick<FileDialogs, 'open'>
  readonly newId: () => string
  readonly progress: (progress: Progress) => void
  readonly insights: Pick<Insights, 'forget'>
  readonly providerName: (providerId: string) => string
}

/** How long a previewed file stays in memory waiting for confirmation, milliseconds. */
const PREVIEW_LIFETIME = 15 * MINUTE

/** Imports files of readings: a preview first, then all of the file or nothing. */
export class Imports {
  readonly #parts: ImportParts
  #preview: { readonly token: string; readonly matched: readonly MatchedReadings[] } | null = null
  #expire: () => void = () => undefined

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** Asks for a file and previews it. Discards an earlier preview. */
  async choose(): Promise<ImportChosen> {
    const { clock, files, newId, store } = this.#parts
    this.forget()
    const path = await files.open()
    if (path === null) return { kind: 'cancelled' }
    const matched = await readImport(this.#parts, path, clock.now())
    if ('kind' in matched) return { kind: 'refused', problem: matched }
    const token = newId()
    this.#preview = { token, matched }
    this.#expire = clock.after(PREVIEW_LIFETIME, () => this.forget())
    const wallets = matched.map(({ accountName, name, periods, walletId }) => ({
      name,
      account: accountName,
      ...store.backfill.countNew(walletId, periods)
    }))
    return { kind: 'ready', preview: { token, file: basename(path), wallets } }
  }

  /** Imports the previewed file. If one of its wallets has been removed meanwhile, nothing is imported. */
  async apply(token: string): Promise<Output<'applyImport'>> {
    const { clock, insights, progress, store } = this.#parts
    const matched = this.#preview?.token === token ? this.#preview.matched : null
    this.forget()
    if (!matched) return { problem: { kind: 'file', why: 'unreadable' } }
    const walletIds = new Set(
      store.accounts.all().flatMap(({ id }) => store.wallets.forAccount(id).map(wallet => wallet.id))
    )
    const gone = matched.find(({ walletId }) => !walletIds.has(walletId))
    if (gone) return { problem: { kind: 'wallet', line: gone.line, name: gone.name } }
    const total = matched.reduce((sum, { periods }) => sum + periods.length, 0)
    const report = throttleProgress(clock, progress)
    let [done, rows] = [0, 0]
    store.transaction(() => {
      for (const { periods, walletId } of matched) {
        rows += store.backfill.merge(walletId, periods).added
        done += periods.length
        report({ what: 'import', done, total })
      }
    })
    insights.forget()
    return { rows }
  }

  forget(): void {
    this.#expire()
    this.#preview = null
  }
}
