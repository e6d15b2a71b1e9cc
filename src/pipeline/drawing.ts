/** The explorer's page draws by the same means as the command line. */
export { type DrawnLine, type DrawnMark, drawSvg } from '../sinks/drawing/draw-svg.ts';
export { type PlacedLabel, placeLabels, type Spot } from '../sinks/drawing/place-labels.ts';
export { outlineOf } from '../sinks/drawing/shapes.ts';
