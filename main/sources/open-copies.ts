import type { SourceId } from '#contract/identifiers';
import type { Copy } from '#main/copy/copy';

/** Copies open at a time: each has two threads and its index in memory. */
const limit = 3;

/** The copies that are open, one a source. The one asked for longest ago is closed for a new one; it opens again when asked for. */
export class OpenCopies {
  /** Least recently asked for first. */
  readonly #copies = new Map<SourceId, Copy>();

  has(id: SourceId): boolean {
    return this.#copies.has(id);
  }

  get(id: SourceId): Copy | undefined {
    const copy = this.#copies.get(id);
    if (copy !== undefined) {
      this.#copies.delete(id);
      this.#copies.set(id, copy);
    }
    return copy;
  }

  /** Takes the place of the copy that the source had. */
  async put(id: SourceId, copy: Copy): Promise<void> {
    const before = this.#copies.get(id);
    this.#copies.delete(id);
    this.#copies.set(id, copy);
    const beyond = [...this.#copies.keys()].slice(0, -limit);
    await Promise.all([before?.close(), ...beyond.map((each) => this.close(each))]);
  }

  async close(id: SourceId): Promise<void> {
    const copy = this.#copies.get(id);
    this.#copies.delete(id);
    await copy?.close();
  }

  async closeAll(): Promise<void> {
    await Promise.all([...this.#copies.keys()].map((id) => this.close(id)));
  }
}
