import { readdirSync, readFileSync } from 'node:fs'

/** A process of an installed program, from /proc. */
interface Running {
  readonly arguments: readonly string[]
  /** The seccomp mode; 2 if system calls are filtered. */
  readonly seccomp: number
}

/** Every process that runs an executable; those that exit meanwhile are left out. */
export const processesOf = (executable: string): Running[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(id => {
      try {
        // Chromium's helper processes rewrite their command line, separated by spaces.
        const [program = '', ...rest] = readFileSync(`/proc/${id}/cmdline`, 'utf8').split(/[\0 ]/)
        const seccomp = Number(/^Seccomp:\s*(\d)/m.exec(readFileSync(`/proc/${id}/status`, 'utf8'))?.[1])
        return program === executable ? [{ arguments: rest, seccomp }] : []
      } catch {
        return []
      }
    })
