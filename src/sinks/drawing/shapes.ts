/** The outlines of the node shapes in a box of 12 by 12, for the legend, the overlay and drawings; the map's shader draws the same. */
export const shapePaths: Readonly<Record<string, string>> = {
  circle: 'M6 1a5 5 0 1 0 .01 0z',
  square: 'M1.5 1.5h9v9h-9z',
  diamond: 'M6 .3 11.7 6 6 11.7.3 6z',
  triangle: 'M6 .8 11.6 10.8H.4z',
  hexagon: 'M3.2 1.1h5.6L11.6 6l-2.8 4.9H3.2L.4 6z',
  star: 'M6 .2l1.8 3.9 4.2.5-3.1 2.9.8 4.2L6 9.6l-3.7 2.1.8-4.2L0 4.6l4.2-.5z',
};

export const outlineOf = (shape: string): string => shapePaths[shape] ?? 'M6 1a5 5 0 1 0 .01 0z';
