import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import {
  closeSync,
  fstatSync,
  ftruncateSync,
  mkdtempSync,
  openSync,
  rmSync,
  writeFileSync,
  writeSync
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, join } from 'node:path'

/** memory: as large as it is said to be, to the byte. ext4: turns read-only by itself when it fails. */
type Kind = 'memory' | 'ext4'

const MB = 1_000_000
const mounts: Readonly<Record<Kind, string>> = {
  memory: 'mount -t tmpfs -o "size=$1,mode=700" salio "$2"',
  ext4: 'truncate -s "$1" "$2.ext4" && mkfs.ext4 -q -F "$2.ext4" && mount -o loop,errors=remount-ro "$2.ext4" "$2"'
}
/** Waits until its input ends, however whoever holds that ends, and leaves nothing behind. */
const holding = (kind: Kind) => `trap '' HUP INT TERM
${mounts[kind]} && echo mounted && cat && umount -l "$2"
rm -f "$2.ext4"; rmdir "$2"`

/** A small disk of its own, which can really be full and really be read-only. Only root may mount one. */
export class Disk {
  readonly folder: string
  readonly #holder: ChildProcess

  private constructor(folder: string, holder: ChildProcess) {
    this.folder = folder
    this.#holder = holder
  }

  /** @returns null where this user may not mount anything, or there are no such disks */
  static async mount(megabytes: number, kind: Kind = 'memory'): Promise<Disk | null> {
    const folder = mkdtempSync(join(tmpdir(), 'salio-disk-'))
    const args = ['-c', holding(kind), 'sh', `${megabytes * MB}`, folder]
    const holder = spawn('sh', args, { stdio: ['pipe', 'pipe', 'ignore'] })
    const [told] = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit').then(() => [null])])
    if (told !== null) return new Disk(folder, holder)
    console.warn('No disk could be mounted, which only root may do: the tests that need one are skipped.')
    return null
  }

  /** Takes all the room there is, but for so many bytes. */
  fill(leaving = 0): void {
    const ballast = openSync(this.#ballast, 'a')
    try {
      for (const size of [MB, 4096, 1]) while (written(ballast, size));
      ftruncateSync(ballast, fstatSync(ballast).size - leaving)
    } finally {
      closeSync(ballast)
    }
  }

  /** Gives the room back. */
  clear(): void {
    rmSync(this.#ballast)
  }

  /** Only while nothing on it is open for writing. */
  setReadOnly(readOnly: boolean): void {
    execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, this.folder])
  }

  /** Fails under whoever writes to it; of kind 'ext4' alone. */
  fail(): void {
    const device = execFileSync('findmnt', ['-n', '-o', 'SOURCE', this.folder], { encoding: 'utf8' })
    writeFileSync(`/sys/fs/ext4/${basename(device.trim())}/trigger_fs_error`, 'a test')
  }

  async unmount(): Promise<void> {
    const gone = once(this.#holder, 'exit')
    this.#holder.stdin?.end()
    await gone
  }

  get #ballast(): string {
    return join(this.folder, 'ballast')
  }
}

function written(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) > 0
  } catch {
    return false
  }
}
