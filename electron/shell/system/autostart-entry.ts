/**
 * The freedesktop.org desktop entry that starts Salio at login.
 * @param command path of the program and its arguments, unquoted
 */
export const autostartEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Salio',
    'Icon=salio',
    // Uninstalling Salio leaves this file in the user's folder; TryExec then makes the desktop ignore it.
    `TryExec=${escaped(command[0] ?? '')}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'StartupNotify=false',
    ''
  ].join('\n')

/** Whether a desktop entry is enabled. Desktops disable an entry by adding a line instead of deleting the file. */
export const isEntryEnabled = (entry: string): boolean =>
  /^Exec=./m.test(entry) && !/^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(entry)

/** The program named by TryExec, or null if the entry has none. */
export function entryProgram(entry: string): string | null {
  const [, value] = /^TryExec=(.+)$/m.exec(entry) ?? []
  return value?.replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter)) ?? null
}

/** The specification quotes twice: the argument first, then the value. `%` would start a field code. */
const quoted = (argument: string): string =>
  escaped(`"${argument.replace(/["`$\\]/g, '\\$&')}"`).replaceAll('%', '%%')

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
