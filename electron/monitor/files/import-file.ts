import { readFile, stat } from 'node:fs/promises'
import type { FileProblem } from '#contract/files.ts'
import type { FileReadings } from '#domain/files/reading-file.ts'
import { fileProblem } from './file-problem.ts'
import { type FileWalletsParts, fileWalletKey, fileWallets } from './file-wallets.ts'
import { parseInSlices } from './parse-in-slices.ts'

/** One wallet's readings in a file, with the stored wallet they belong to. */
export interface MatchedReadings extends FileReadings {
  readonly walletId: string
  readonly name: string
  readonly accountName: string
}

/** Bytes: as much as Node.js can decode into one string. An export of many years is a tenth of it. */
const MAX_SIZE = 256 * 1024 * 1024

/**
 * Reads a file of readings and matches its wallets by provider, account, the provider's key and currency. The
 * whole file is refused where a wallet is not connected, or where two match.
 * @param now wall-clock milliseconds
 */
export async function readImport(
  parts: FileWalletsParts,
  path: string,
  now: number
): Promise<readonly MatchedReadings[] | FileProblem> {
  const text = await readText(path)
  if (typeof text !== 'string') return text
  const { problem, wallets } = await parseInSlices(text, now)
  if (problem) return problem
  const ours = Map.groupBy(fileWallets(parts), ({ inFile }) => fileWalletKey(inFile))
  const matched: MatchedReadings[] = []
  for (const { line, periods, wallet } of wallets) {
    const [found, other] = ours.get(fileWalletKey(wallet)) ?? []
    if (!found || other) return { kind: 'wallet', line, name: `${wallet.account} · ${wallet.wallet}` }
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

async function readText(path: string): Promise<string | FileProblem> {
  try {
    if ((await stat(path)).size > MAX_SIZE) return { kind: 'file', why: 'unreadable' }
    return await readFile(path, 'utf8')
  } catch (error) {
    return fileProblem(error, 'reading')
  }
}
