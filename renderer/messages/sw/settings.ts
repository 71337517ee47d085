import type { PluralForms } from '#messages/template.ts'
import type { Messages } from '../en/index.ts'

export const data: Messages['data'] = {
  title: 'Data',
  note: 'Faili ya CSV ina rekodi za salio. Faili ya mpangilio ina akaunti, viwango, mipangilio na wanaoarifiwa, bila funguo na tokeni.',
  export: 'Hamisha CSV',
  import: 'Ingiza CSV',
  keep: 'Hifadhi rekodi za salio',
  spans: { ever: 'Bila kikomo', year: 'Mwaka 1', threeYears: 'Miaka 3' },
  keepNote: 'Rekodi za salio za zamani zaidi hufutwa kabisa. Zihamishe kwanza kama unaweza kuzihitaji.',
  exporting: 'Faili inaandikwa',
  importing: 'Faili inaingizwa',
  written: {
    one: 'Mstari 1 umeandikwa kwenye {place}.',
    other: 'Mistari {count} imeandikwa kwenye {place}.'
  },
  taken: { one: 'Rekodi 1 ya salio imeongezwa.', other: 'Rekodi {count} za salio zimeongezwa.' },
  brings: { one: 'rekodi mpya 1', other: 'rekodi mpya {count}' },
  known: { one: '1 inajulikana tayari', other: '{count} zinajulikana tayari' },
  wallet: '{account} · {wallet}: {counts}',
  nothingNew: 'Rekodi zote za salio ndani yake zinajulikana tayari.',
  confirm: 'Ungependa kuingiza {file}?',
  confirmYes: 'Ingiza',
  confirmNo: 'Ghairi',
  unwritable:
    'Faili haikuweza kuandikwa hapo. Hakuna kilichopotea; ikiwa imefunguliwa kwenye programu nyingine, ifunge, au chagua folda nyingine.',
  full: 'Hakuna nafasi ya kutosha kwa faili. Hakuna kilichopotea; ongeza nafasi au chagua diski nyingine.',
  unreadable: 'Faili haikusomeka. Hakuna kilichobadilishwa; ichague tena.',
  tooLarge:
    'Faili ni kubwa kuliko MB 64. Hakuna kilichobadilishwa; ingiza rekodi za pochi chache kwa wakati mmoja.',
  columns:
    'Hii si faili iliyohamishwa na Salio: mstari wa kwanza unataja safu nyingine. Hakuna kilichobadilishwa.',
  line: 'Mstari {line}: “{value}” haifai kwenye safu {column}. Hakuna kilichobadilishwa; rekebisha mstari ujaribu tena.',
  digits:
    'Mstari {line}: “{value}” huenda imepoteza tarakimu: programu ya lahajedwali huhifadhi 15 tu. Hakuna kilichobadilishwa. Hamisha upya na uingize faili hiyo kama ilivyo.',
  walletKey:
    'Mstari {line}: hakuna pochi yako inayolingana na “{name}” yenye kitambulisho {key}. Programu ya lahajedwali huondoa sifuri za mwanzo za kitambulisho kama hicho. Hakuna kilichobadilishwa. Ingiza faili kama ilivyohamishwa, au unganisha pochi kwanza.',
  walletGone: 'Mstari {line}: “{name}” si pochi yako yoyote. Hakuna kilichobadilishwa; iunganishe kwanza.'
}

export const shortcut: Messages['shortcut'] = {
  label: 'Fungua Salio popote',
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

export const programs: Messages['programs'] = {
  title: 'Programu nyingine',
  mayRead: 'Ruhusu programu za kompyuta hii zisome masalio',
  note: 'Amri kama “salio balance”, hati na programu zako nyingine zitaweza kuiuliza Salio, na kusema kuwa umeongeza pesa. Hazipewi funguo zozote.',
  terminal: 'Amri ya “salio” kwenye terminali',
  terminalOn: 'Fungua terminali mpya na uandike: salio balance',
  terminalUnsure: 'Imeandikwa kwenye {file}. Terminali isipoipata salio, ongeza folda hiyo kwenye PATH yake.',
  terminalTaken: '{file} ni ya programu nyingine na imeachwa ilivyo.',
  terminalFailed: '{file} haikuweza kubadilishwa.',
  terminalNowhere: 'Kompyuta hii haina folda ya kuiweka. Andika njia ya Salio badala yake.',
  web: 'Anwani ya wavuti ya ndani kwa programu za ufuatiliaji',
  webOpen: 'Programu za ufuatiliaji za kompyuta hii huipata kwenye {address}.',
  webTaken: 'Programu nyingine inatumia mlango wake, 9713. Ifunge, kisha zima na uwashe tena hapa.',
  webFailed: 'Haikuweza kufunguliwa. Izime na uiwashe tena; isiposaidia, anzisha Salio upya.',
  names: 'Pamoja na majina ya akaunti na pochi',
  copyToken: 'Nakili tokeni',
  tokenCopied:
    'Imenakiliwa. Programu huituma kama “Authorization: Bearer” ikifuatwa na tokeni. Haitoi funguo zozote.'
}

export const about: Messages['about'] = {
  version: 'Toleo',
  copyDiagnostics: 'Nakili taarifa za uchunguzi',
  copied: 'Imenakiliwa: matoleo, kompyuta yako na hali ya kila akaunti. Hakuna funguo, majina wala kiasi.',
  openLogFolder: 'Fungua folda ya kumbukumbu',
  licences: 'Leseni za programu huria',
  licencesNote: 'Salio imetengenezwa kwa hizi. Electron na Chromium ziko pamoja nayo na leseni zake.'
}

export const setup: Messages['setup'] = {
  export: 'Hamisha mpangilio',
  import: 'Ingiza mpangilio',
  written: 'Umeandikwa kwenye {place}, bila funguo zako.',
  writtenRecipients:
    'Umeandikwa kwenye {place}, bila funguo na tokeni zako. Majina, nambari na anwani za wanaoarifiwa zimo.',
  ask: 'Ungependa kuingiza {file}?',
  addedTitle: 'Zinaongezwa, na zitasomwa mara ya kwanza utakapozifungua na kuzihifadhi:',
  changesTitle: 'Yanayobadilika:',
  choicesTitle:
    'Yanaachwa usipoyawekea alama. Kwa haya Salio ingekujulisha kidogo au kwa kuchelewa, ingeonyesha au kusahau zaidi, au ingesoma kutoka kompyuta au mtandao wako:',
  leftOutTitle: 'Zinaachwa:',
  payInTitle: 'Pesa zinakotumwa. Zinaachwa usipoweka alama; zilinganishe kwanza na dashibodi yako:',
  payInAdded: '{account} · {wallet}: {way} ({values})',
  payIn:
    '{wallet}: njia za kulipia zimeachwa. Zilizohifadhiwa hapa zimefichwa, ni nyingi mno, au kuna thamani kwenye faili isiyo sahihi',
  recipientTitle:
    'Watakaoarifiwa ukiwa mbali. Wanaachwa usipoweka alama; weka kwa unaowajua tu. Kila mmoja amezimwa hadi uandike siri yake:',
  recipientAdded: '{name}: {way}, {place}',
  recipient: '{name}: anwani yake si sahihi, au haijasimbwa',
  tooManyRecipients: '{name}: tayari kuna watu 20',
  ways: { ntfy: 'ntfy', telegram: 'Telegram', email: 'Barua pepe', sms: 'SMS', webhook: 'Webhook' },
  account: '{name} ({provider}): {hosts}',
  computer: '{host} (kwenye kompyuta hii)',
  network: '{host} (kwenye mtandao wako)',
  unencrypted: '{name}: anwani yake haijasimbwa',
  unknownProvider: '{name}: toleo hili la Salio halimjui mtoa huduma wake',
  change: '{label}: {after} badala ya {before}',
  on: 'Ndiyo',
  off: 'Hapana',
  quietDaily: '{from} hadi {to}',
  quietHours: '{from} hadi {to}, {days}',
  exceptCritical: '{hours}, isipokuwa arifa za hatari',
  withCritical: '{hours}, pamoja na arifa za hatari',
  onlyNeeds: 'Ikiwa tu kuna kinachokuhitaji',
  always: 'Hata kama hakuna kinachokuhitaji',
  bankClosed: 'Siku benki zimefungwa',
  unreadableAfter: 'Niarifu akaunti isiposomeka baada ya',
  nothing: 'Kila kilichomo kimeshapangwa tayari.',
  yes: 'Ingiza',
  no: 'Ghairi',
  done: 'Tayari. Fungua kila akaunti mpya, ipe ufunguo wake na uihifadhi.',
  notSetup: 'Faili hii si mpangilio wa Salio. Hakuna kilichobadilishwa.',
  newer:
    'Faili hii iliandikwa na toleo jipya zaidi la Salio. Hakuna kilichobadilishwa; sakinisha kwanza toleo jipya.',
  fields:
    'Akaunti katika faili hii ina sehemu ambazo mtoa huduma wake hana. Hakuna kilichobadilishwa; ihamishe tena.',
  failed: 'Faili haikuweza kuingizwa. Hakuna kilichobadilishwa; ichague tena.'
}

export const update: Messages['update'] = {
  found: { restart: 'Toleo {version} liko tayari.', page: 'Toleo {version} limetoka.' },
  notInstalled: 'Toleo {version} halikuweza kusakinishwa. Salio inaendelea kufanya kazi.',
  take: { restart: 'Anzisha toleo jipya', page: 'Fungua ukurasa wa kupakua' },
  look: 'Tafuta matoleo mapya',
  lookNote:
    'Mara moja kwa siku Salio huiuliza GitHub toleo jipya zaidi. GitHub huona anwani yako ya intaneti; hakuna salio, ufunguo wala jina linalotumwa.',
  lookNow: 'Angalia sasa',
  never: 'Bado haijaangaliwa.',
  newest: 'Hili ndilo toleo jipya zaidi kufikia {time}.',
  older: 'Imeangaliwa mara ya mwisho {time}.',
  failed: 'Salio haikuweza kuangalia toleo jipya ({time}). Inaendelea kama kawaida na itajaribu tena.'
}

const keysRemain: PluralForms = {
  one: 'huenda ufunguo 1 ukabaki ndani yake.',
  other: 'huenda funguo {count} zikabaki ndani yake.'
}

export const keeping: Messages['keeping'] = {
  damaged: 'Data yako iliharibika.',
  gone: 'Faili ya data ya Salio haikuwepo.',
  fromBackup:
    'Salio imeendelea kutoka nakala rudufu ya {time}. Masalio ya pochi yanasomwa tena; ulichobadilisha tangu hapo huenda hakipo.',
  fromNothing:
    'Hakukuwa na nakala rudufu. Unganisha akaunti zako tena; funguo zako bado ziko kwenye hifadhi ya funguo.',
  aside: 'Faili iliyoharibika imehifadhiwa kama {file}.',
  newerTitle: 'Toleo jipya zaidi la Salio limetumia data hii.',
  newer:
    'Haya ni masalio ya pochi yaliyojulikana mwisho. Hakuna kinachosomwa wala kubadilishwa; sakinisha tena toleo jipya.',
  unkept: 'Salio haiwezi kuhifadhi inachosoma.',
  full: 'Diski imejaa. Masalio ya pochi yaliyo hapa ni ya mwisho kuhifadhiwa; ongeza nafasi, na Salio itaendelea yenyewe.',
  other:
    'Salio haiwezi kuandika kwenye folda yake. Masalio ya pochi yaliyo hapa ni ya mwisho kuhifadhiwa; ikiweza kuandika, Salio itaendelea yenyewe.',
  show: 'Onyesha folda',
  understood: 'Nimeelewa',
  deleteAll: 'Futa kila kitu',
  deleteAsk: 'Ungependa kufuta kila kitu ambacho Salio inahifadhi kwenye kompyuta hii?',
  deleteNote:
    'Akaunti, funguo zake kwenye hifadhi ya funguo, rekodi za salio, viwango, mipangilio, nakala rudufu na kumbukumbu vinafutwa kabisa, na Salio inajifunga. Pochi zako kwa watoa huduma zinabaki kama zilivyo.',
  deleteYes: 'Futa na ufunge',
  deleteNo: 'Usifute',
  keysRemain,
  keysRemainWhy: '{what}: {why}',
  keysRemainNote:
    'Hakuna kingine kilichofutwa bado. Washa au fungua hifadhi ya funguo, iruhusu Salio unapoulizwa, kisha ujaribu tena. Au futa vilivyobaki sasa: Salio itafuta funguo hizo itakapofunguliwa baadaye, hifadhi itakapoiruhusu.',
  deleteRest: 'Futa vilivyobaki na ufunge'
}
