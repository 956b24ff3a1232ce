import { parentPort, workerData } from 'node:worker_threads';
import { toThreadError } from '#main/platform/threads';
import { openReader, type Reader } from './reader.ts';
import type { FromReader, ReaderAnswer, ReaderRequest, ReaderSetup, SlowStatement } from './reader-protocol.ts';

const send = (message: FromReader) => parentPort?.postMessage(message);
let slow: SlowStatement[] = [];

/** A thread that nobody listens to ends; why it had to is told before. */
function open(): Reader | null {
  try {
    return openReader(workerData as ReaderSetup, (statement) => slow.push(statement));
  } catch (error) {
    send({ unfit: toThreadError(error) });
    return null;
  }
}

function outcome(reader: Reader, request: ReaderRequest): ReaderAnswer {
  try {
    return { value: reader.answer(request) };
  } catch (error) {
    return { error: toThreadError(error) };
  }
}

const reader = open();
if (reader !== null) {
  process.on('exit', () => reader.close());
  send({ ready: true });
  reader.warmUp();
  parentPort?.on('message', (request: ReaderRequest) => {
    slow = [];
    const told = outcome(reader, request);
    send(slow.length === 0 ? told : { ...told, slow });
  });
}
