import { useEffect, useMemo, useState } from 'react'
import type { Steps } from '#domain/steps.ts'

/** Milliseconds of work after which the page gets its turn: less than a frame. */
const SLICE = 10

/** A short list is read at once, so that nothing flickers; of a long one only the beginning. */
function work<Result>(steps: Steps<Result>): { readonly value: Result } | null {
  const until = performance.now() + SLICE
  do {
    const { done, value } = steps.next()
    if (done) return { value }
  } while (performance.now() < until)
  return null
}

/** Does the rest in slices, while the page goes on. Returns a function that stops it. */
function workOn<Result>(
  steps: Steps<Result>,
  onEnd: (value: Result) => void,
  onError: (error: unknown) => void = error => {
    throw error
  }
): () => void {
  const channel = new MessageChannel()
  channel.port1.onmessage = () => {
    try {
      const done = work(steps)
      if (!done) return channel.port2.postMessage(null)
      onEnd(done.value)
    } catch (error) {
      onError(error)
    }
    channel.port1.close()
  }
  channel.port2.postMessage(null)
  return () => channel.port1.close()
}

/** Resolves to the result of work that is done in slices, each a task of its own, while the page goes on. */
export const inSlices = <Result>(steps: Steps<Result>): Promise<Result> =>
  new Promise((resolve, reject) => workOn(steps, resolve, reject))

const begin = <Result>(steps: Steps<Result> | null) => ({ steps, first: steps && work(steps) })

/** The result of work that is done in slices, while the page goes on; null while there is none, or nothing to do. */
export function useSteps<Result>(
  start: () => Steps<Result> | null,
  cause: readonly unknown[]
): Result | null {
  const [late, setLate] = useState<{ readonly job: object; readonly value: Result } | null>(null)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the caller names what the work depends on
  const job = useMemo(() => begin(start()), cause)
  useEffect(() => {
    const { first, steps } = job
    if (!steps || first) return
    return workOn(steps, value => setLate({ job, value }))
  }, [job])
  if (job.first) return job.first.value
  return late?.job === job ? late.value : null
}
