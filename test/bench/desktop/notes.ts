import type { Memory, Work } from './processes.ts'
import type { Samples } from './samples.ts'

/** Megabytes in all and by kind of process. */
export function noteMemory(samples: Samples, name: string, { pss, processes, kinds }: Memory): void {
  samples.note(`${name} pss`, pss / 1e6)
  samples.note(`${name} processes`, processes)
  for (const [kind, part] of Object.entries(kinds)) samples.note(`${name} pss of ${kind}`, part / 1e6)
}

/**
 * Seconds on a processor a minute, and switches a second.
 * @param per milliseconds the work was done in
 */
export function noteWork(samples: Samples, name: string, { cpu, switches }: Work, per: number): void {
  samples.note(`${name} cpu`, (cpu / 1000) * (60_000 / per))
  samples.note(`${name} switches`, switches / (per / 1000))
}
