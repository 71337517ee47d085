import type { Messages } from '../en/index.ts'

export const account: Messages['account'] = {
  save: 'Hifadhi',
  saved: 'Imehifadhiwa',
  keptUntilQuit: 'Funguo za akaunti hii zimewekwa kwenye kumbukumbu tu, hadi Salio ifungwe.',
  remove: 'Ondoa akaunti',
  confirm: 'Uondoe {account}?',
  confirmNote:
    'Salio itaacha kuisoma mara moja. Unaweza kutendua hadi dirisha lifungwe. Kisha funguo zake zitafutwa kwenye hifadhi ya funguo, na masalio ya pochi na viwango vyake kwenye Salio. Hakuna kitakachobadilika kwa {provider}.',
  confirmYes: 'Ondoa',
  confirmNo: 'Iache',
  duplicate: 'Nakili',
  removed: '{account} imeondolewa.',
  undo: 'Tendua',
  move: 'Sogeza',
  moveUp: 'Sogeza juu',
  moveDown: 'Sogeza chini',
  moveHint: 'Buruta ili upange upya, au bonyeza Alt pamoja na mshale wa juu au wa chini.',
  moved: '{account} sasa ni ya {position} kati ya {count}.',
  copyShape: 'Nakili ilivyojibu',
  copied: 'Imenakiliwa: majina ya sehemu na aina zake tu, bila tarakimu wala majina ya watu.',
  nothingCopied: 'Hakuna kilichosomwa bado tangu Salio ianze. Sasisha, kisha unakili.'
}
