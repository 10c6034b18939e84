/** The files of src and what each of them imports, as the compiler sees it. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, posix } from 'node:path';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';

export const root: string = fileURLToPath(new URL('../..', import.meta.url));

export interface SourceFile {
  /** Path below src with forward slashes: `text/span.ts`. */
  readonly path: string;
  readonly text: string;
  /** Static, type-only, re-exporting and dynamic imports, as written. */
  readonly imports: readonly string[];
  /** Those of them that are still there when the types are gone. */
  readonly valueImports: readonly string[];
}

/** Every TypeScript file below src, at any depth, generated ones left out. */
export function sourceFiles(): readonly SourceFile[] {
  return readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter(
      (path) =>
        path.endsWith('.ts') &&
        !path.endsWith('.d.ts') &&
        !/(?:^|\/)packed-(?:taxonomy|term-statistics)\.ts$/.test(path),
    )
    .sort()
    .map((path) => {
      const text = readFileSync(join(root, 'src', path), 'utf8');
      return {
        path,
        text,
        imports: ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName),
        valueImports: valueImports(path, text),
      };
    });
}

function valueImports(path: string, text: string): readonly string[] {
  return ts
    .createSourceFile(path, text, ts.ScriptTarget.ES2022)
    .statements.flatMap((statement) =>
      (ts.isImportDeclaration(statement) || ts.isExportDeclaration(statement)) &&
      statement.moduleSpecifier !== undefined &&
      ts.isStringLiteral(statement.moduleSpecifier) &&
      !isTypeOnly(statement)
        ? [statement.moduleSpecifier.text]
        : [],
    );
}

function isTypeOnly(statement: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  const clause = ts.isImportDeclaration(statement) ? statement.importClause : statement;
  if (clause === undefined) return false;
  const names = ts.isImportClause(clause) ? clause.namedBindings : clause.exportClause;
  const listed =
    names !== undefined && (ts.isNamedImports(names) || ts.isNamedExports(names)) ? names.elements : undefined;
  const whole = ts.isImportClause(clause) ? clause.phaseModifier === ts.SyntaxKind.TypeKeyword : clause.isTypeOnly;
  return whole || (listed !== undefined && listed.length > 0 && listed.every((name) => name.isTypeOnly));
}

export function isRelative(specifier: string): boolean {
  return specifier.startsWith('.');
}

/** Path below src that a relative import of `from` points at. */
export function target(from: string, specifier: string): string {
  return posix.join(posix.normalize(dirname(from)), specifier);
}

/** First folder of a path below src, or the file name for files in src itself. */
export function stage(path: string): string {
  return path.split('/')[0] ?? path;
}
