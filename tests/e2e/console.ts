import { expect, type Locator, type Page } from '@playwright/test';

/** The console's window as a person uses it: names of roles, never of classes. */
export class Console {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the file given at the start is the source shown: the app goes to its overview then. */
  async ready(): Promise<void> {
    await expect(this.page.getByRole('list', { name: 'Numbers of the fleet' })).toBeVisible({ timeout: 30_000 });
  }

  get grid(): Locator {
    return this.page.getByRole('grid', { name: 'Machines' });
  }

  get filter(): Locator {
    return this.page.getByRole('combobox', { name: 'Filter machines' });
  }

  /** Rows of machines on screen, without the heading. */
  get rows(): Locator {
    return this.grid.getByRole('row').filter({ has: this.page.getByRole('gridcell') });
  }

  /** How many machines match, once the count for this filter is there. */
  async matching(): Promise<number> {
    await expect(this.count()).toHaveText(/\d/);
    return Number((await this.count().innerText()).split(' ')[0]?.replace(/\D/g, ''));
  }

  /** The count beside the page's title. */
  count(): Locator {
    return this.page.getByRole('heading', { name: 'Machines', level: 1 }).getByRole('status');
  }

  async open(place: 'Overview' | 'Machines' | 'Sources' | 'Settings'): Promise<void> {
    await this.page
      .getByRole('navigation', { name: 'Main navigation' })
      .getByRole('link', { name: new RegExp(`^${place}`) })
      .click();
    await expect(this.page.getByRole('heading', { level: 1 })).toBeVisible();
  }

  async machines(): Promise<void> {
    await this.open('Machines');
    await expect(this.rows.first()).toBeVisible();
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
    const box = this.page.getByRole('combobox', { name: 'Search everything' });
    await box.fill(text);
    return box;
  }
}
