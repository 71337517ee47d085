import { readdirSync, readFileSync } from 'node:fs'

/** A process of an installed program, from /proc. */
interface Running {
  readonly arguments: readonly string[]
  /** The seccomp mode; 2 if system calls are filtered. */
  readonly seccomp: number
  /** The kinds of memory that core dumps contain, as bits; 0 for none. */
  readonly dumped: number
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
        const dumped = Number.parseInt(readFileSync(`/proc/${id}/coredump_filter`, 'utf8'), 16)
        return program === executable ? [{ arguments: rest, seccomp, dumped }] : []
      } catch {
        return []
      }
    })
