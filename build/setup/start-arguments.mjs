import { resolve } from 'node:path'
import { Stop } from './stop.mjs'

/**
 * `--data DIR` keeps Salio's data in a folder of one's own, `--once` ends a virtual desktop after its screenshot;
 * whatever else there is goes to Salio as it is.
 */
export function startArguments(given) {
  const at = given.indexOf('--data')
  const folder = at < 0 ? null : given[at + 1]
  if (at >= 0 && (folder === undefined || folder.startsWith('-')))
    throw new Stop('--data needs a folder: npm start -- --data FOLDER')
  const rest = at < 0 ? given : given.toSpliced(at, 2)
  return {
    folder: folder === null ? null : resolve(folder),
    once: rest.includes('--once'),
    args: [
      ...rest.filter(argument => argument !== '--once'),
      ...(folder === null ? [] : [`--user-data-dir=${resolve(folder)}`])
    ]
  }
}
