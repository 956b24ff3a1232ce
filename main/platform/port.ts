/** The end of a message channel, whoever made it: worker_threads, Electron's MessagePortMain, or a worker itself. */
export interface Port {
  send(message: unknown): void;
  onMessage(listener: (message: unknown) => void): void;
  onClose(listener: () => void): void;
}

interface NodePort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (message: unknown) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start?(): void;
}

/** Wraps a MessagePort of worker_threads (CLI, tests). */
export function nodePort(port: NodePort): Port {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', listener);
      port.start?.();
    },
    onClose: (listener) => void port.on('close', listener),
  };
}

interface ElectronPort {
  postMessage(message: unknown): void;
  on(event: 'message', listener: (event: { data: unknown }) => void): unknown;
  on(event: 'close', listener: () => void): unknown;
  start(): void;
}

/** Wraps Electron's MessagePortMain, which hands events where Node hands values. */
export function electronPort(port: ElectronPort): Port {
  return {
    send: (message) => port.postMessage(message),
    onMessage: (listener) => {
      port.on('message', (event) => listener(event.data));
      port.start();
    },
    onClose: (listener) => void port.on('close', listener),
  };
}
