/**
 * The lists of the `stopword` package in use; the only file that names it. A module of its own, because the package does
 * not say that it is free of side effects: only so does a bundler drop it with whoever asks for no list.
 */
export { deu, eng, fra, ita, nld, pol, por, ron, rus, spa } from 'stopword';
