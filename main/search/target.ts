import type { Format } from '#contract/fleet';
import type { Order } from '#main/copy/columns';

/** What a value is compared with: a machine column or a field of a row. */
export interface Target {
  readonly name: string;
  readonly format: Format;
  readonly order: Order;
  /** The field that has the size of what this one names: `disk` is a model, `diskSize` its size. */
  readonly sizedBy?: string | undefined;
}
