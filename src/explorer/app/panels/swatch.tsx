import { outlineOf } from '../../../pipeline/drawing.ts';

export function ShapeSwatch({ shape, colour }: { shape: string; colour: string }) {
  return (
    <svg class="swatch" viewBox="0 0 12 12" aria-hidden="true">
      <path d={outlineOf(shape)} fill={colour} />
    </svg>
  );
}

export function LineSwatch({ colour, dashed = false }: { colour: string; dashed?: boolean }) {
  return (
    <svg class="swatch line" viewBox="0 0 22 12" aria-hidden="true">
      <path d="M1 6h20" stroke={colour} stroke-width="3" stroke-dasharray={dashed ? '4 3' : undefined} />
    </svg>
  );
}
