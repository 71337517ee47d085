import { Plus, Trash2 } from 'lucide-react'
import { useEffect, useId, useRef, useState } from 'react'
import type { PayInProblems, PayInView } from '#contract/pay-in.ts'
import type { AccountView, WalletView } from '#contract/snapshot.ts'
import type { PayInPlace } from '#domain/pay-in/check.ts'
import { MAX_WAYS, type PayInKind, payInFields, payInKinds, requiredFields } from '#domain/pay-in/way.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAsk } from '#renderer/app/use-ask.ts'
import { accountFullName, providerName } from '#renderer/shared/account-name.ts'
import { Button, IconButton } from '#renderer/ui/button.tsx'
import { ScreenLayout } from '#renderer/ui/screen.tsx'
import { Field } from './field.tsx'
import { problemText, wayName } from './words.ts'

interface Props {
  account: AccountView
  wallet: WalletView
  /** Whether it starts empty, since what is stored cannot be trusted. */
  anew: boolean
}

/** One way as it is typed. */
interface TypedWay {
  /** Unique on this screen. */
  readonly key: number
  /** Empty for a new one. */
  readonly id: string
  readonly kind: PayInKind
  readonly name: string
  readonly values: Readonly<Record<string, string>>
  readonly problems: PayInProblems
}

const draftOf = ({ id, kind, name, values }: TypedWay) => ({ id, kind, name, values: { ...values } })

/** Edits how a wallet is paid into. A wrong value is said at its field on leaving it. */
export function PayInForm({ account, wallet, anew }: Props) {
  const { id: walletId } = wallet
  const { answer: view } = useAsk(salio => salio.getPayIn({ walletId }), [walletId])
  const text = useMessages().payIn
  const back = useApp(app => app.back)
  const providers = useApp(app => app.providers)
  const provider = providerName(
    providers.find(({ id }) => id === account.providerId),
    account
  )
  const subtitle = `${wallet.name} \u00b7 ${accountFullName(account, provider)}`
  if (view) return <LoadedForm {...{ walletId, anew, view, subtitle }} />
  return (
    <ScreenLayout title={text.form.title} subtitle={subtitle} onBack={back} roomy>
      {null}
    </ScreenLayout>
  )
}

interface LoadedProps {
  walletId: string
  anew: boolean
  view: PayInView
  subtitle: string
}

function LoadedForm({ walletId, anew, view, subtitle }: LoadedProps) {
  const language = useLanguage()
  const text = useMessages().payIn
  const salio = useApp(app => app.salio)
  const back = useApp(app => app.back)
  const nextKey = useRef(0)
  const body = useRef<HTMLDivElement>(null)
  const [ways, setWays] = useState<readonly TypedWay[]>(() =>
    (anew ? [] : view.ways).map(({ id, kind, name, rows }) => ({
      key: nextKey.current++,
      id,
      kind,
      name,
      values: Object.fromEntries(rows.map(({ field, value }) => [field, value])),
      problems: {}
    }))
  )
  const [isChoosing, setChoosing] = useState(ways.length === 0)
  const [focusOn, setFocusOn] = useState<number | null>(null)
  const [trouble, setTrouble] = useState<'hidden' | 'failed' | 'keychain' | null>(null)
  const [isSaving, setSaving] = useState(false)
  // How often saving was refused: each time the focus goes to the first wrong field.
  const [refused, setRefused] = useState(0)
  useEffect(() => {
    if (refused > 0) body.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [refused])
  useEffect(() => {
    if (focusOn !== null) body.current?.querySelector<HTMLElement>(`[data-way="${focusOn}"] input`)?.focus()
  }, [focusOn])
  const update = (key: number, change: (way: TypedWay) => Partial<TypedWay>) =>
    setWays(ways => ways.map(way => (way.key === key ? { ...way, ...change(way) } : way)))
  const add = (kind: PayInKind) => {
    const key = nextKey.current++
    setWays([...ways, { key, id: '', kind, name: '', values: {}, problems: {} }])
    setChoosing(false)
    setFocusOn(key)
  }
  const type = (key: number, place: PayInPlace, typed: string) => {
    setTrouble(null)
    update(key, ({ name, problems: { [place]: _, ...problems }, values }) =>
      place === 'name' ? { name: typed, problems } : { name, values: { ...values, [place]: typed }, problems }
    )
  }
  const leave = async (way: TypedWay, place: PayInPlace) => {
    const typed = place === 'name' ? way.name : (way.values[place] ?? '')
    // An empty field is said to be empty on saving only.
    if (typed.trim() === '') return
    const { [place]: problem } = await salio.checkPayIn({ walletId, draft: draftOf(way) })
    update(way.key, ({ name, problems, values }) => {
      const isSame = typed === (place === 'name' ? name : (values[place] ?? ''))
      return isSame && problem ? { problems: { ...problems, [place]: problem } } : {}
    })
  }
  const save = async () => {
    if (isSaving) return
    setSaving(true)
    const result = await salio
      .changePayIn({ do: 'save', walletId, drafts: ways.map(draftOf), anew })
      .catch(() => null)
    setSaving(false)
    if (result?.ok) return back()
    if (result?.why === 'problems') {
      setWays(ways.map((way, at) => ({ ...way, problems: result.problems[at] ?? {} })))
      setRefused(refused + 1)
    } else setTrouble(result?.why === 'hidden' || result?.why === 'keychain' ? result.why : 'failed')
  }
  return (
    <ScreenLayout
      title={text.form.title}
      subtitle={subtitle}
      onBack={back}
      roomy
      footer={
        <>
          <Button onClick={back}>{text.form.cancel}</Button>
          <Button tone="primary" aria-busy={isSaving} onClick={() => void save()}>
            {text.form.save}
          </Button>
        </>
      }
    >
      <div ref={body}>
        {trouble && (
          <p className="note bad" role="alert">
            {text.form[trouble]}
          </p>
        )}
        {ways.map(way => (
          <WayFields
            key={way.key}
            way={way}
            complain={place => {
              const problem = way.problems[place]
              return problem ? problemText(place, problem, view.country, language) : null
            }}
            onType={(place, typed) => type(way.key, place, typed)}
            onLeave={place => void leave(way, place)}
            onRemove={() => setWays(ways.filter(({ key }) => key !== way.key))}
          />
        ))}
        {isChoosing ? (
          <fieldset className="card padded pay-in-kinds">
            <legend>{text.form.addLine}</legend>
            {payInKinds.map(kind => (
              <Button key={kind} size="small" onClick={() => add(kind)}>
                {text.kinds[kind]}
              </Button>
            ))}
          </fieldset>
        ) : (
          <AddLine count={ways.length} onAdd={() => setChoosing(true)} />
        )}
      </div>
    </ScreenLayout>
  )
}

function AddLine({ count, onAdd }: { count: number; onAdd: () => void }) {
  const id = useId()
  const text = useMessages().payIn.form
  const isFull = count >= MAX_WAYS
  return (
    <div className="pay-in-add">
      <Button size="small" disabled={isFull} aria-describedby={id} onClick={onAdd}>
        <Plus size="0.8125rem" aria-hidden="true" />
        {text.addLine}
      </Button>
      <p id={id} className="hint">
        {isFull && fill(text.most, { count: `${MAX_WAYS}` })}
      </p>
    </div>
  )
}

interface WayFieldsProps {
  way: TypedWay
  complain: (place: PayInPlace) => string | null
  onType: (place: PayInPlace, typed: string) => void
  onLeave: (place: PayInPlace) => void
  onRemove: () => void
}

function WayFields({ way, complain, onType, onLeave, onRemove }: WayFieldsProps) {
  const id = useId()
  const language = useLanguage()
  const text = useMessages().payIn
  const hints: Partial<Record<PayInPlace, string>> = {
    name: text.form.nameHint,
    ...(way.kind !== 'bank' && { holder: text.form.holderHint }),
    bankAccount: text.form.accountHint
  }
  const fields: readonly PayInPlace[] = [...payInFields[way.kind], 'name']
  return (
    <section className="card padded" aria-labelledby={id} data-way={way.key}>
      <div className="pay-in-head">
        <h2 id={id}>{text.ways[way.kind]}</h2>
        <IconButton name={fill(text.form.remove, { way: wayName(way, language) })} onClick={onRemove}>
          <Trash2 size="0.9375rem" aria-hidden="true" />
        </IconButton>
      </div>
      {fields.map(place => {
        const isRequired = place !== 'name' && requiredFields.has(place)
        const label = text.fields[place]
        return (
          <Field
            key={place}
            label={isRequired ? label : fill(text.form.optional, { label })}
            value={place === 'name' ? way.name : (way.values[place] ?? '')}
            isLong={place === 'note'}
            complaint={complain(place)}
            hint={hints[place]}
            onType={typed => onType(place, typed)}
            onLeave={() => onLeave(place)}
          />
        )
      })}
    </section>
  )
}
