import { readFile, stat } from 'node:fs/promises'
import type { FileProblem } from '../contract/files.ts'
import type { FiledReadings } from '../domain/reading-file.ts'
import { fileProblem } from './file-problem.ts'
import { type FiledParts, filedKey, filedWallets } from './filed-wallets.ts'
import { parseInSlices } from './parse-in-slices.ts'

/** One wallet's readings in a file, with the stored wallet they belong to. */
export interface Matched extends FiledReadings {
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
  parts: FiledParts,
  path: string,
  now: number
): Promise<readonly Matched[] | FileProblem> {
  const text = await readText(path)
  if (typeof text !== 'string') return text
  const { problem, wallets } = await parseInSlices(text, now)
  if (problem) return problem
  const ours = Map.groupBy(filedWallets(parts), ({ filed }) => filedKey(filed))
  const matched: Matched[] = []
  for (const { line, stretches, wallet } of wallets) {
    const [found, other] = ours.get(filedKey(wallet)) ?? []
    if (!found || other) return { kind: 'wallet', line, name: `${wallet.account} · ${wallet.wallet}` }
    matched.push({
      wallet,
      line,
      stretches,
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
