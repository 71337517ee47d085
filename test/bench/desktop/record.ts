import type { Memory, Work } from './processes.ts'
import type { Samples } from './samples.ts'

/** Records PSS in megabytes, in all and by kind of process. */
export function recordMemory(samples: Samples, name: string, { pss, processes, kinds }: Memory): void {
  samples.add(`${name} pss`, pss / 1e6)
  samples.add(`${name} processes`, processes)
  for (const [kind, part] of Object.entries(kinds)) samples.add(`${name} pss of ${kind}`, part / 1e6)
}

/**
 * Records CPU seconds per minute and context switches per second.
 * @param per the duration of the work, milliseconds
 */
export function recordWork(samples: Samples, name: string, { cpu, switches }: Work, per: number): void {
  samples.add(`${name} cpu`, (cpu / 1000) * (60_000 / per))
  samples.add(`${name} switches`, switches / (per / 1000))
}
