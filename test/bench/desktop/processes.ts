import { readdirSync, readFileSync } from 'node:fs'

/** The memory of a set of processes. */
export interface Memory {
  /** Proportional set size in bytes: shared pages count in part. */
  readonly pss: number
  readonly processes: number
  /** PSS by kind of process: main, gpu-process, renderer. */
  readonly kinds: Readonly<Record<string, number>>
}

/** The work that a set of processes or a thread has done so far. */
export interface Work {
  /** CPU time in milliseconds. */
  readonly cpu: number
  readonly switches: number
}

/** A process and all its descendants. */
export function processTree(pid: number): readonly number[] {
  const children = Map.groupBy(numbers('/proc'), one => parentOf(one))
  const of = (one: number): number[] => [one, ...(children.get(one) ?? []).flatMap(of)]
  return of(pid)
}

export function memoryOf(pids: readonly number[]): Memory {
  const parts = pids.flatMap(pid => {
    const kilobytes = /^Pss:\s+(\d+)/m.exec(read(`/proc/${pid}/smaps_rollup`))?.[1]
    return kilobytes === undefined ? [] : [{ kind: kindOf(pid), pss: Number(kilobytes) * 1024 }]
  })
  const kinds: Record<string, number> = {}
  for (const { kind, pss } of parts) kinds[kind] = (kinds[kind] ?? 0) + pss
  return { pss: parts.reduce((sum, { pss }) => sum + pss, 0), processes: parts.length, kinds }
}

/** Work by thread, so that the work between two calls can be computed although threads come and go. */
export function workByThread(pids: readonly number[]): ReadonlyMap<string, Work> {
  return new Map(
    pids.flatMap(pid =>
      numbers(`/proc/${pid}/task`).map((thread): [string, Work] => {
        const folder = `/proc/${pid}/task/${thread}`
        const [nanoseconds = '0'] = read(`${folder}/schedstat`).split(' ')
        const switches = read(`${folder}/status`).matchAll(/ctxt_switches:\s+(\d+)/g)
        return [
          folder,
          {
            cpu: Number(nanoseconds) / 1e6,
            switches: [...switches].reduce((sum, [, count]) => sum + Number(count), 0)
          }
        ]
      })
    )
  )
}

/** The work between two results of workOf(). */
export function workBetween(before: ReadonlyMap<string, Work>, after: ReadonlyMap<string, Work>): Work {
  const since = [...after].map(([thread, { cpu, switches }]) => {
    const past = before.get(thread)
    return { cpu: cpu - (past?.cpu ?? 0), switches: switches - (past?.switches ?? 0) }
  })
  return {
    cpu: since.reduce((sum, { cpu }) => sum + cpu, 0),
    switches: since.reduce((sum, { switches }) => sum + switches, 0)
  }
}

function kindOf(pid: number): string {
  const line = read(`/proc/${pid}/cmdline`).replaceAll('\0', ' ')
  const [, type = 'main'] = /--type=(\S+)/.exec(line) ?? []
  const [, service] = /--utility-sub-type=(\S+)/.exec(line) ?? []
  return service?.split('.').at(-1) ?? type
}

const parentOf = (pid: number): number => Number(read(`/proc/${pid}/stat`).split(') ').at(-1)?.split(' ')[1])

const numbers = (folder: string): number[] => {
  try {
    return readdirSync(folder)
      .filter(name => /^\d+$/.test(name))
      .map(Number)
  } catch {
    return []
  }
}

/** Returns "" if the process has exited meanwhile. */
function read(file: string): string {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}
