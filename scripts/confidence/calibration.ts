/** A chance that was given, and whether it came true. */
export interface Forecast {
  readonly chance: number;
  readonly right: boolean;
}

/** Expected calibration error in points over ten bins: how far the mean chance is from the share that is right. */
export function calibrationError(forecasts: readonly Forecast[]): number {
  const bins = Array.from({ length: 10 }, (): Forecast[] => []);
  for (const forecast of forecasts) bins[Math.min(9, Math.floor(forecast.chance * 10))]?.push(forecast);
  const off = bins.map((bin) => Math.abs(bin.reduce((sum, { chance, right }) => sum + chance - Number(right), 0)));
  return (100 * off.reduce((sum, value) => sum + value, 0)) / forecasts.length;
}
