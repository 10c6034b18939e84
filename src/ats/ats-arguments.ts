/** What plain JavaScript gets wrong about the rules and the file, refused by name before any rule stumbles over it. */
import { checkMethods, checkObject, InvalidInputError, typeName, type ExtractionFailure } from '../errors.ts';
import type { AtsFile } from './ats-rule.ts';

/** @throws InvalidInputError unless it is a list of rules */
export function checkRules(rules: unknown): void {
  if (!Array.isArray(rules))
    throw new InvalidInputError('options.rules', `expected a list of rules, got ${typeName(rules)}`);
  for (const rule of rules) checkMethods(rule ?? null, 'options.rules', ['judge']);
}

const FAILURES: Readonly<Record<ExtractionFailure, true>> = {
  'unknown-format': true,
  damaged: true,
  'no-text-layer': true,
  'unmapped-fonts': true,
  'password-needed': true,
  'password-wrong': true,
  'too-large': true,
  'timed-out': true,
  unsupported: true,
};

/** @throws InvalidInputError for a fact of the wrong kind, or a failure that is none */
export function checkFile(file: AtsFile | undefined): void {
  if (file === undefined) return;
  checkObject(file, 'file');
  const { name, byteLength, mediaType, failure } = file;
  for (const [member, value] of Object.entries({ name, mediaType }))
    if (value !== undefined && typeof value !== 'string')
      throw new InvalidInputError(`file.${member}`, `expected a text, got ${typeName(value)}`);
  if (byteLength !== undefined && !(Number.isFinite(byteLength) && byteLength >= 0))
    throw new InvalidInputError('file.byteLength', 'expected a number of 0 or more');
  if (failure !== undefined && !(typeof failure === 'string' && Object.hasOwn(FAILURES, failure)))
    throw new InvalidInputError('file.failure', `expected one of ${Object.keys(FAILURES).join(', ')}`);
}
