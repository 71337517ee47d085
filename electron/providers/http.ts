/** A request as a connector states it. Headers carry the credentials; the URL may not. */
export interface HttpRequest {
	readonly method: "GET" | "POST";
	readonly url: string;
	readonly headers?: Readonly<Record<string, string>>;
	/** Sent as JSON. */
	readonly body?: unknown;
}

export interface HttpAnswer {
	readonly status: number;
	/** Lower-case names. */
	readonly headers: Readonly<Record<string, string>>;
	/** The body as text, at most 1 MB. */
	readonly text: string;
	/** When it was received, wall-clock milliseconds. */
	readonly receivedAt: number;
}

/** Sends one request; rejects with a SalioError (offline, timeout, down, certificate, redirected, insecure, unreadable). */
export type Http = (request: HttpRequest) => Promise<HttpAnswer>;
