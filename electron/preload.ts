import { contextBridge, ipcRenderer } from 'electron';
import { callChannel, noticeChannel } from './shell/channels.ts';
import type { IpcRendererEvent } from 'electron';
import type { Answer, Notice, TillBridge } from '../shared/contract/protocol.ts';

/** The one bridge. The page never sees Electron's own objects. */
const till: TillBridge = {
  call: (call, input) => ipcRenderer.invoke(callChannel, { id: 0, call, input }) as Promise<Answer>,
  on: (listener) => {
    const hear = (_event: IpcRendererEvent, notice: Notice) => listener(notice);
    ipcRenderer.on(noticeChannel, hear);
    return () => void ipcRenderer.off(noticeChannel, hear);
  },
};
contextBridge.exposeInMainWorld('till', till);
