/** English texts: newer versions of Salio. {version}, {time} */
export const update = {
  found: { restart: 'Version {version} is ready.', page: 'Version {version} is out.' },
  take: { restart: 'Restart to update', page: 'Open the download page' },
  look: 'Look for new versions',
  lookNote:
    'Once a day Salio asks GitHub for the newest version. That tells GitHub your internet address; no balance, key or name is sent.',
  lookNow: 'Check now',
  never: 'Not checked yet.',
  newest: 'This was the newest version on {time}.',
  older: 'Last checked {time}.',
  failed: 'Salio could not check for a new version on {time}. Salio keeps working and will try again.'
}
