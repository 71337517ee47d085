import type { Memory, Work } from './processes.ts'
import type { Samples } from './samples.ts'

/** Records PSS in megabytes, in all and by kind of process. */
export function noteMemory(samples: Samples, name: string, { pss, processes, kinds }: Memory): void {
  samples.note(`${name} pss`, pss / 1e6)
  samples.note(`${name} processes`, processes)
  for (const [kind, part] of Object.entries(kinds)) samples.note(`${name} pss of ${kind}`, part / 1e6)
}

/**
 * Records CPU seconds per minute and context switches per second.
 * @param per the duration of the work, milliseconds
 */
export function noteWork(samples: Samples, name: string, { cpu, switches }: Work, per: number): void {
  samples.note(`${name} cpu`, (cpu / 1000) * (60_000 / per))
  samples.note(`${name} switches`, switches / (per / 1000))
}
