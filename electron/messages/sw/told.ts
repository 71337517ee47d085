import type { ToldDictionary } from '../dictionary.ts'

export const told: ToldDictionary = {
  past: {
    low: '{wallet} ilikuwa chini kuanzia {from} hadi {to}',
    critical: '{wallet} ilikuwa hatarini kuanzia {from} hadi {to}',
    account: '{provider} haikusomeka kuanzia {from} hadi {to}'
  },
  recovered: '{account}: sasa iko sawa.',
  readable: '{account}: sasa inasomeka tena.',
  several: { one: 'Arifa {count}', other: 'Arifa {count}' },
  more: { one: 'na {count} zaidi', other: 'na {count} zaidi' },
  signed: 'Salio, {time}',
  signedLate: 'Salio, {time}, ilitumwa {sent}',
  mayBeRepeat: 'Huenda hii ni mara ya pili: jaribio la kwanza halikujibiwa.',
  test: 'Jaribio: {title}',
  sms: {
    mayBeRepeat: 'Huenda imetumwa mara mbili.',
    last: 'Ya mwisho kati ya SMS {count} za leo.',
    more: '+{count}'
  },
  refusals: {
    credentials: '{place} imekataa tokeni au nenosiri.',
    notAllowed: '{place} hairuhusu Salio kuandika hapo.',
    gone: 'Hakuna kitu kwenye anwani hii ya {place}.',
    redirected: '{place} inaelekeza kwenye anwani nyingine. Salio haifuati.',
    key: 'Tokeni au siri yake haipo kwenye hifadhi ya funguo kwa anwani hii. Iandike tena.',
    message: '{place} haipokei ujumbe wa Salio.',
    unencrypted: '{place} haina usimbaji. Salio haitumi chochote wazi.',
    chat: 'Telegram haijui gumzo hili, au boti imezuiwa humo. Liunganishe tena kwa msimbo.',
    number: 'Nambari hii haitumiki.',
    unreachable: '{place} haiwezi kutuma SMS kwa nambari hii.',
    blocked: 'Mwenye nambari hii amezuia SMS za mtumaji huyu.',
    sender: '{place} hairuhusu akaunti hii kutuma kwa jina la mtumaji huyu.',
    credit: 'Akaunti ya SMS haina salio tena.',
    inactive: 'Akaunti iliyo {place} imesimamishwa, huenda kwa kukosa salio.',
    trial:
      'Akaunti ya majaribio ya {place} huandikia nambari zilizothibitishwa tu. Thibitisha hii huko, au boresha akaunti.',
    account: 'Akaunti inayolipia SMS hizi haijaunganishwa tena.',
    sandbox: 'SMS za akaunti ya majaribio hazifiki kwenye simu yoyote. Chagua akaunti halisi.'
  },
  notTold: { title: '{name} haarifiwi', body: '{reason} Fungua Salio urekebishe.' }
}
