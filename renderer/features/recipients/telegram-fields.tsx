import { Check, CircleCheck, Copy, Hourglass } from 'lucide-react'
import { useEffect, useRef, useState } from 'react'
import type { TelegramLinked, TelegramStarted } from '#contract/recipients.ts'
import type { Way } from '#domain/recipients/recipient.ts'
import { MINUTE } from '#domain/time/units.ts'
import { fill } from '#messages/template.ts'
import { useApp, useLanguage, useMessages } from '#renderer/app/use-app.ts'
import { useAwayMessages } from '#renderer/app/use-away-messages.ts'
import { useNow } from '#renderer/app/use-now.ts'
import { Button } from '#renderer/ui/button.tsx'
import { TextField } from '#renderer/ui/text-field.tsx'
import { useCopied } from '#renderer/ui/use-copied.ts'
import type { FieldsProps } from './draft.ts'
import { failureWords } from './words.ts'

type Telegram = Extract<Way, { kind: 'telegram' }>
type Started = Extract<TelegramStarted, { ok: true }>

interface Props extends FieldsProps<Telegram> {
  name: string
  recipientId: string | null
}

/** The user's own bot, and the chat that a code was sent from. */
export function TelegramFields({ name, recipientId, ...props }: Props) {
  const { way, secrets, stored, complaint, onWay, onSecret } = props
  const all = useAwayMessages()
  const text = all.telegram
  const [token, setToken] = useState<string | null>(null)
  const { ask, isAsking, started, problem, linked } = useLink(recipientId, found => {
    if (way.chat === '' || way.chat === found.chat) onWay({ ...way, ...found })
  })
  const wanted = secrets['token'] ?? ''
  const isOther = linked?.kind === 'found' && way.chat !== '' && way.chat !== linked.chat
  const take = () => linked?.kind === 'found' && onWay({ ...way, chat: linked.chat, chatName: linked.name })
  return (
    <>
      <TextField
        fieldId="token"
        label={text.token}
        value={wanted}
        complaint={complaint('token') ?? (token === wanted ? problem : null)}
        hint={stored.includes('token') ? all.kept : text.tokenNote}
        secret
        onChange={value => onSecret('token', value)}
      />
      {started && linked === null ? (
        <Code started={started} name={name} />
      ) : (
        <div className="field copy-line">
          <Button
            size="small"
            aria-busy={isAsking}
            onClick={() => {
              setToken(wanted)
              void ask(wanted)
            }}
          >
            {way.chat === '' ? text.get : text.again}
          </Button>
          {complaint('chat') && <p className="complaint">{complaint('chat')}</p>}
        </div>
      )}
      <div role="status">
        {linked?.kind === 'found' && !isOther && (
          <div className="note good">
            <CircleCheck size="1rem" aria-hidden="true" />
            <div>{fill(text.found, { name, chat: linked.name })}</div>
          </div>
        )}
        {linked !== null && linked.kind !== 'found' && <p className="note">{text.ends[linked.kind]}</p>}
        {linked === null && way.chat !== '' && (
          <p className="hint">{fill(text.linked, { chat: way.chatName })}</p>
        )}
      </div>
      {isOther && (
        <div className="note" role="alert">
          <div>
            {fill(text.other, { chat: linked.name })}
            <p className="other-chat">
              <Button size="small" onClick={take}>
                {text.use}
              </Button>
            </p>
          </div>
        </div>
      )}
    </>
  )
}

/** Asks for a code and waits for it. Leaving the screen ends that. */
function useLink(
  recipientId: string | null,
  onFound: (found: Pick<Telegram, 'bot' | 'chat' | 'chatName'>) => void
) {
  const language = useLanguage()
  const salio = useApp(app => app.salio)
  const { telegram: text } = useAwayMessages()
  const [isAsking, setAsking] = useState(false)
  const [started, setStarted] = useState<Started | null>(null)
  const [problem, setProblem] = useState<string | null>(null)
  const [linked, setLinked] = useState<TelegramLinked | null>(null)
  useEffect(() => () => void salio.stopTelegramLink(), [salio])
  // The form may have changed while the code was awaited.
  const latest = useRef(onFound)
  useEffect(() => {
    latest.current = onFound
  })
  const ask = async (token: string) => {
    if (isAsking) return
    setAsking(true)
    setProblem(null)
    setLinked(null)
    const answer = await salio.startTelegramLink({ recipientId, token })
    setAsking(false)
    if (!answer.ok) {
      setStarted(null)
      const words =
        answer.why === 'failure'
          ? failureWords(answer.failure, 'Telegram', language)
          : text.refused[answer.why]
      return setProblem(words)
    }
    setStarted(answer)
    const ended = await salio.awaitTelegramLink()
    setLinked(ended)
    if (ended.kind === 'found') latest.current({ chat: ended.chat, chatName: ended.name, bot: answer.bot })
  }
  return { ask, isAsking, started, problem, linked }
}

/** The code in large digits, to be sent to the bot, with the time that is left. */
function Code({ started: { bot, code, until }, name }: { started: Started; name: string }) {
  const all = useAwayMessages()
  const text = all.telegram
  const { minutes, seconds } = useMessages()
  const { copy, what } = useCopied()
  const left = Math.max(0, until - useNow(1_000))
  const time = [
    ...(left >= MINUTE ? [fill(minutes, { count: `${Math.floor(left / MINUTE)}` })] : []),
    fill(seconds, { count: `${Math.floor((left % MINUTE) / 1_000)}` })
  ].join(' ')
  const Icon = what === null ? Copy : Check
  return (
    <section className="card padded telegram-code" aria-label={text.get}>
      <p>{fill(text.send, { name, bot })}</p>
      <p className="code">
        {code.slice(0, 3)}
        {'\u00a0'}
        {code.slice(3)}
      </p>
      <Button size="small" onClick={() => copy('code', code)}>
        <Icon size="0.8125rem" aria-hidden="true" />
        <span role="status">{what === null ? text.copy : all.copied}</span>
      </Button>
      <p className="hint">
        <Hourglass size="0.75rem" aria-hidden="true" />
        {fill(text.left, { time })}
      </p>
    </section>
  )
}
