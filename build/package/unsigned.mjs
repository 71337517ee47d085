const notes = {
  darwin: `These packages have no signature of a certificate, only an ad hoc one. On a Mac they are not what users need:

- macOS refuses the first start until Salio is allowed in System Settings, Privacy & Security.
- To the Keychain every version is another program. After each update it asks whether Salio may use each key, also at
  login, when nobody may be there to answer.
- Notifications may never arrive, and alerts with them. Settings, Send test notification, shows whether they do.
- Opening at login may be refused, or forgotten after an update.
- Salio cannot install updates: each has to be downloaded.
`,
  win32: `These packages are not signed. On Windows they are not what users need:

- SmartScreen warns of the installer, and antivirus programs may hold it back.
- Salio installs no updates by itself, because nothing says who may sign them: it opens the download page.
`
}

/**
 * What does not work with the packages that are about to be made, because no certificate is there to sign them; null if
 * there is, or the system's packages are not signed at all. To be read by whoever passes them on.
 */
export function unsignedNote({ platform, env }) {
  if (env.CSC_LINK || env.CSC_NAME || (platform === 'win32' && env.WIN_CSC_LINK)) return null
  return notes[platform] ?? null
}
