import { basename } from 'node:path'
import type { Output } from '../contract/channels.ts'
import type { Import, Progress } from '../contract/files.ts'
import type { FiledParts } from './filed-wallets.ts'
import type { Foresight } from './foresight.ts'
import { type Matched, readImport } from './import-file.ts'
import type { Clock, FileDialogs } from './ports.ts'
import { progressOf } from './progress.ts'

export interface ImportParts extends FiledParts {
  readonly clock: Clock
  readonly files: Pick<FileDialogs, 'open'>
  readonly newId: () => string
  readonly progress: (progress: Progress) => void
  readonly foresight: Foresight
}

/** How long what was looked at is kept in memory for a yes, milliseconds. */
const PATIENCE = 15 * 60_000

/** Files of readings: looked at first, then taken as a whole or not at all. */
export class Imports {
  readonly #parts: ImportParts
  #looked: { readonly token: string; readonly matched: readonly Matched[] } | null = null
  #expire: () => void = () => undefined

  constructor(parts: ImportParts) {
    this.#parts = parts
  }

  /** Asks for a file and says what it would bring; what was looked at before is forgotten. */
  async choose(): Promise<Import> {
    const { clock, files, newId, store } = this.#parts
    this.forget()
    const path = await files.open()
    if (path === null) return { kind: 'cancelled' }
    const matched = await readImport(this.#parts, path, clock.now())
    if ('kind' in matched) return { kind: 'refused', problem: matched }
    const token = newId()
    this.#looked = { token, matched }
    this.#expire = clock.after(PATIENCE, () => this.forget())
    const wallets = matched.map(({ accountName, name, stretches, walletId }) => ({
      name,
      account: accountName,
      ...store.merging.countNew(walletId, stretches)
    }))
    return { kind: 'ready', preview: { token, file: basename(path), wallets } }
  }

  /** Takes the file that was looked at. A wallet that has gone since takes the file with it, unread. */
  async apply(token: string): Promise<Output<'applyImport'>> {
    const { clock, foresight, progress, store } = this.#parts
    const matched = this.#looked?.token === token ? this.#looked.matched : null
    this.forget()
    if (!matched) return { problem: { kind: 'file', why: 'unreadable' } }
    const here = new Set(store.accounts().flatMap(({ id }) => store.wallets(id).map(wallet => wallet.id)))
    const gone = matched.find(({ walletId }) => !here.has(walletId))
    if (gone) return { problem: { kind: 'wallet', line: gone.line, name: gone.name } }
    const of = matched.reduce((sum, { stretches }) => sum + stretches.length, 0)
    const tell = progressOf(clock, progress)
    let [done, rows] = [0, 0]
    store.transaction(() => {
      for (const { stretches, walletId } of matched) {
        rows += store.merging.merge(walletId, stretches).added
        done += stretches.length
        tell({ what: 'import', done, of })
      }
    })
    foresight.forget()
    return { rows }
  }

  forget(): void {
    this.#expire()
    this.#looked = null
  }
}
