/** What a thread of cr-validate's pool runs: one image after the other. */
export { check as default } from './validate/check.js';
