import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'
import type { Desktop } from '#test/desktop/index.ts'
import { commandLine, environment, type SalioOptions } from './salio.ts'

export interface CommandResult {
  readonly code: number | null
  readonly output: string
  readonly errors: string
}

/**
 * Carries out one of Salio's commands, in a terminal without a display, a session bus or a keyring.
 * @param given "balance --json", or its parts
 * @param input what it can read
 */
export async function runCommand(
  desktop: Desktop,
  given: string | readonly string[],
  options: Omit<SalioOptions, 'args'> = {},
  input = ''
): Promise<CommandResult> {
  const args = typeof given === 'string' ? given.split(' ') : given
  const { DISPLAY: _, DBUS_SESSION_BUS_ADDRESS: __, ...env } = environment(desktop, options)
  const child = spawn(options.executable ?? process.execPath, commandLine({ ...options, args }), { env })
  child.stdin.end(input)
  const [output, errors, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close')
  ])
  // Chromium's own lines, such as that there is no system bus.
  const own = errors.split('\n').filter(line => line.startsWith('salio: ') || line.startsWith('  '))
  return { code: code as number | null, output, errors: own.join('\n') }
}
