/** Parts of graphology-layout-forceatlas2 that come without types; graphology.ts says what they are. */
declare module 'graphology-layout-forceatlas2/defaults.js';
declare module 'graphology-layout-forceatlas2/iterate.js';
