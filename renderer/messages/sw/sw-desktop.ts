import type { Messages } from '../en/index.ts'

export const shortcut: Messages['shortcut'] = {
  label: 'Fungua Salio',
  none: 'Hakuna',
  change: 'Fungua Salio: {keys}',
  press: 'Bonyeza vitufe',
  help: 'Shikilia angalau viwili kati ya {keys} na ubonyeze kingine kimoja. Esc haibadilishi kitu.',
  clear: 'Bila njia ya mkato',
  taken: 'Programu nyingine tayari inatumia vitufe hivi. Chagua vingine.',
  unsure:
    'Kompyuta yako hutoa njia za mkato yenyewe. Ikiwa vitufe hivi havifanyi kitu, viweke kwenye mipangilio yake ya kibodi.',
  names: { shift: 'Shift', space: 'Nafasi' }
}

export const about: Messages['about'] = {
  version: 'Toleo',
  copyDiagnostics: 'Nakili taarifa za uchunguzi',
  copied: 'Imenakiliwa: matoleo, kompyuta yako na hali ya kila akaunti. Hakuna funguo, majina wala kiasi.',
  openLogFolder: 'Fungua folda ya kumbukumbu',
  licences: 'Leseni za programu huria',
  licencesNote: 'Salio imetengenezwa kwa hizi. Electron na Chromium ziko pamoja nayo na leseni zake.'
}
