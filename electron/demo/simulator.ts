/** The providers' ids the simulator plays, each under its own path: http://127.0.0.1:PORT/<id>… */
export type SimulatedProvider =
	| "jpay-africa"
	| "muda"
	| "clickairtime"
	| "pesa-voucher"
	| "africas-talking"
	| "voicepact";

/** A fault to answer with, until cleared: a documented error by name, or something no documentation promises. */
export interface Fault {
	/** A documented error's name in that provider's file, or one of the general ones below. */
	readonly name: string;
	/** Answer this many requests with it, then recover; absent: until cleared. */
	readonly times?: number;
}

/** What was asked of the simulator, for tests that count requests and look at headers. */
export interface SeenRequest {
	readonly provider: SimulatedProvider;
	readonly method: string;
	readonly path: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	readonly at: number;
}
