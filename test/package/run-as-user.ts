import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'

/** Tasks, by name, that root runs when the user's script requests them. */
export type RootTasks = Readonly<Record<string, () => void>>

/** Runs a script of this folder as an ordinary user; rejects if it fails. Needs root. */
export async function runAsUser(
  user: string,
  [script, ...args]: readonly [string, ...string[]],
  errands: RootTasks = {}
): Promise<void> {
  const who = ['--reuid', user, '--regid', user, '--init-groups']
  const command = [...who, process.execPath, join(import.meta.dirname, script), ...args]
  const child = spawn('setpriv', command, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { ...process.env, HOME: `/home/${user}` }
  })
  child.on('message', errand => child.send(runTask(errands[String(errand)])))
  const [code] = await once(child, 'exit')
  if (code !== 0) throw new Error(`${script} ended with ${code}`)
}

function runTask(errand: (() => void) | undefined): string {
  try {
    if (!errand) return 'root does no such errand'
    errand()
    return ''
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

/** Lets root run one of its tasks; rejects if that fails. */
export async function runRootTask(errand: string): Promise<void> {
  const answer = once(process, 'message')
  process.send?.(errand)
  const [failure] = await answer
  if (failure !== '') throw new Error(`${errand}: ${failure}`)
}
