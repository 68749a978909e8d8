/** The JSON form of an image (format, section 5); `schemas/image.schema.json` describes it in full. */
export interface ImageJson {
  header: { imageVersion: string; utsRelease: string; arch: string };
  sealed: boolean;
  objects: ObjectJson[];
  endExtra?: string;
  unpadded?: true;
}

export type ObjectJson = { type: string } & Record<string, unknown>;

/** Key under which the entry size of an empty table is kept, where it is larger than this revision's. */
export const entsizeKey = (table: string): string => `${table}Entsize`;
