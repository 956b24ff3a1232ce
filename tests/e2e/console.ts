import { expect, type Locator, type Page } from '@playwright/test';
import type { Language } from '#contract/fault';
import { type Words, wordsIn } from './words.ts';

/** The console's window as a person uses it: names of roles, never of classes. */
export class Console {
  readonly page: Page;
  /** Its texts, in the language it speaks. */
  readonly words: Words;

  constructor(page: Page, language: Language = 'en') {
    this.page = page;
    this.words = wordsIn(language);
  }

  /** Waits until the file given at the start is the source shown: the app goes to its overview then. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('list', { name: this.words('overview:tiles') })).toBeVisible({ timeout: 30_000 });
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: this.words('fleet:title') });
  }

  get filter(): Locator {
    return this.page.getByRole('combobox', { name: this.words('fleet:filter.label') });
  }

  /** Rows of machines on screen, without the heading. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }

  /** A column's title in the list. */
  title(name: string): Locator {
    return this.grid.getByRole('columnheader', { name, exact: true });
  }

  /** The cell the keyboard is at in the list. */
  current(): Locator {
    return this.grid.locator('[role=gridcell][id], [role=columnheader][id]');
  }

  /** Number of the row that the keyboard is at, as screen readers hear it: 1 is the titles. */
  async currentRow(): Promise<number> {
    return this.current().evaluate((cell) => Number(cell.closest('[role=row]')?.getAttribute('aria-rowindex')));
  }

  /** The columns on screen with their widths in pixels; the marks' has no title. */
  columnWidths(): Promise<{ title: string; width: number }[]> {
    return this.grid.getByRole('columnheader').evaluateAll((cells) =>
      cells.map((cell) => ({
        title: (cell.textContent ?? '').replace(/[▲▼\d]+$/, ''),
        width: cell.getBoundingClientRect().width,
      })),
    );
  }

  /** Number of the first row that the screen shows, from 0. */
  firstRowOnScreen(): Promise<number> {
    return this.grid.evaluate((grid) => {
      const top = grid.getBoundingClientRect().top + (grid.firstElementChild?.clientHeight ?? 0);
      const rows = [...grid.querySelectorAll('[data-row]')];
      const first = rows.find((row) => row.getBoundingClientRect().bottom > top + 2);
      return Number(first?.getAttribute('data-row') ?? -1);
    });
  }

  /** What the Machines page looks like: everything that a restart must bring back. */
  async look() {
    const { page } = this;
    return {
      filter: await this.filter.inputValue(),
      count: await this.count().innerText(),
      scope: await page
        .getByRole('radiogroup', { name: this.words('fleet:scope.label') })
        .locator('input:checked')
        .inputValue(),
      view: await page
        .getByRole('navigation', { name: this.words('fleet:view.label') })
        .locator('[aria-current]')
        .innerText(),
      titles: await this.grid.getByRole('columnheader').allInnerTexts(),
      sorted: await this.grid.locator('[aria-sort]').allInnerTexts(),
      facets: await page
        .getByRole('separator', { name: this.words('fleet:facets.edge') })
        .getAttribute('aria-valuenow'),
      pane: await page.getByRole('separator', { name: this.words('fleet:pane.edge') }).getAttribute('aria-valuenow'),
      first: await this.firstRowOnScreen(),
    };
  }

  /** How many machines match, once the count for this filter is there. */
  async matching(): Promise<number> {
    await expect(this.count()).toHaveText(/\d/);
    return Number((await this.count().innerText()).split(' ')[0]?.replace(/\D/g, ''));
  }

  /** The count beside the page's title. */
  count(): Locator {
    return this.page.getByRole('heading', { level: 1 }).getByRole('status');
  }

  async open(place: 'Overview' | 'Machines' | 'Sources' | 'Settings'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: this.words('shell:navigation') })
      .getByText(this.words(`shell:page.${place.toLowerCase()}`))
      .click();
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  /** Closes what is open over the page, and goes to an address in it. */
  async go(route: string): Promise<void> {
    const over = this.page.locator('[role=dialog], [role=menu], [role=listbox]');
    await expect(async () => {
      if ((await over.count()) > 0) await this.page.keyboard.press('Escape');
      await expect(over).toHaveCount(0, { timeout: 300 });
    }).toPass();
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, route);
    await expect(this.page).toHaveURL((url) => url.hash.startsWith(`#${route.split('?')[0]}`));
  }

  async machines(): Promise<void> {
    await this.open('Machines');
    // Not a grey row that waits for its machine
    await expect(this.rows.first()).toHaveText(/\S/);
  }

  /** Types a filter and goes to the list, which closes the completion. */
  async filterBy(text: string): Promise<void> {
    await this.filter.fill(text);
    await this.grid.focus();
    await expect(this.filter).not.toHaveAttribute('aria-invalid', 'true');
  }

  /** Exports what the list shows, in a format, to where the file dialog answers. */
  async exportAs(format: 'CSV' | 'JSON' | 'Excel'): Promise<void> {
    await this.page.getByRole('button', { name: /^Export/ }).click();
    const dialog = this.page.getByRole('dialog');
    await dialog.getByText(format, { exact: true }).click();
    await dialog.getByRole('button', { name: /^Export/ }).click();
  }

  async palette(text: string): Promise<Locator> {
    await this.page.keyboard.press('Control+k');
    const box = this.page.getByRole('combobox', { name: this.words('palette:label') });
    await box.fill(text);
    return box;
  }
}

/** Waits until what fades or slides has come to rest: half-transparent text has less contrast than anybody reads it with. */
export async function settled(page: Page): Promise<void> {
  await page.evaluate(`Promise.allSettled(
    document.getAnimations()
      .filter((animation) => Number.isFinite(animation.effect?.getComputedTiming().endTime))
      .map((animation) => animation.finished))`);
}
