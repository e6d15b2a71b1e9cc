import type { ConfidenceLevel } from '../../src/model/confidence-weights.ts';
import type { Forecast } from './calibration.ts';

const mostLevels = 5;

/**
 * Equal groups of forecasts by rising chance, each with the share that came true; neighbours that so many cannot tell apart
 * are one: the next must be higher by more than one standard error of the difference.
 */
export function findLevels(forecasts: readonly Forecast[]): ConfidenceLevel[] {
  const sorted = [...forecasts].sort((a, b) => a.chance - b.chance);
  const size = Math.ceil(sorted.length / mostLevels);
  const groups: Forecast[][] = [];
  for (let at = 0; at < sorted.length; at += size) {
    groups.push(sorted.slice(at, at + size));
    while (groups.length > 1 && !isHigher(groups.at(-1), groups.at(-2))) groups.splice(-2, 2, groups.slice(-2).flat());
  }
  return groups.map((group, index) => ({ from: index === 0 ? 0 : (group[0]?.chance ?? 0), share: shareOf(group) }));
}

function isHigher(next: readonly Forecast[] = [], before: readonly Forecast[] = []): boolean {
  const variance = (group: readonly Forecast[]) => (shareOf(group) * (1 - shareOf(group))) / group.length;
  return shareOf(next) - shareOf(before) > Math.sqrt(variance(next) + variance(before));
}

function shareOf(group: readonly Forecast[] | undefined): number {
  return group ? group.filter(({ right }) => right).length / group.length : 0;
}
