/** English texts: the global shortcut. */
export const shortcut = {
  label: 'Open Salio',
  none: 'None',
  change: 'Open Salio: {keys}',
  press: 'Press the keys',
  help: 'Hold at least two of {keys} and press one more. Esc leaves it as it is.',
  clear: 'No shortcut',
  taken: 'Another program already uses these keys. Choose others.',
  unsure:
    'Your desktop gives out shortcuts itself. If these keys do nothing, set them in its keyboard settings.',
  names: { shift: 'Shift', space: 'Space' }
}

/** English texts: version, diagnostics and licences. */
export const about = {
  version: 'Version',
  copyDiagnostics: 'Copy diagnostics',
  copied:
    'Copied: versions, your desktop, and the state of each account. No keys, names or amounts are in it.',
  openLogFolder: 'Open log folder',
  licences: 'Open-source licences',
  licencesNote: 'Salio is made with these. Electron and Chromium come with it and have licences of their own.'
}
