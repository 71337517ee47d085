/**
 * The text of a freedesktop.org desktop entry that starts Salio at login.
 * @param command the program's path and its arguments, as they are: quoting is done here
 */
export const autostartEntry = (command: readonly string[]): string =>
  [
    '[Desktop Entry]',
    'Type=Application',
    'Name=Salio',
    'Icon=salio',
    // Removed, Salio leaves this entry to its user; it then starts nothing.
    `TryExec=${escaped(command[0] ?? '')}`,
    `Exec=${command.map(quoted).join(' ')}`,
    'Terminal=false',
    'StartupNotify=false',
    ''
  ].join('\n')

/** Whether a desktop entry starts its program: desktops switch one off by a line instead of removing it. */
export const startsAtLogin = (entry: string): boolean =>
  /^Exec=./m.test(entry) && !/^(Hidden=true|X-GNOME-Autostart-enabled=false)\s*$/m.test(entry)

/** The program that a desktop entry needs to be there; null where it names none. */
export function programOf(entry: string): string | null {
  const [, value] = /^TryExec=(.+)$/m.exec(entry) ?? []
  return value?.replace(/\\(.)/g, (_, letter) => (letter === 'n' ? '\n' : letter)) ?? null
}

/** Two rules on top of each other: an argument's quotes first, then a value's own escapes; % begins a field code. */
const quoted = (argument: string): string =>
  escaped(`"${argument.replace(/["`$\\]/g, '\\$&')}"`).replaceAll('%', '%%')

const escaped = (value: string): string => value.replaceAll('\\', '\\\\').replaceAll('\n', '\\n')
