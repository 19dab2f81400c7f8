import { EventEmitter } from 'node:events';
import { makeContents } from './electron-contents.ts';
import { makeKeystore } from './electron-keystore.ts';
import { makeSession } from './electron-session.ts';
import type {
  App,
  BrowserWindow as ElectronWindow,
  BrowserWindowConstructorOptions,
  ContextBridge,
  CustomScheme,
  IpcMain,
  IpcMainInvokeEvent,
  IpcRenderer,
  Protocol,
  Shell,
  UtilityProcess,
} from 'electron';
import type { FromHost } from '../../electron/till/host-protocol.ts';
import type { StandInSession } from './electron-session.ts';

/**
 * A stand-in of the `electron` module: every test gets it instead of the real one, which is nothing but a download
 * under Node. Each part is checked against Electron's own types; `seen` is what the shell did with them, in order.
 */
export const seen = {
  order: [] as string[],
  windows: [] as BrowserWindow[],
  sessions: new Map<string, StandInSession>(),
  tills: [] as ReturnType<typeof makeUtility>[],
  schemes: [] as CustomScheme[],
  opened: [] as string[],
  exposed: new Map<string, unknown>(),
  /** Set before main is imported: the folder application data lie in, and whether another till runs. */
  appData: '',
  otherRuns: false,
};
const ready = Promise.withResolvers<void>();
export const becomeReady = () => {
  seen.order.push('ready');
  ready.resolve();
};

export const app = Object.assign(new EventEmitter(), {
  isPackaged: true,
  getPath: () => seen.appData,
  setPath: (name) => void seen.order.push(`setPath ${name}`),
  enableSandbox: () => void seen.order.push('enableSandbox'),
  requestSingleInstanceLock: () => !seen.otherRuns,
  whenReady: () => ready.promise,
  quit: () => void seen.order.push('quit'),
} satisfies Pick<
  App,
  'isPackaged' | 'getPath' | 'setPath' | 'enableSandbox' | 'requestSingleInstanceLock' | 'whenReady' | 'quit'
>);

export const protocol = {
  registerSchemesAsPrivileged: (schemes) => {
    seen.order.push('registerSchemes');
    seen.schemes = schemes;
  },
} satisfies Pick<Protocol, 'registerSchemesAsPrivileged'>;

export const session = {
  fromPartition: (name: string) => {
    const made = seen.sessions.get(name) ?? makeSession();
    seen.sessions.set(name, made);
    return made;
  },
};

export const { keystore: safeStorage, state: keystoreState } = makeKeystore();

type CallListener = (event: IpcMainInvokeEvent, ...args: unknown[]) => unknown;
export const ipcListeners = new Map<string, CallListener>();
export const ipcMain = {
  handle: (channel, listener) => void ipcListeners.set(channel, listener),
} satisfies Pick<IpcMain, 'handle'>;

export const shell = {
  openExternal: async (url) => void seen.opened.push(url),
} satisfies Pick<Shell, 'openExternal'>;

export const contextBridge = {
  exposeInMainWorld: (name, api) => void seen.exposed.set(name, api),
} satisfies Pick<ContextBridge, 'exposeInMainWorld'>;

/** What a page's preload asks, to be answered by the test. */
export const invoked: { channel: string; args: unknown[] }[] = [];
export const ipcRenderer = Object.assign(new EventEmitter(), {
  invoke: async (channel, ...args: unknown[]): Promise<unknown> => {
    invoked.push({ channel, args });
    return { id: 0, ok: true, value: 'answered' };
  },
} satisfies Pick<IpcRenderer, 'invoke'>);

function makeUtility(module: string) {
  const messages: FromHost[] = [];
  const events = new EventEmitter();
  const utility = {
    pid: 4711,
    postMessage: (message) => void messages.push(message as FromHost),
    kill: () => events.emit('exit', 1),
  } satisfies Pick<UtilityProcess, 'pid' | 'postMessage' | 'kill'>;
  return Object.assign(events, utility, { module, messages });
}
export const utilityProcess = {
  fork: (module: string) => {
    const made = makeUtility(module);
    seen.tills.push(made);
    return made;
  },
};

/** A class, as the real one is made with `new`. */
export class BrowserWindow {
  readonly webContents = makeContents();
  readonly options: BrowserWindowConstructorOptions;
  readonly calls: string[] = [];
  constructor(options: BrowserWindowConstructorOptions) {
    this.options = options;
    seen.windows.push(this);
    app.emit('web-contents-created', {}, this.webContents);
  }
  readonly loadURL: ElectronWindow['loadURL'] = async (url) => void this.calls.push(`load ${url}`);
  readonly isMinimized: ElectronWindow['isMinimized'] = () => true;
  readonly restore: ElectronWindow['restore'] = () => void this.calls.push('restore');
  readonly focus: ElectronWindow['focus'] = () => void this.calls.push('focus');
}
