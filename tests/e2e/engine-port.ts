import type { Page } from '@playwright/test';

export interface EngineCall {
  readonly method: string;
  readonly input: unknown;
}

/** Keeps the engine's port of a page where a test can reach it, and loads the page again to get one. */
export async function keepEnginePort(page: Page): Promise<void> {
  await page.addInitScript(() => {
    window.addEventListener('message', ({ data, ports }) => {
      if (data?.type === 'engine-port') Object.assign(window, { stolen: ports[0] });
    });
  });
  await page.reload();
  await page.waitForFunction(() => 'stolen' in window);
}

type Outcome = { ok: true; value: unknown } | { ok: false; fault: { code: string } };

/** Sends calls over the page's own port; their results, in the order sent. */
export const engineResults = (page: Page, calls: readonly EngineCall[]): Promise<Outcome[]> =>
  page.evaluate((list) => {
    const { stolen } = window as unknown as { stolen: MessagePort };
    const first = 1_000_000 + Math.floor(Math.random() * 1e9);
    const results: Outcome[] = [];
    return new Promise<Outcome[]>((resolve) => {
      let open = list.length;
      stolen.addEventListener('message', ({ data }) => {
        if (data.type !== 'done' || !(data.id - first in list)) return;
        results[data.id - first] = data.result;
        if (--open === 0) resolve(results);
      });
      for (const [i, call] of list.entries()) stolen.postMessage({ type: 'call', id: first + i, ...call });
    });
  }, calls);

/** The values of calls that must not fail. */
export async function callEngine<T>(page: Page, calls: readonly EngineCall[]): Promise<T[]> {
  const results = await engineResults(page, calls);
  return results.map((result, index) => {
    if (!result.ok) throw new Error(`${JSON.stringify(calls[index])}: ${result.fault.code}`);
    return result.value as T;
  });
}
