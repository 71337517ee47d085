import type { PluralForms } from '#messages/template.ts'
import type { Messages } from '../en/index.ts'

export const account: Messages['account'] = {
  save: 'Hifadhi',
  saved: 'Imehifadhiwa',
  keptUntilQuit: 'Funguo za akaunti hii zimewekwa kwenye kumbukumbu tu, hadi Salio ifungwe.',
  unopened: {
    key: 'Bado haijasomwa. Ifungue na uipe ufunguo wake.',
    noKey: 'Bado haijasomwa. Ifungue na uihifadhi.',
    keyHere: 'Bado haijasomwa. Imeongezwa na faili ya mpangilio: ipe ufunguo wake na uihifadhi.',
    noKeyHere:
      'Bado haijasomwa. Imeongezwa na faili ya mpangilio: angalia inasomwa kutoka wapi, kisha uihifadhi.'
  },
  remove: 'Ondoa akaunti',
  confirm: 'Ungependa kuondoa {account}?',
  confirmNote:
    'Salio itaacha kuisoma mara moja. Unaweza kutendua hadi dirisha lifungwe. Kisha funguo zake zitafutwa kwenye hifadhi ya funguo, na masalio ya pochi na viwango vyake kwenye Salio. Hakuna kitakachobadilika kwa {provider}.',
  confirmYes: 'Ondoa',
  confirmNo: 'Iache',
  duplicate: 'Tengeneza nakala',
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

export const connect: Messages['connect'] = {
  title: 'Unganisha pochi',
  titleOf: 'Unganisha {provider}',
  step: 'Hatua {step} kati ya 3 · {name}',
  steps: ['mtoa huduma', 'funguo', 'viwango'],
  search: 'Tafuta mtoa huduma',
  providers: 'Watoa huduma',
  noMatch: 'Hakuna mtoa huduma mwenye jina hilo. Ikiwa hutoa salio kwa JSON, bado Salio inaweza kulisoma:',
  notRead: {
    relay:
      '{name} hutuma salio kwenye anwani ya hadharani pekee. Seva ndogo yako inaweza kulihifadhi hapo kwa ajili ya Salio: Custom JSON API huisoma. Tazama “M-Pesa” katika maelezo ya Salio.',
    noCall: '{name} haiambii programu yoyote salio lake. Ikiwa hilo limebadilika, Custom JSON API hulisoma.',
    spends:
      '{name} hutoa salio kwa ufunguo au PIN inayolipa tu, na Salio haiombi kamwe hiyo. Ikiwa huduma yako mwenyewe hulisoma, Custom JSON API huisoma huduma hiyo.'
  },
  name: 'Jina',
  environment: 'Mazingira',
  checkEvery: 'Soma kila baada ya muda wa',
  advanced: 'Zaidi',
  instead: 'Tumia {labels} badala yake',
  kept: 'Hukaa kwenye hifadhi ya funguo ya kompyuta hii. Salio huituma kwa {provider} tu, si kwingine.',
  unchanged: 'Haijabadilishwa',
  typeAgain: 'Uliiweka kwa {before}. Iandike tena ili iruhusiwe kwenda {now}.',
  show: 'Onyesha {label}',
  test: 'Jaribu muunganisho',
  testing: 'Inajaribu…',
  continue: 'Endelea',
  connected: 'Imeunganishwa.',
  found: { one: 'Imepata pochi 1.', other: 'Imepata pochi {count}.' },
  fill: 'Jaza “{label}”.',
  thresholdsNote:
    'Salio hukuambia pochi inaposhuka chini ya viwango hivi. Unaweza kuvibadilisha wakati wowote.',
  done: 'Maliza',
  keep: 'Weka hadi nifunge Salio',
  environmentSwitched: '{label} hii ni ya {environment}; Mazingira yamewekwa kuwa {environment}.',
  belongs: 'Hii inaonekana kuwa {label}. Ibandike hapo.',
  endsIn: 'Inaishia na {end}.',
  unverified: 'Haijathibitishwa',
  unverifiedNote:
    'Hati za {provider} haziko wazi kuhusu kila jambo. Linganisha salio la kwanza na dashibodi yako, na utuambie ulichoona: {address}'
}

const keysLeft: PluralForms = {
  one: 'Huenda ufunguo 1 wa akaunti iliyoondolewa bado uko kwenye hifadhi yako ya funguo. Salio itaufuta itakapoweza.',
  other:
    'Huenda funguo {count} za akaunti zilizoondolewa bado ziko kwenye hifadhi yako ya funguo. Salio itazifuta itakapoweza.'
}

export const keychain: Messages['keychain'] = {
  left: keysLeft,
  deleteLeft: 'Zifute sasa',
  titles: {
    locked: 'Hifadhi yako ya funguo imefungwa',
    refused: 'Hifadhi ya funguo imeikataa Salio',
    timeout: 'Hifadhi ya funguo haijibu',
    absent: 'Hakuna hifadhi ya funguo',
    unprepared: 'Hifadhi ya funguo haijaandaliwa',
    incomplete: 'Hifadhi ya funguo imekosa sehemu',
    full: 'Hifadhi ya funguo haina nafasi',
    broken: 'Hifadhi ya funguo ina tatizo',
    altered: 'Salio imebadilishwa kwenye kompyuta hii',
    withheld: 'Hifadhi yako ya funguo haitumiki'
  },
  untilUnlocked: 'Salio haiwezi kusoma funguo zako za API hadi uifungue.',
  unread: 'Salio haiwezi kusoma funguo zako za API.',
  again: 'Jaribu tena',
  stillLocked: 'Bado imefungwa, {time}.',
  stillSo: 'Imejaribiwa tena {time}: hakuna kilichobadilika.',
  howToUnlock: 'Jinsi ya kufungua',
  whatToDo: 'Cha kufanya',
  unlockOnMac:
    'Fungua Keychain Access, chagua hifadhi ya “login”, na uifungue kwa nenosiri unaloingilia kwenye kompyuta. Kisha ujaribu tena.',
  unlock:
    'Jaribu tena, na uandike nenosiri unaloingilia kwenye kompyuta unapoulizwa. Usipoulizwa, fungua Passwords and Keys au KWallet Manager na uifungue hapo.'
}
