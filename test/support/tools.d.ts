/** The tools are plain JavaScript; tests call them with what they find in their JSDoc. */
declare module '*.mjs';
declare module 'kaitai-struct-compiler-0.10';
