/** A node as the screen has it; all in pixels. */
export interface Spot {
  readonly id: string;
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export interface PlacedLabel {
  readonly id: string;
  readonly text: string;
  /** Left edge and middle line of the text. */
  readonly x: number;
  readonly y: number;
}

interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const cell = 64;
const gap = 4;

/** Remembers what is taken, in cells, so that asking is quick however many there are. */
function createRoom() {
  const cells = new Map<number, Box[]>();
  const everyCell = ({ left, top, right, bottom }: Box, holds: (key: number) => boolean): boolean => {
    for (let column = Math.floor(left / cell); column <= right / cell; column++)
      for (let row = Math.floor(top / cell); row <= bottom / cell; row++)
        if (!holds(column * 65_536 + row)) return false;
    return true;
  };
  const meets = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
  return {
    isFree: (box: Box) => everyCell(box, (key) => !cells.get(key)?.some((other) => meets(box, other))),
    take(box: Box) {
      everyCell(box, (key) => {
        const held = cells.get(key);
        if (held) held.push(box);
        else cells.set(key, [box]);
        return true;
      });
    },
  };
}

export interface LabelRoom {
  /** Of a line of text. */
  readonly height: number;
  readonly left?: number;
  readonly right: number;
  /** Labels, at most. */
  readonly most?: number;
  /** Signs of one, at most. */
  readonly longest?: number;
}

/**
 * Places a label right of, left of, below or above its node, wherever no other label and no weighty node lies; the
 * spots come most important first, and what finds no room between `left` and `right` has no label. Names may
 * lie on small nodes: where many are, there would be none at all.
 */
export function placeLabels(
  spots: readonly Spot[],
  widthOf: (text: string) => number,
  { height, left: edge = 0, right, most = 160, longest = 34 }: LabelRoom,
): PlacedLabel[] {
  const room = createRoom();
  for (const { x, y, radius } of spots.slice(0, most))
    room.take({ left: x - radius * 0.8, top: y - radius * 0.8, right: x + radius * 0.8, bottom: y + radius * 0.8 });
  const placed: PlacedLabel[] = [];
  for (const { id, label, x, y, radius } of spots) {
    if (placed.length >= most) break;
    const text = label.length > longest ? `${label.slice(0, longest - 1).trimEnd()}…` : label;
    const width = widthOf(text);
    const away = radius + gap;
    const free = [
      { left: x + away, middle: y },
      { left: x - away - width, middle: y },
      { left: x - width / 2, middle: y + away + height / 2 },
      { left: x - width / 2, middle: y - away - height / 2 },
    ].find(
      ({ left, middle }) =>
        left >= edge + 2 &&
        left + width <= right - 2 &&
        room.isFree({ left: left - 2, top: middle - height / 2, right: left + width + 2, bottom: middle + height / 2 }),
    );
    if (!free) continue;
    room.take({
      left: free.left - 2,
      top: free.middle - height / 2,
      right: free.left + width + 2,
      bottom: free.middle + height / 2,
    });
    placed.push({ id, text, x: free.left, y: free.middle });
  }
  return placed;
}
