/** The colours of the map itself; those of types come from the ontology. */
export interface MapPalette {
  readonly paper: string;
  readonly ink: string;
  readonly halo: string;
  readonly paperLight: readonly [number, number, number];
}

const light: MapPalette = {
  paper: '#fbfaf7',
  ink: '#1f2933',
  halo: 'rgba(251, 250, 247, 0.88)',
  paperLight: [0.984, 0.98, 0.969],
};
const dark: MapPalette = {
  paper: '#14181d',
  ink: '#e6e9ec',
  halo: 'rgba(20, 24, 29, 0.85)',
  paperLight: [0.078, 0.094, 0.114],
};

/** The theme chosen on the page, else the machine's. */
export function isDark(): boolean {
  const chosen = document.documentElement.dataset.theme;
  return chosen ? chosen === 'dark' : matchMedia('(prefers-color-scheme: dark)').matches;
}

export const mapPalette = (): MapPalette => (isDark() ? dark : light);
