export const NOTICE = 'Generated from formats/*.ksy by `npm run generate`. Do not edit.';
