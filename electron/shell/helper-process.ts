import { utilityProcess } from 'electron'

/** A process of Salio's own, for what may hang or crash: one question at a time, one answer each. */
export interface Helper<Question, Answer> {
  /** Null where it has died. Never rejects. */
  ask(question: Question): Promise<Answer | null>
  end(): void
}

/**
 * @param script the built file that answers, which is one of ours: its answers are taken as they are
 * @param name how it is called in the system's list of processes
 */
export function startHelper<Question, Answer>(script: string, name: string): Helper<Question, Answer> {
  const child = utilityProcess.fork(script, [], { serviceName: name, stdio: 'ignore' })
  const gone = new Promise<null>(resolve => child.once('exit', () => resolve(null)))
  return {
    ask(question) {
      const answer = new Promise<Answer>(resolve => child.once('message', resolve))
      child.postMessage(question)
      return Promise.race([answer, gone])
    },
    end: () => void child.kill()
  }
}
