/**
 * The command and its arguments that run npm: the one that this was started by, else the one on the path.
 * @param args npm's own: ['config', 'get', 'registry']
 */
export function npmCommand(args) {
  const npm = process.env.npm_execpath
  return npm ? [process.execPath, [npm, ...args]] : ['npm', args]
}
