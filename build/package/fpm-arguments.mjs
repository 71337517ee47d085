const repeated = new Map([
  ['-d', 'depends'],
  ['--deb-recommends', 'recommends']
])
const ignored = new Set(['--force', '--debug'])

/**
 * Parses the arguments with which electron-builder calls fpm.
 * @returns the options by name, without dashes; `files` lists the source and target paths
 * @throws Error if the target is not deb or rpm
 */
export function fpmArguments(given) {
  const wanted = { depends: [], recommends: [], files: [], options: {} }
  const rest = [...given]
  while (rest.length > 0) {
    const argument = rest.shift()
    const list = repeated.get(argument)
    const separator = argument.lastIndexOf('=/')
    if (ignored.has(argument)) continue
    else if (list) wanted[list].push(rest.shift())
    else if (!argument.startsWith('-'))
      wanted.files.push({ from: argument.slice(0, separator), to: argument.slice(separator + 1) })
    else {
      const [name, value = rest.shift()] = argument.split(/=(.*)/s)
      wanted.options[name.replace(/^-+/, '')] = value
    }
  }
  const { s: source, t: type } = wanted.options
  if (source !== 'dir' || !['deb', 'rpm'].includes(type))
    throw new Error(`cannot make ${type} from ${source}`)
  return { ...wanted, type }
}

/** Splits the single text that fpm gets into the one-line summary and the body that packages need. */
export function descriptionOf({ options }) {
  const [first = '', ...rest] = options.description
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return { summary: options['rpm-summary'] ?? first, body: rest.length > 0 ? rest : [first] }
}
