import own from '../package.json' with { type: 'json' };

/** Of this server; the library's is in `/ml/models`. */
export const SERVER_VERSION: string = own.version;
