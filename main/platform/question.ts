import type { Question } from '#contract/define';
import { Failure } from './failure.ts';

/** The question a call may have open with the page: one at a time, answered by one of its answers, or ended by a cancel. */
export class OpenQuestion {
  #waiting: { readonly answers: readonly string[]; readonly resolve: (answer: string) => void } | null = null;

  /** Asks by `send` and waits. Fails with `cancelled`; a second question before the first is answered is a bug. */
  async ask(question: Question, signal: AbortSignal, send: (question: Question) => void): Promise<string> {
    // An aborted signal says so once only: who listens later never hears it
    if (signal.aborted) throw new Failure('cancelled');
    if (this.#waiting !== null) throw new Error(`asked ${question.code} while a question is open`);
    let stop: () => void = () => undefined;
    try {
      return await new Promise<string>((resolve, reject) => {
        this.#waiting = { answers: question.answers, resolve };
        stop = () => reject(new Failure('cancelled'));
        signal.addEventListener('abort', stop);
        send(question);
      });
    } finally {
      signal.removeEventListener('abort', stop);
      this.#waiting = null;
    }
  }

  /** Whether this was an answer that the open question offers; anything else changes nothing. */
  answer(value: string): boolean {
    if (this.#waiting?.answers.includes(value) !== true) return false;
    this.#waiting.resolve(value);
    return true;
  }
}
