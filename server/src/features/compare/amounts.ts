import { toBase } from '../../analyse/figures/conversions.ts';
import type { SummaryFigure } from '../../resolve/summary.ts';

/** Amounts this close to each other are taken for one that somebody rounded. */
const near = 1.05;

/** Currencies that a bare "$" may mean. */
const DOLLARS: ReadonlySet<string> = new Set(['USD', 'CAD', 'AUD', 'NZD', 'SGD', 'HKD']);

/** Whether a figure is of a currency that is written "$" where it is the country's own. */
export function isDollar({ kind, unit }: { readonly kind: string; readonly unit?: string | undefined }): boolean {
  return kind === 'money' && unit !== undefined && DOLLARS.has(unit);
}

/** Amounts filed so that one is found again by what is roughly as much, whatever its unit. Looking up costs the same however many are held. */
export class Amounts {
  readonly #filed = new Map<string, Set<number>>();

  /** @param source who gives the figure */
  add(figure: SummaryFigure, source: number): void {
    for (const { sort, step } of stepsOf(figure)) {
      const key = `${sort} ${step}`;
      const sources = this.#filed.get(key);
      if (sources) sources.add(source);
      else this.#filed.set(key, new Set([source]));
    }
  }

  /** Whether anybody but a source gives about as much. */
  hasOthers(figure: SummaryFigure, source: number): boolean {
    return stepsOf(figure).some(({ sort, step }) =>
      [step - 1, step, step + 1].some((each) => {
        const sources = this.#filed.get(`${sort} ${each}`);
        return sources !== undefined && (sources.size > 1 || !sources.has(source));
      }),
    );
  }
}

/** The steps of a logarithmic scale on which a figure's ends lie, for each way to read its unit. */
function stepsOf({ kind, unit, value, upper }: SummaryFigure): { readonly sort: string; readonly step: number }[] {
  return [...new Set([value, upper ?? value])].flatMap((each) => {
    // "$350 million" at home is "C$350 million" abroad.
    const sort = isDollar({ kind, unit }) ? 'money dollar' : `${kind} ${unit ?? ''}`;
    const quantities = kind === 'quantity' && unit !== undefined ? toBase(each, unit) : [];
    return quantities.length > 0
      ? quantities.map((quantity) => ({ sort: quantity.dimension, step: stepOf(quantity.value) }))
      : [{ sort, step: stepOf(each) }];
  });
}

/** Equal for zero alone; negative amounts lie apart. */
function stepOf(value: number): number {
  if (value === 0) return 0;
  const step = Math.round(Math.log(Math.abs(value)) / Math.log(near));
  // Far from the steps of amounts below one.
  return value > 0 ? step + 100_000 : step - 100_000;
}
