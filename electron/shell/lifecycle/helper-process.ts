import { utilityProcess } from 'electron'

/** A child process for work that may hang or crash. One question at a time, one answer each. */
export interface Helper<Question, Answer> {
  /** Null if the process has died. Never rejects. */
  ask(question: Question): Promise<Answer | null>
  end(): void
}

/**
 * @param script path of the built script, one of our own: its answers are trusted and not validated
 * @param name shown in the system's list of processes
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

/** Asks one question of a process that runs only for it; null if it dies. */
export async function askHelper<Question, Answer>(
  script: string,
  name: string,
  question: Question
): Promise<Answer | null> {
  const helper = startHelper<Question, Answer>(script, name)
  try {
    return await helper.ask(question)
  } finally {
    helper.end()
  }
}
