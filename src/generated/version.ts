// Generated from package.json by `npm run generate`. Do not edit.
export const VERSION = '0.2.0';
export const HOMEPAGE = 'https://github.com/cr-image/cr-image';
