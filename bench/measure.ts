/** One figure of a bench: ours beside the reference, in the same run. `ratio` = reference / ours: above 1 we are faster. */
export interface Result {
  readonly name: string;
  readonly value: number;
  readonly unit: string;
  readonly reference: number | null;
  readonly ratio: number | null;
  readonly target: string;
  readonly ok: boolean;
}

export interface BenchReport {
  readonly bench: string;
  readonly fleet: string;
  readonly results: readonly Result[];
  readonly ok: boolean;
}

/** Value below which `share` of the samples lie (nearest rank). */
export function percentile(samples: readonly number[], share: number): number {
  const sorted = [...samples].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN;
}

/** Milliseconds of each of `times` runs, one after the other. */
export async function sample(times: number, work: (round: number) => unknown): Promise<number[]> {
  const samples: number[] = [];
  for (let round = 0; round < times; round++) {
    const startedAt = performance.now();
    await work(round);
    samples.push(performance.now() - startedAt);
  }
  return samples;
}

const round = (value: number) => Number(value.toPrecision(3));

/** Makes a result whose value must stay at or below `target`. */
export function atMost(
  name: string,
  value: number,
  unit: string,
  target: number | null,
  reference: number | null = null,
): Result {
  return {
    name,
    value: round(value),
    unit,
    reference: reference === null ? null : round(reference),
    ratio: reference === null ? null : round(reference / value),
    target: target === null ? '-' : `<= ${target} ${unit}`,
    ok: target === null || value <= target,
  };
}

/** p50 (no target) and p95 (target, where there is one) of the same samples, beside the reference's. */
export function quantiles(
  name: string,
  ours: readonly number[],
  target: number | null,
  reference: readonly number[] = [],
): Result[] {
  const of = (share: number) => (reference.length === 0 ? null : percentile(reference, share));
  return [
    atMost(`${name} p50`, percentile(ours, 0.5), 'ms', null, of(0.5)),
    atMost(`${name} p95`, percentile(ours, 0.95), 'ms', target, of(0.95)),
  ];
}

/** Prints a report as JSON or as a table; the exit code says whether every target was met. */
export function finish(bench: string, fleet: string, results: readonly Result[]): void {
  const report: BenchReport = { bench, fleet, results, ok: results.every((result) => result.ok) };
  if (process.argv.includes('--json')) {
    console.log(JSON.stringify(report, null, 1));
  } else {
    console.log(`${bench} on ${fleet}`);
    for (const { name, value, unit, reference, ratio, target, ok } of results) {
      const beside = reference === null ? '' : `  reference ${reference} ${unit}, ratio ${ratio}`;
      console.log(`${ok ? 'ok  ' : 'MISS'} ${name}: ${value} ${unit} (${target})${beside}`);
    }
  }
  process.exitCode = report.ok ? 0 : 1;
}
