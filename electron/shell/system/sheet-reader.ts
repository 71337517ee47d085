import type { WorkbookRead } from '#contract/sheets.ts'

/** The process that reads one file. */
interface SheetHelper {
  /** Null if it has died. Never rejects. */
  ask(bytes: Uint8Array): Promise<WorkbookRead | null>
  end(): void
}

/** Milliseconds. The largest file that is accepted takes a third of it on a slow computer. */
const MOST_MS = 30_000

/** Reads spreadsheets, each in a process of its own, which is ended after it or when it takes too long. */
export class SheetReader {
  readonly #start: () => SheetHelper
  readonly #mostMs: number
  #helper: SheetHelper | null = null

  constructor(start: () => SheetHelper, mostMs = MOST_MS) {
    this.#start = start
    this.#mostMs = mostMs
  }

  /** Reads a file; one that is still being read is given up. */
  async read(bytes: Uint8Array): Promise<WorkbookRead> {
    this.#helper?.end()
    const helper = this.#start()
    this.#helper = helper
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<WorkbookRead>(resolve => {
      timer = setTimeout(() => resolve({ kind: 'refused', why: 'slow' }), this.#mostMs)
    })
    try {
      return (await Promise.race([helper.ask(bytes), late])) ?? { kind: 'refused', why: 'unreadable' }
    } finally {
      clearTimeout(timer)
      helper.end()
      if (this.#helper === helper) this.#helper = null
    }
  }
}
