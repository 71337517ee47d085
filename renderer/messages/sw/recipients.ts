import type { AwayMessages } from '../en/recipients.ts'

/** Kiswahili texts: who is told away from the desk. */
export const recipients: AwayMessages = {
  also: 'Waarifu pia',
  alsoNobody: 'Hakuna mtu',
  alsoCount: { one: 'Mtu {count}', other: 'Watu {count}' },
  alsoRefused: { one: '{count} haarifiwi', other: '{count} hawaarifiwi' },
  title: 'Watu',
  subtitle: 'Wanaarifiwa zaidi ya kompyuta hii',
  add: 'Ongeza mtu',
  most: 'Mwisho ni 20. Ondoa mmoja kwanza.',
  nobody: 'Hakuna mwingine anayearifiwa',
  nobodyNote: 'Jiongeze kwa ntfy, na pochi inapopungua utaarifiwa kwenye simu yako ukiwa nje.',
  promise:
    'Watu hawa pekee ndio wanaarifiwa, na ni yale tu yanayoonyeshwa hapa. Tokeni zinabaki kwenye hifadhi ya funguo.',
  demo: 'Pochi za mfano hazitumi chochote kamwe.',
  ways: { ntfy: 'ntfy', telegram: 'Telegram', email: 'Barua pepe', sms: 'SMS', webhook: 'Webhook' },
  wayNotes: {
    ntfy: 'Programu ya simu ya bure. Bila kujisajili, tayari kwa dakika moja.',
    telegram: 'Kupitia boti yako mwenyewe.',
    email: 'Kupitia sanduku lako la barua, kama Gmail.',
    sms: 'Hufika simu yoyote. Hulipiwa kwa kila ujumbe.',
    webhook: 'Kwa programu yako nyingine, yenye saini.'
  },
  outcomes: {
    off: 'Imezimwa',
    unused: 'Hakuna kilichotumwa bado',
    delivered: 'Umefika {time}',
    trying: 'Itajaribu tena {time}',
    tryingNow: 'Inatuma',
    refused: 'Umekataliwa {time}'
  },
  row: '{name}, {way}, {outcome}',
  step: 'Hatua ya {step} kati ya 3',
  steps: { who: 'nani na kwa njia gani', way: 'wapi, na jaribio', what: 'nini' },
  name: 'Jina',
  how: 'Kwa njia gani',
  cancel: 'Ghairi',
  continue: 'Endelea',
  done: 'Maliza',
  save: 'Hifadhi',
  fields: {
    server: 'Seva',
    topic: 'Mada',
    token: 'Tokeni (si lazima)',
    url: 'Anwani',
    signingSecret: 'Siri ya saini',
    to: 'Anwani ya barua pepe',
    mailbox: 'Sanduku la barua',
    user: 'Jina la mtumiaji',
    password: 'Nenosiri la programu',
    port: 'Mlango',
    number: 'Nambari ya simu',
    payer: 'Lipa kutoka',
    sender: 'Jina la mtumaji (si lazima)',
    from: 'Nambari inayotuma'
  },
  heartbeat: {
    title: 'Kompyuta hii ikizimwa',
    note: 'Anwani ya Healthchecks au Uptime Kuma, inayoitwa kila dakika tano wakati masalio yanasomwa na kuhifadhiwa; hakuna kinachotumwa nayo. Inakuarifu kompyuta hii ikizimwa.',
    address: 'Anwani ya mapigo',
    save: 'Iite',
    remove: 'Ondoa mapigo',
    called: 'Imeitwa {time}',
    failed: 'Hakuna jibu {time}',
    waiting: 'Haijaitwa bado',
    label: 'Mapigo'
  },
  telegram: {
    token: 'Tokeni ya boti',
    tokenNote: 'Mwandikie @BotFather kwenye Telegram, tuma /newbot, kisha bandika tokeni anayokupa.',
    get: 'Pata msimbo',
    again: 'Unganisha gumzo jingine',
    copy: 'Nakili msimbo',
    send: '{name} anafungua @{bot} kwenye Telegram na kutuma:',
    left: 'Zimebaki {time}. Kisha omba msimbo mpya.',
    found: '{name} ametuma msimbo. Gumzo limepatikana: {chat}. Salio haisomi tena ujumbe wa boti.',
    linked: 'Gumzo lililounganishwa: {chat}',
    other: 'Msimbo umetoka gumzo jingine: {chat}. Aarifiwe huko?',
    use: 'Tumia gumzo hili',
    ends: {
      expired: 'Muda umekwisha. Omba msimbo mpya.',
      busy: 'Programu nyingine inasoma ujumbe wa boti hii. Tumia boti tofauti kwa Salio.',
      stopped: 'Omba msimbo mpya.'
    },
    refused: {
      token: 'Tokeni ya boti huonekana kama 123456789:AAE…, kutoka BotFather.',
      credentials: 'Telegram imekataa tokeni hii. Ilinganishe na ya BotFather.',
      key: 'Tokeni haipo tena kwenye hifadhi ya funguo. Ibandike tena.'
    }
  },
  sms: {
    choose: 'Chagua',
    ownKey: 'Ufunguo wake mwenyewe: {provider}',
    numberNote: 'Pamoja na msimbo wa nchi, kama +254 722 000 418.',
    senderNote: 'Lililoidhinishwa na huduma tu. Ukiacha wazi: la kawaida.',
    fromNote: 'Nambari yako iliyo {provider}, au Messaging Service SID.',
    counted: 'Ujumbe 1, herufi {count} kati ya 160.',
    hangs: 'SMS hizi zinalipiwa kutoka {wallet}.',
    hangsNote:
      'Ikiisha haziwezi kutumwa. Ongeza njia ya pili kwa {name}: mtu mwingine mwenye jina hilo hilo.',
    perDay: 'Mwisho kwa siku',
    spent: 'Zilizotumika mwezi huu',
    untold: {
      one: 'Huduma haikutaja gharama ya SMS {count}.',
      other: 'Huduma haikutaja gharama ya SMS {count}.'
    },
    nothing: 'Hakuna bado',
    today: '{count} kati ya {most} leo',
    usedUp: 'SMS {most} za leo zimeisha.',
    byOther: 'Zile za hatari zinaenda kwa {way} hadi kesho.',
    noOther:
      'Hakuna kingine kitakachoenda kwa {name} kwa SMS hadi kesho. Njia ya pili ingepeleka zile za hatari.',
    passing: 'Salio hujaribu tena kila saa: pesa zikijazwa hakuna la kufanya hapa.'
  },
  mailboxes: { gmail: 'Gmail', zoho: 'Zoho', other: 'Jingine' },
  mailboxNotes: {
    gmail:
      'Nenosiri la programu hutengenezwa myaccount.google.com, Usalama, Uthibitishaji wa hatua mbili. Nenosiri lako la kawaida hukataliwa.',
    zoho: 'Nenosiri la programu hutengenezwa accounts.zoho.com, Security, App passwords.',
    other: 'Sanduku linalotuma. Mtoa huduma wake huiita SMTP; mlango 465 au 587.'
  },
  topicNote:
    'Jiunge na mada hii hasa kwenye programu ya ntfy. Kwenye seva ya umma anayeijua mada anaweza kusoma, ndiyo maana ni ndefu na ya kubahatisha.',
  secretNote:
    'Imetengenezwa kwa ajili yako. Inakili sasa kwenye programu nyingine: Salio haitaionyesha tena.',
  kept: 'Imehifadhiwa kwenye hifadhi yako ya funguo. Andika mpya kuibadilisha.',
  copySecret: 'Nakili siri',
  copyTopic: 'Nakili mada',
  copied: 'Imenakiliwa',
  ownNetwork: 'Iko kwenye mtandao wangu mwenyewe, bila usimbaji',
  problems: {
    empty: 'Hapa panakosekana kitu.',
    malformed: 'Hii si sahihi. Ilinganishe na uliyopewa.',
    noScheme: 'Andika anwani nzima, ukianza na https://',
    insecure: 'Anwani hii haijasimbwa. Tumia inayoanza na https://',
    ownNetwork: 'Anwani hii haijasimbwa. Kama seva iko kwenye mtandao wako mwenyewe, weka alama hapa chini.',
    topic: 'Mada ina herufi, tarakimu, - na _ pekee, mwisho 64.',
    secret: 'Siri ya saini huanza na whsec_ na ina baiti 24 hadi 64.',
    microsoft: 'Microsoft 365 haikubali nenosiri hapa. Tumia sanduku jingine au ntfy.',
    address: 'Andika anwani moja, kama asha@duka.example.',
    host: 'Seva ni jina kama smtp.duka.example.',
    token: 'Tokeni ya boti huonekana kama 123456789:AAE…, kutoka BotFather.',
    chat: 'Unganisha gumzo kwanza: pata msimbo, kisha utume kwa boti.',
    phone: 'Hii si nambari ya simu ya huko. Linganisha tarakimu zake.',
    phoneCountry: 'Iandike pamoja na msimbo wa nchi, kama +254 722 000 418.',
    sender: 'Mtumaji ni nambari, au jina la herufi na tarakimu 11 mwisho.',
    account: 'Akaunti hii haijaunganishwa. Chagua nyingine.'
  },
  preview: 'Atakachoona {name}',
  leaves: 'Majina ya pochi, viwango na saa vinaenda {place}. Hakuna ufunguo, hakuna namba ya akaunti.',
  leavesAmounts:
    'Majina ya pochi, viwango, saa na masalio vinaenda {place}. Hakuna ufunguo, hakuna namba ya akaunti.',
  sendTest: 'Tuma jaribio',
  sending: 'Inatuma',
  tests: {
    taken: 'Jaribio limetumwa. {place} imelipokea {time}. Muulize {name} kama limefika.',
    timeout: 'Hakuna jibu kwa sekunde 10. Ulichoandika kimehifadhiwa; jaribu tena.',
    failed: '{what} Ulichoandika kimehifadhiwa; jaribu tena.'
  },
  untested: 'Imehifadhiwa, lakini hakuna kilichomfikia {name} bado.',
  tooMany: 'Mwisho ni watu 20. Ondoa mmoja kwanza.',
  gone: 'Mtu huyu ameondolewa.',
  sameTwice: '{name} anaarifiwa kwenye anwani hiyo hiyo.',
  tell: 'Mwarifu {name}',
  about: 'Mwarifu {name} kuhusu',
  kinds: {
    critical: 'Hatarini',
    low: 'Chini',
    recovered: 'Iko sawa tena',
    trouble: 'Akaunti zenye shida',
    lateTopUps: 'Pesa zilizochelewa',
    summaries: 'Muhtasari'
  },
  nothing: 'Weka alama angalau moja, vinginevyo {name} hataarifiwa lolote.',
  wallets: 'Kuhusu pochi zipi',
  allWallets: 'Zote, na mpya pia',
  someWallets: 'Baadhi tu',
  unlooked: 'Ikiwa tu hakuna aliyeangalia kwa',
  atOnce: 'Mara moja',
  unlookedNote: 'Kuangalia: arifa ilibofywa au kuahirishwa, au dirisha lilifunguliwa.',
  quiet: 'Saa za utulivu za {name}',
  showAmounts: 'Onyesha kiasi',
  amountsOff: 'Imezimwa: majina, viwango na saa, bila tarakimu.',
  publicServer: 'Kwenye seva ya umma wengine wanaweza kusoma; usionyeshe kiasi huko.',
  language: 'Lugha',
  log: 'Kumbukumbu ya ujumbe',
  edit: 'Hariri mtu',
  remove: 'Ondoa mtu',
  removeQuestion: 'Umwondoe {name}?',
  removeNote: 'Hakuna kitakachotumwa tena, na tokeni inafutwa kwenye hifadhi yako ya funguo.',
  fromFile: 'Huyu alikuja na faili la mpangilio, bila siri yake. Iandike, kisha uwashe.',
  pasteToken: 'Bandika tokeni mpya',
  refusedNote: 'Hakuna kilichomfikia {name} tangu hapo, na kujaribu tena hakutasaidia.',
  waits: { one: 'Arifa {count} inasubiri.', other: 'Arifa {count} zinasubiri.' },
  waitNote: 'Ikirekebishwa, yaliyo kweli bado yanatumwa kwa ujumbe mmoja. Yasiyo kweli yanaachwa.',
  emptyLog: 'Hakuna kilichotumwa bado.',
  fates: {
    delivered: 'Umefika {time}',
    deliveredTry: { one: 'Umefika {time}, jaribio la kwanza', other: 'Umefika {time}, jaribio la {count}' },
    twice: 'Umefika {time}. Huenda ulifika mara mbili; wa pili unasema hivyo.',
    trying: 'Haujafika bado. Itajaribu tena {time}',
    tryingNow: 'Unatumwa',
    refused: 'Umekataliwa kabisa; hakuna majaribio tena',
    held: {
      quietHours: 'Umezuiwa: saa za utulivu',
      accountTrouble: 'Umezuiwa: akaunti yake haisomeki',
      unlooked: 'Unasubiri kama kuna atakayeangalia',
      hourly: 'Umezuiwa: ujumbe 30 kwa saa',
      daily: 'Umezuiwa: SMS za leo zimeisha'
    },
    silent: {
      off: 'Haukutumwa: imezimwa',
      looked: 'Haukutumwa: kuna aliyeangalia',
      noLongerTrue: 'Haukutumwa: haikuwa kweli tena',
      fallNotTold: 'Haukutumwa: upungufu wenyewe haukutumwa',
      replaced: 'Haukutumwa: kipya kimechukua nafasi yake',
      toldWithTopUp: 'Haukutumwa: pesa zimefika',
      givenUp: 'Umeachwa baada ya saa 24',
      tooMany: 'Umeachwa: zilisubiri nyingi mno',
      unanswered: 'Hakuna jibu mara mbili. Huenda ulifika; SMS haitumwi mara ya tatu'
    }
  },
  tries: { taken: 'umepokelewa', interrupted: 'Salio ilifungwa' },
  inHistory: '{name}: {fate}'
}
