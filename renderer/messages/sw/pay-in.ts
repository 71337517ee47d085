import type { Messages } from '../en/index.ts'

export const payIn: Messages['payIn'] = {
  add: 'Ongeza njia ya kulipia',
  edit: 'Hariri njia za kulipia',
  empty: 'Andika mara moja {wallet} huongezwa wapi, na utaipata kwa mguso mmoja pesa zikipungua.',
  kinds: {
    paybill: 'Paybill',
    till: 'Till',
    mobile: 'Namba ya simu',
    bank: 'Benki',
    link: 'Kiungo',
    note: 'Maelezo'
  },
  ways: {
    paybill: 'Paybill',
    till: 'Till',
    mobile: 'Pesa za simu',
    bank: 'Kwa benki',
    link: 'Kiungo',
    note: 'Maelezo'
  },
  fields: {
    name: 'Jina',
    paybill: 'Paybill',
    account: 'Akaunti',
    till: 'Till',
    holder: 'Jina la akaunti',
    number: 'Namba ya simu',
    bank: 'Benki na tawi',
    bankAccount: 'Akaunti ya benki',
    swift: 'SWIFT',
    reference: 'Kumbukumbu yako',
    link: 'Kiungo',
    note: 'Maelezo',
    amount: 'Kiasi'
  },
  none: 'tupu',
  nextWorkingDay: 'siku ya kazi ijayo',
  about: 'kama {span}',
  enough: '{amount} zinatosha hadi {time}.',
  copy: 'Nakili {label}',
  copyAmount: 'Nakili kiasi',
  copyAll: 'Nakili zote',
  openLink: 'Fungua kiungo',
  qr: 'QR',
  showQr: 'Onyesha kama QR',
  qrTitle: '{way} kama QR',
  qrNote:
    'Kamera ya simu husoma hii kama maandishi ya kawaida. Si msimbo wa malipo: nakili kila mstari kwenye menyu yako ya malipo.',
  qrTooLong: 'Haya ni marefu mno kwa msimbo wa QR. Yanakili badala yake.',
  instead: '{way} badala yake',
  done: 'Sawa',
  demo: 'Hizi ni za kubuni kwa pochi za majaribio. Usilipe hapa.',
  seal: {
    checked: 'Zimekaguliwa saa {time}. Hakuna kitu nje ya Salio kilichozibadilisha.',
    locked: 'Hazijakaguliwa: hifadhi yako ya funguo imefungwa. Linganisha kabla ya kulipa.',
    noKeychain: 'Hazijakaguliwa: hifadhi yako ya funguo haiwezi kutumika. Linganisha kabla ya kulipa.',
    noKey:
      'Hazijakaguliwa: ufunguo uliozitia muhuri haupo kwenye hifadhi ya funguo ya kompyuta hii. Zilinganishe na dashibodi yako kabla ya kulipa.',
    keyLost:
      'Hazijakaguliwa: ufunguo uliozitia muhuri ulipotea. Zilinganishe na dashibodi yako kabla ya kulipa.',
    vouch: 'Ziko sahihi',
    broken: 'Kitu kingine, si Salio, kimezibadilisha.',
    otherKey: 'Hizi zilitiwa muhuri kwa ufunguo mwingine.',
    unsealed: 'Hizi zilihifadhiwa bila muhuri.',
    hidden:
      'Zimefichwa, ili pesa zisiende kwenye namba isiyo sahihi. Zichukue kwenye dashibodi yako ya {provider}.',
    hiddenUnknown:
      'Salio haiwezi kujua kama kuna aliyezibadilisha, kwa hiyo zimefichwa. Zichukue kwenye dashibodi yako ya {provider}.',
    again: 'Ziandike upya',
    backup: 'Zinatoka kwenye nakala rudufu ya {day}. Ulichobadilisha baadaye hakimo.'
  },
  offer: {
    tag: 'imependekezwa, haijathibitishwa',
    from: 'Kutoka kurasa za msaada za {provider}, zilizosomwa {day}. Ilinganishe na dashibodi yako, kisha andika tarakimu tatu za mwisho za paybill.',
    digits: 'Tarakimu tatu za mwisho',
    confirm: 'Thibitisha',
    wrong: 'Hizi si tarakimu zake tatu za mwisho. Linganisha tena.'
  },
  locked: 'Haikuhifadhiwa: hifadhi yako ya funguo lazima ifunguliwe ili itiwe muhuri.',
  changed: {
    hand: 'ilibadilishwa {day}, kwa mkono',
    import: 'ilibadilishwa {day}, kwa faili',
    documentation: 'ilibadilishwa {day}, kwa hati'
  },
  added: 'iliongezwa {day}, kwa faili',
  was: {
    hand: 'Ilikuwa {before}. Ilibadilishwa ndani ya Salio {day} saa {time}.',
    import: 'Ilikuwa {before}. Faili la mipangilio liliibadilisha {day} saa {time}.',
    documentation: 'Ilikuwa {before}. Ilibadilishwa kutoka hati {day} saa {time}.'
  },
  wasEmpty: 'Ilikuwa tupu. Faili la mipangilio liliijaza {day} saa {time}.',
  addedNote: 'Faili la mipangilio liliiongeza {day} saa {time}.',
  look: 'Iangalie kwenye dashibodi yako kabla ya kulipa.',
  right: 'Iko sahihi',
  back: 'Rudisha ya zamani',
  takeAway: 'Iondoe',
  changes: {
    title: 'Mabadiliko',
    written: '{what}: {after}',
    replaced: '{what}: {after} badala ya {before}',
    removed: '{what}: {before} imeondolewa',
    by: { hand: 'kwa mkono', import: 'kwa faili', documentation: 'kwa hati' }
  },
  form: {
    title: 'Njia za kulipia',
    addLine: 'Ongeza mstari',
    most: 'Mwisho ni {count}. Ondoa moja kwanza.',
    remove: 'Ondoa {way}',
    optional: '{label} (si lazima)',
    nameHint: 'Unavyoiita, kama M-Pesa paybill.',
    holderHint: 'Jina ambalo menyu ya malipo huonyesha kabla ya kulipa.',
    accountHint: 'Namba ya akaunti au IBAN.',
    save: 'Hifadhi',
    cancel: 'Ghairi',
    hidden: 'Kitu kingine kimebadilisha zilizohifadhiwa. Hakuna kilichohifadhiwa.',
    failed: 'Hazikuweza kuhifadhiwa. Ulichoandika kimebaki hapa; jaribu tena.',
    keychain:
      'Hazikuhifadhiwa: hifadhi yako ya funguo lazima ifunguliwe ili zitiwe muhuri. Ulichoandika kimebaki hapa.'
  },
  problems: {
    missing: 'Jaza hapa.',
    letter: 'Kuna herufi ndani yake: {found}.',
    letterMeant: 'Kuna herufi ndani yake: {found}. Ulimaanisha {meant}?',
    character:
      'Kuna alama ndani yake inayofanana na nyingine au isiyofaa hapa: {found} ({code}). Iandike kwa mkono.',
    hidden: 'Kuna alama isiyoonekana ndani yake ({code}). Iandike kwa mkono.',
    direction: 'Kuna alama iliyofichwa inayogeuza mwelekeo wa kusoma ({code}). Iandike kwa mkono.',
    length: {
      paybill: 'Paybill ina tarakimu {least} hadi {most}. Unazo {count}.',
      till: 'Till ina tarakimu {least} hadi {most}. Unazo {count}.',
      bankAccount: 'Akaunti ya benki ina tarakimu {least} hadi {most}. Unazo {count}.'
    },
    tooLong: 'Hii ni ndefu kuliko herufi {most}.',
    phone: 'Hakuna namba kama hiyo. Iandike kama {example}.',
    phoneCountry: 'Iandike pamoja na nchi yake, kama {example}.',
    iban: {
      country: 'Hakuna IBAN inayoanza hivi.',
      length: 'IBAN ya nchi hii ina urefu mwingine.',
      digits: 'Tarakimu za ukaguzi za IBAN hii hazilingani. Tafuta herufi isiyo sahihi.'
    },
    swift: 'Msimbo wa SWIFT una herufi na tarakimu 8 au 11.',
    link: 'Andika anwani inayoanza na https://.'
  }
}
