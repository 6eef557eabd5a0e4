import type { SummaryFigure } from '../../resolve/summary.ts';

/** How two figures go together; `explained` tells why they may differ. */
export interface FigureVerdict {
  readonly verdict: 'same' | 'explained' | 'different';
  readonly reason?: string;
}

/** Compares the values of two figures. */
export function compareFigures(a: SummaryFigure, b: SummaryFigure): FigureVerdict {
  if (a.kind !== b.kind || a.unit !== b.unit) return { verdict: 'explained', reason: 'other units' };
  const [low, high] = [Math.min(a.value, b.value), Math.max(a.value, b.value)];
  if (low === high) return { verdict: 'same' };
  if (a.upper !== undefined || b.upper !== undefined) return { verdict: 'explained', reason: 'a range' };
  if (a.hedge !== undefined || b.hedge !== undefined) {
    const ratio = high / (low || 1);
    if (ratio < 1.5) return { verdict: 'explained', reason: 'rounded' };
  }
  return {
    verdict:
      high / (low || 1) < 1.05 && high > 20
        ? ({ verdict: 'explained', reason: 'rounded' }.verdict as 'explained')
        : 'different',
  };
}
