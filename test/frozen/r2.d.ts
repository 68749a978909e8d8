export declare function readImage(bytes: Uint8Array): unknown;
export declare function writeImage(image: unknown): Uint8Array;
export declare function imageToJson(image: unknown): { objects: ({ type: string } & Record<string, unknown>)[] };
