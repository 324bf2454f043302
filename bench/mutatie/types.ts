import { join } from 'node:path';
import ts from 'typescript';

/**
 * Whether `npm run types` refuses a file with other contents. Only the file itself is looked at, not those that use it:
 * a lower bound.
 * @param root the folder of the project
 */
export function typeChecker(root: string): (file: string, source: string) => boolean {
  const { config } = ts.readConfigFile(join(root, 'tsconfig.json'), (path) => ts.sys.readFile(path)) as {
    config: unknown;
  };
  const { options, fileNames } = ts.parseJsonConfigFileContent(config, ts.sys, root);
  let changed = { path: '', source: '', version: 0 };
  const services = ts.createLanguageService({
    ...ts.sys,
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames.filter((path) => path.startsWith(join(root, 'src/'))),
    getScriptVersion: (path) => (path === changed.path ? String(changed.version) : '0'),
    getScriptSnapshot: (path) => {
      const text = path === changed.path ? changed.source : ts.sys.readFile(path);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCurrentDirectory: () => root,
    getDefaultLibFileName: (libraryOptions) => ts.getDefaultLibFilePath(libraryOptions),
  });
  return (file, source) => {
    const path = join(root, file);
    changed = { path, source, version: changed.version + 1 };
    return [...services.getSyntacticDiagnostics(path), ...services.getSemanticDiagnostics(path)].length > 0;
  };
}
