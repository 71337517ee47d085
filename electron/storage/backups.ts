import {
  chmodSync,
  closeSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  renameSync,
  rmSync
} from 'node:fs'
import { dirname, join } from 'node:path'
import { backup, DatabaseSync } from 'node:sqlite'
import { isSound } from './damage.ts'

const KEPT = 7
/** Pages copied at a stretch, off the main thread: about a millisecond. */
const PAGES = 200
const NAME = /^salio-(\d{4}-\d\d-\d\d)T(\d\d)-(\d\d)-(\d\d)Z\.db$/

export interface Backup {
  readonly path: string
  /** When it was begun, wall-clock milliseconds. */
  readonly at: number
}

/** Copies of the database in a folder beside it, for its owner alone; the newest seven stay. */
export class Backups {
  readonly #folder: string

  /** @param path of the database */
  constructor(path: string) {
    this.#folder = join(dirname(path), 'backups')
  }

  /** Newest first. */
  all(): Backup[] {
    if (!existsSync(this.#folder)) return []
    return readdirSync(this.#folder)
      .flatMap(name => {
        const [, day, ...time] = NAME.exec(name) ?? []
        return day ? [{ path: join(this.#folder, name), at: Date.parse(`${day}T${time.join(':')}Z`) }] : []
      })
      .sort((a, b) => b.at - a.at)
  }

  /**
   * Copies the database while it is in use; a copy that is not sound does not stay.
   * @param now wall-clock milliseconds
   * @param check whether a file is sound; away from the main thread, for a large one takes a second
   */
  async make(db: DatabaseSync, now: number, check: (path: string) => Promise<boolean>): Promise<void> {
    const unfinished = this.#begin()
    // A connection of its own: the copying is done in another thread, where a write through the same one would fail it.
    const reader = new DatabaseSync(db.location() ?? '', { readOnly: true, timeout: 5000 })
    try {
      await backup(reader, unfinished, { rate: PAGES })
      standAlone(unfinished)
      if (!(await check(unfinished))) throw new Error('the copy is not sound')
      this.#keep(unfinished, now)
    } finally {
      reader.close()
      rmSync(unfinished, { force: true })
    }
  }

  /** The same at once, before something is done to the database that could go wrong. */
  makeNow(db: DatabaseSync, now: number, known: number): void {
    const unfinished = this.#begin()
    try {
      db.prepare('VACUUM INTO ?').run(unfinished)
      standAlone(unfinished)
      if (!isSound(unfinished, known)) throw new Error('the copy is not sound')
      this.#keep(unfinished, now)
    } finally {
      rmSync(unfinished, { force: true })
    }
  }

  #begin(): string {
    mkdirSync(this.#folder, { recursive: true, mode: 0o700 })
    const unfinished = join(this.#folder, 'unfinished')
    for (const left of ['', '-journal', '-wal', '-shm']) rmSync(`${unfinished}${left}`, { force: true })
    // Made first, for SQLite would let others read it.
    closeSync(openSync(unfinished, 'wx', 0o600))
    return unfinished
  }

  #keep(unfinished: string, now: number): void {
    const stamp = new Date(now).toISOString().slice(0, 19).replaceAll(':', '-')
    renameSync(unfinished, join(this.#folder, `salio-${stamp}Z.db`))
    for (const { path } of this.all().slice(KEPT)) rmSync(path)
  }
}

/** Makes a copy one file without side files, and sees that all of it is on the disk. */
export function standAlone(path: string): void {
  const db = new DatabaseSync(path)
  try {
    db.exec('PRAGMA journal_mode = DELETE')
  } finally {
    db.close()
  }
  chmodSync(path, 0o600)
  const file = openSync(path, 'r+')
  try {
    fsyncSync(file)
  } finally {
    closeSync(file)
  }
}
