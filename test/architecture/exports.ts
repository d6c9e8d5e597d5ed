import { join } from 'node:path/posix'
import swc from '@swc/core'
import type { Sources } from './sources.ts'

interface Module {
  exports: string[]
  /** Names by the path of the module that they come from; '*' is all of it. */
  imports: [from: string, name: string][]
}

/**
 * "path name" of what a file of `sources` exports and no other file, of `sources` or of `users`, imports. A type may be exported
 * for whoever reads what its file's functions take and give, and is unused only when its own file does not use it either.
 */
export function unusedExports(sources: Sources, users: Sources = {}): string[] {
  const modules = new Map(Object.entries(sources).map(([path, text]) => [path, read(path, text)]))
  const used = new Set<string>()
  for (const { imports } of [...modules.values(), ...Object.entries(users).map(([path, text]) => read(path, text))]) {
    for (const [from, name] of imports) used.add(`${from} ${name}`)
  }
  return [...modules].flatMap(([path, { exports }]) =>
    used.has(`${path} *`) ? [] : exports.map((name) => `${path} ${name}`).filter((name) => !used.has(name)),
  )
}

function read(path: string, text: string): Module {
  const module: Module = { exports: [], imports: [] }
  const from = (source: string): string => (source.startsWith('.') ? join(path, '..', source) : source)
  for (const item of swc.parseSync(text, { syntax: 'typescript', tsx: path.endsWith('.tsx') }).body) {
    switch (item.type) {
      case 'ImportDeclaration':
        for (const specifier of item.specifiers) module.imports.push([from(item.source.value), importedName(specifier)])
        break
      case 'ExportAllDeclaration':
        module.imports.push([from(item.source.value), '*'])
        break
      case 'ExportNamedDeclaration':
        for (const specifier of item.specifiers) {
          if (specifier.type !== 'ExportSpecifier') continue
          module.exports.push((specifier.exported ?? specifier.orig).value)
          if (item.source) module.imports.push([from(item.source.value), specifier.orig.value])
        }
        break
      case 'ExportDefaultDeclaration':
      case 'ExportDefaultExpression':
        module.exports.push('default')
        break
      case 'ExportDeclaration':
        module.exports.push(...declaredNames(item.declaration, text))
        break
      default:
    }
  }
  // What is loaded when it is asked for is taken apart elsewhere.
  for (const [, source = ''] of text.matchAll(/\bimport\('([^']+)'\)/g)) module.imports.push([from(source), '*'])
  return module
}

function importedName(specifier: swc.ImportSpecifier): string {
  switch (specifier.type) {
    case 'ImportDefaultSpecifier':
      return 'default'
    case 'ImportNamespaceSpecifier':
      return '*'
    case 'ImportSpecifier':
      return (specifier.imported ?? specifier.local).value
    default:
      throw new TypeError('an import of an unknown kind')
  }
}

function declaredNames(declaration: swc.Declaration, text: string): string[] {
  switch (declaration.type) {
    case 'VariableDeclaration':
      return declaration.declarations.flatMap(({ id }) => (id.type === 'Identifier' ? [id.value] : []))
    case 'ClassDeclaration':
    case 'FunctionDeclaration':
      return [declaration.identifier.value]
    case 'TsEnumDeclaration':
      return [declaration.id.value]
    case 'TsInterfaceDeclaration':
    case 'TsTypeAliasDeclaration':
      return isNamedTwice(declaration.id.value, text) ? [] : [declaration.id.value]
    default:
      return []
  }
}

function isNamedTwice(name: string, text: string): boolean {
  return text.split(new RegExp(String.raw`\b${name}\b`)).length > 2
}
