/**
 * The command on Salio's own command line and what follows it; null where Salio is started as an app. A command is a plain
 * word, which no file, link or switch that a desktop passes is. Its options come after it; where one comes first, that is said
 * instead of opening a window.
 *
 * Loaded before the icon: it has to stay small.
 */
export function commandGiven(argv: readonly string[], isPackaged: boolean): readonly string[] | null {
  // In development Electron's own switches come first, then the app's folder.
  const start = isPackaged ? 0 : argv.findIndex((argument, at) => at > 0 && !argument.startsWith('-'))
  // AppImages add it in front where the system allows no sandbox.
  const own = argv.slice(start + (argv[start + 1] === '--no-sandbox' ? 2 : 1))
  return COMMAND.test(own[0] ?? '') ? own : null
}

const COMMAND = /^([a-z][\w-]*|-h|\/\?|--(help|version|json|fresh|from|to|list)(=.*)?)$/is
