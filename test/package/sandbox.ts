import { readdirSync, readFileSync } from 'node:fs'

/** A process of an installed program, as Linux tells of it. */
interface Running {
  readonly arguments: readonly string[]
  /** 2 where the kernel filters what it may ask for. */
  readonly seccomp: number
}

/** Every process that runs an executable. Those that end while we look are left out. */
export const processesOf = (executable: string): Running[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(id => {
      try {
        // Chromium's helpers write theirs anew, with spaces.
        const [program = '', ...rest] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split(/[\0 ]/)
        const seccomp = Number(/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
        return program === executable ? [{ arguments: rest, seccomp }] : []
      } catch {
        return []
      }
    })
