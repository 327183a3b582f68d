import { HubConnectionBuilder, LogLevel } from '@microsoft/signalr'
import type { MarksDelta, WarningSnapshot, WarningUpdate } from './contracts'

/** Offline: several attempts failed. It goes on trying all the same. */
export type Connection = 'connecting' | 'live' | 'reconnecting' | 'offline'

export interface HubEvents {
  /** The connection is up; what was pushed before it is lost. */
  opened: () => void
  /** The connection is down or could not be made. */
  closed: (state: Connection) => void
  updated: (update: WarningUpdate) => void
  /** Somebody did something about warnings. */
  marked: (delta: MarksDelta) => void
}

export interface WarningHub {
  watch: () => Promise<WarningSnapshot>
}

/** What of SignalR's HubConnection is used; tests bring their own. */
export interface Wire {
  start: () => Promise<void>
  onclose: (handler: () => void) => void
  on: <T>(method: string, handler: (message: T) => void) => void
  invoke: <T>(method: string) => Promise<T>
}

const attemptsUntilOffline = 3
const pauses = [500, 1000, 2000, 3000, 5000]

/** Keeps one connection to the hub for as long as the page is open: the first attempt and the hundredth take the same path. */
export function openWarningHub(events: HubEvents, wire: Wire = signalR()): WarningHub {
  let wake = () => {}
  let closed = () => {}
  wire.on('Update', events.updated)
  wire.on('Marks', events.marked)
  wire.onclose(() => closed())
  globalThis.addEventListener('online', () => wake())

  async function keepOpen() {
    let wasOpen = false
    for (let failures = 0; ; failures++) {
      const down = new Promise<void>(resolve => (closed = resolve))
      try {
        await wire.start()
        failures = 0
        wasOpen = true
        events.opened()
        await down
      } catch {
        // Refused: try again below.
      }
      events.closed(failures >= attemptsUntilOffline ? 'offline' : wasOpen ? 'reconnecting' : 'connecting')
      await new Promise<void>(resolve => {
        wake = resolve
        setTimeout(resolve, pauses[Math.min(failures, pauses.length - 1)])
      })
    }
  }

  void keepOpen()
  return { watch: () => wire.invoke<WarningSnapshot>('Watch') }
}

function signalR(): Wire {
  const connection = new HubConnectionBuilder().withUrl('/hub/warnings').configureLogging(LogLevel.None).build()
  return connection
}
