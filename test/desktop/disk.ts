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

/** memory: a tmpfs of exactly the given size. ext4: a loop device that turns read-only by itself on an error. */
type Kind = 'memory' | 'ext4'

const MB = 1_000_000
const mounts: Readonly<Record<Kind, string>> = {
  memory: 'mount -t tmpfs -o "size=$1,mode=700" salio "$2"',
  ext4: 'truncate -s "$1" "$2.ext4" && mkfs.ext4 -q -F "$2.ext4" && mount -o loop,errors=remount-ro "$2.ext4" "$2"'
}
/** Shell script that mounts the disk, waits for the end of its input (even if its parent dies) and cleans up. */
const mountScript = (kind: Kind) => `trap '' HUP INT TERM
${mounts[kind]} && echo mounted && cat && umount -l "$2"
rm -f "$2.ext4"; rmdir "$2"`

/** A small separate disk that can really be full or read-only. Only root may mount one. */
export class Disk {
  readonly folder: string
  readonly #holder: ChildProcess

  private constructor(folder: string, holder: ChildProcess) {
    this.folder = folder
    this.#holder = holder
  }

  /** @returns null if this user may not mount a disk, or the kernel does not support that kind */
  static async mount(megabytes: number, kind: Kind = 'memory'): Promise<Disk | null> {
    const folder = mkdtempSync(join(tmpdir(), 'salio-disk-'))
    const args = ['-c', mountScript(kind), 'sh', `${megabytes * MB}`, folder]
    const holder = spawn('sh', args, { stdio: ['pipe', 'pipe', 'ignore'] })
    const [line] = await Promise.race([once(holder.stdout, 'data'), once(holder, 'exit').then(() => [null])])
    if (line !== null) return new Disk(folder, holder)
    console.warn('No disk could be mounted, which only root may do: the tests that need one are skipped.')
    return null
  }

  /** Fills the disk, except for `leaving` bytes. */
  fill(leaving = 0): void {
    const ballast = openSync(this.#ballast, 'a')
    try {
      for (const size of [MB, 4096, 1]) while (tryWrite(ballast, size));
      ftruncateSync(ballast, fstatSync(ballast).size - leaving)
    } finally {
      closeSync(ballast)
    }
  }

  /** Frees the space again. */
  clear(): void {
    rmSync(this.#ballast)
  }

  /** Works only while no file on the disk is open for writing. */
  setReadOnly(readOnly: boolean): void {
    execFileSync('mount', ['-o', `remount,${readOnly ? 'ro' : 'rw'}`, this.folder])
  }

  /** Triggers a file system error, after which the disk is read-only; kind 'ext4' only. */
  triggerError(): void {
    const device = execFileSync('findmnt', ['-n', '-o', 'SOURCE', this.folder], { encoding: 'utf8' })
    writeFileSync(`/sys/fs/ext4/${basename(device.trim())}/trigger_fs_error`, 'a test')
  }

  async unmount(): Promise<void> {
    const exited = once(this.#holder, 'exit')
    this.#holder.stdin?.end()
    await exited
  }

  get #ballast(): string {
    return join(this.folder, 'ballast')
  }
}

function tryWrite(file: number, size: number): boolean {
  try {
    return writeSync(file, Buffer.alloc(size)) > 0
  } catch {
    return false
  }
}
