const repeated = new Map([
  ['-d', 'depends'],
  ['--deb-recommends', 'recommends']
])
const ignored = new Set(['--force', '--debug'])

/**
 * What electron-builder asks of fpm.
 * @returns the options by their names without dashes; `files` says what goes where. Throws for anything but deb and rpm
 */
export function fpmArguments(given) {
  const wanted = { depends: [], recommends: [], files: [], options: {} }
  const rest = [...given]
  while (rest.length > 0) {
    const argument = rest.shift()
    const list = repeated.get(argument)
    const at = argument.lastIndexOf('=/')
    if (ignored.has(argument)) continue
    else if (list) wanted[list].push(rest.shift())
    else if (!argument.startsWith('-'))
      wanted.files.push({ from: argument.slice(0, at), to: argument.slice(at + 1) })
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

/** fpm takes one text; packages want a line and, for those who read on, the rest. */
export function descriptionOf({ options }) {
  const [first = '', ...rest] = options.description
    .split('\n')
    .map(line => line.trim())
    .filter(Boolean)
  return { summary: options['rpm-summary'] ?? first, body: rest.length > 0 ? rest : [first] }
}
