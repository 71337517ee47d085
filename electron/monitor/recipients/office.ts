import type { Secrets } from '#keychain/secrets.ts'
import type { Catalogue } from '#providers/index.ts'
import type { KeyDeletion } from '../accounts/key-deletion.ts'
import type { Courier, CourierParts } from './courier.ts'
import type { Recipients } from './recipients.ts'

interface OfficeParts extends CourierParts {
  readonly secrets: Pick<Secrets, 'get' | 'set' | 'deleteAll'>
  readonly providers: Pick<Catalogue, 'get' | 'load'>
  readonly keyDeletion: Pick<KeyDeletion, 'forgetAccount'>
}

/** Reads the code that tells recipients once there is one, or once one is being added. */
export class RecipientOffice {
  readonly #parts: OfficeParts
  #courier: Courier | null = null
  #loading: Promise<Courier> | null = null
  #recipients: Promise<Recipients> | null = null

  constructor(parts: OfficeParts) {
    this.#parts = parts
  }

  /** Sends what is due. Nothing is loaded, and nothing sent, before a recipient was added. */
  deliverDue(): void {
    const { changes, store } = this.#parts
    // A copy of a newer version's data is only looked at.
    if (store.isCopy || store.recipients.all().length === 0) return
    if (this.#courier) this.#courier.deliverDue()
    else if (!this.#loading) void this.#load().then(() => changes.statusChanged())
  }

  /** The network is back, or the computer is awake. */
  tryNow(): void {
    this.#courier?.tryNow()
  }

  /** For what users say of recipients. */
  async recipients(): Promise<Recipients> {
    const courier = await this.#load()
    this.#recipients ??= import('./recipients.ts').then(
      ({ Recipients }) => new Recipients({ ...this.#parts, courier })
    )
    return this.#recipients
  }

  async stop(): Promise<void> {
    await (await this.#loading)?.stop()
  }

  #load(): Promise<Courier> {
    this.#loading ??= import('./courier.ts').then(({ Courier }) => {
      this.#courier = new Courier(this.#parts)
      return this.#courier
    })
    return this.#loading
  }
}
