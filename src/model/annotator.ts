import type { Doc, LayerName, Layers } from './doc.ts';

/**
 * Adds layers to documents. It says which layers it needs and gives, so that a wrong order does not compile
 * (see `annotate`). It takes many documents at once, since a model reads batches.
 */
export interface Annotator<Needs extends LayerName, Gives extends LayerName> {
  readonly name: string;
  readonly version: string;
  readonly needs: readonly Needs[];
  readonly gives: readonly Gives[];
  annotate(docs: readonly Doc<Needs>[]): Promise<readonly Pick<Layers, Gives>[]>;
}

/**
 * Runs one annotator and adds its layers. `Has` must include what the annotator needs; a layer that is
 * already there is a compile-time error too, since a layer is written once.
 */
export async function annotate<Has extends LayerName, Needs extends Has, Gives extends LayerName>(
  docs: readonly Doc<Has>[],
  annotator: Annotator<Needs, Gives> & ([Extract<Gives, Has>] extends [never] ? unknown : never),
): Promise<Doc<Has | Gives>[]> {
  const layers = await annotator.annotate(docs as unknown as readonly Doc<Needs>[]); // Needs ⊆ Has
  return docs.map((doc, index) => ({ ...doc, ...layers[index] }) as unknown as Doc<Has | Gives>);
}
