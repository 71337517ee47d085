import type { Messages } from '../en/index.ts'

export const custom: Messages['custom'] = {
  url: 'URL',
  urlHint:
    'Anwani inayojibu kwa salio. Mahali pa ufunguo andika {placeholder}: ufunguo wenyewe huwekwa kwenye hifadhi ya funguo.',
  method: 'Method',
  body: 'Body',
  bodyHint:
    'JSON, hutumwa kwa POST. Mahali pa ufunguo andika {placeholder}: ufunguo wenyewe huwekwa kwenye hifadhi ya funguo.',
  auth: 'Ingia kwa',
  token: 'Bearer token',
  keyName: 'Jina la header',
  apiKey: 'API key',
  user: 'Username',
  password: 'Password',
  tokenUrl: 'Token URL',
  tokenHint: 'Mahali ambapo vitambulisho hubadilishwa kwa tokeni. Tokeni huenda kwenye URL iliyo juu pekee.',
  clientId: 'Client ID',
  clientSecret: 'Client secret',
  clientAuth: 'Kuingia kwa client',
  scope: 'Scope',
  audience: 'Audience',
  optional: 'Ikiwa tu API yako inaihitaji.',
  headers: 'Headers',
  headerName: 'Header {number}',
  headerValue: 'Thamani ya header {number}',
  headerSecret: 'Weka thamani ya header {number} kuwa siri',
  headerRemove: 'Ondoa header {number}',
  headerAdd: 'Ongeza header',
  headersFull: 'Headers za siri haziwezi kuzidi {count}. Ondoa moja kwanza.',
  wrong: {
    url: 'Andika anwani nzima, yenye https:// na isiyo na funguo, “#” wala nenosiri. Mahali pa ufunguo andika mojawapo ya {placeholders}.',
    tokenUrl: 'Andika anwani nzima, yenye https:// na isiyo na funguo, “#” wala nenosiri.',
    keyName: 'Header haiwezi kuwa na jina hili.',
    body: 'Hii si JSON, au jina limerudiwa, au ina ufunguo ndani yake. Mahali pa ufunguo andika mojawapo ya {placeholders}, ndani ya alama za nukuu.',
    headers: 'Ipe kila header jina na thamani, na zile ambazo ni funguo ziwe siri.',
    mapping: 'Bonyeza “Isome”, kisha ubofye kiasi kwenye jibu.'
  },
  read: 'Isome',
  reading: 'Inasoma…',
  answer: 'Jibu',
  click: 'Bofya kiasi.',
  clickNext: 'Bofya kinachokosekana, au jaribu muunganisho.',
  cut: 'Jibu lina mengi kuliko yanayotosha hapa.',
  secret: 'mojawapo ya funguo zako',
  hidden: 'imefichwa, bonyeza kuonyesha',
  items: { one: 'kitu 1', other: 'vitu {count}' },
  role: 'Unachobofya ni',
  roles: { amount: 'Kiasi', currency: 'Sarafu', name: 'Jina', key: 'Kitambulisho cha pochi' },
  each: 'kila',
  none: 'Haijawekwa',
  list: 'Hii ni orodha ya pochi: kila kitu ndani yake ni pochi moja.',
  fixed: 'Au sarafu, ikiwa haimo kwenye jibu',
  unit: 'Kiasi kimeandikwa',
  units: {
    major: 'Kikamilifu: 1234.50',
    minor: 'Kwa kipimo kidogo zaidi: 123450',
    digits: 'Tarakimu {count} za mwisho zikiwa desimali',
    text: 'Kama maandishi: KES 1,234.50'
  },
  problems: {
    currency: 'Bofya sarafu, au uiandike hapa chini.',
    key: 'Bofya kinachotofautisha pochi: kitambulisho au namba isiyobadilika. Nafasi kwenye orodha haitoshi, kwa kuwa hubadilika pochi ikiongezwa, na pochi moja ingechukuliwa kuwa nyingine.',
    stray: 'Hii iko kwenye orodha nyingine kuliko kiasi. Ibofye kando ya kiasi.'
  },
  idsChanged:
    'Vitambulisho hivi si vile vya mara ya mwisho. Kila kitambulisho kipya huwa pochi mpya, isiyo na viwango vyako. Bofya kitambulisho kisichobadilika.',
  use: 'Tumia faili ya usomaji',
  share: 'Hifadhi faili ya usomaji',
  shareNote: 'Faili inaeleza jinsi API hii inavyosomwa. Funguo zako na username haviko ndani yake.',
  preview: 'Haya ndiyo yataingia kwenye faili',
  suspects:
    'Hii inaonekana kama ufunguo: {texts}. Ikiwa ni ufunguo, usihifadhi; andika {placeholder} mahali pake.',
  saveFile: 'Hifadhi',
  keepFile: 'Usihifadhi',
  shared: 'Imehifadhiwa.',
  used: 'Imechukuliwa kutoka kwenye faili. Jaza funguo zako.',
  file: {
    unwritable:
      'Faili haikuweza kuandikwa hapo. Ikiwa imefunguliwa kwenye programu nyingine, ifunge, au chagua folda nyingine.',
    full: 'Hakuna nafasi ya kutosha kwa faili. Ongeza nafasi au chagua diski nyingine.',
    secret:
      'Kuna ufunguo kwenye URL, body au sehemu nyingine. Andika {placeholder} mahali pake, kisha hifadhi.',
    incomplete: 'Bofya kiasi kwanza, ili kuwe na cha kuhifadhi.',
    unreadable: 'Faili haikusomeka. Hakuna kilichobadilishwa; ichague tena.',
    notMapping: 'Hii si faili ya usomaji ya Salio. Hakuna kilichobadilishwa.',
    newer:
      'Faili hii ni ya Salio mpya zaidi. Pakua toleo jipya la programu ya Salio, kisha utumie faili. Hakuna kilichobadilishwa.'
  }
}
