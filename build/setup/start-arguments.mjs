import { resolve } from 'node:path'
import { UserError } from './stop.mjs'

/** The same as in electron/commands/given.ts, which Node as it comes cannot read; a test compares them. */
const COMMAND = /^([a-z][\w-]*|-h|\/\?|--(help|version|json|fresh|from|to|list)(=.*)?)$/is

/**
 * Parses the arguments of `npm start`. `--data FOLDER` sets the data folder, `--once` ends a virtual desktop after its
 * screenshot. All other arguments are passed on to Salio. `command` is whether they are one of its commands, which answers
 * in the terminal.
 */
export function startArguments(given) {
  const at = given.indexOf('--data')
  const folder = at < 0 ? null : given[at + 1]
  if (at >= 0 && (folder === undefined || folder.startsWith('-')))
    throw new UserError('--data needs a folder: npm start -- --data FOLDER')
  const rest = at < 0 ? given : given.toSpliced(at, 2)
  return {
    folder: folder === null ? null : resolve(folder),
    once: rest.includes('--once'),
    command: COMMAND.test(rest[0] ?? ''),
    args: rest.filter(argument => argument !== '--once')
  }
}
