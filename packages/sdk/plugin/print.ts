import type { OperationInfo } from './operations.ts';

export const HEADER =
  '// Generated from the schema and operations/ by `pnpm --filter @cadre/sdk generate`. Do not edit.\n';

/** `createSdk(request)`, grouped by feature, and the operations it is made of. */
export function printSdk(operations: readonly OperationInfo[]): string {
  const features = [...new Set(operations.map(({ feature }) => feature))];
  const groups = features.map((feature) => {
    const methods = operations.filter((operation) => operation.feature === feature).map(printMethod);
    return `    ${feature}: {\n${methods.join('\n')}\n    },`;
  });
  return [
    HEADER,
    "import type { CallOptions, Operation, Request } from '../operation.ts';",
    "import type * as types from './types.ts';\n",
    ...printFragments(operations),
    ...operations.map(printOperation),
    '/** Every operation as a typed function, grouped by feature. `request` carries them. */',
    'export function createSdk(request: Request) {',
    '  return {',
    ...groups,
    '  };',
    '}\n',
    'export type CadreSdk = ReturnType<typeof createSdk>;\n',
  ].join('\n');
}

/** Digest → document, for a server that accepts known documents only. */
export function printManifest(operations: readonly OperationInfo[]): string {
  const lines = operations.map(
    ({ name, sha256, text }) => `  // ${name}\n  '${sha256}':\n    ${JSON.stringify(text)},`,
  );
  return [
    HEADER,
    '/** SHA-256 of each document the SDK sends → the document. */',
    'export const manifest: Readonly<Record<string, string>> = {',
    ...lines,
    '};\n',
  ].join('\n');
}

/** Each fragment once, whatever asks with it. */
function printFragments(operations: readonly OperationInfo[]): string[] {
  const fragments = new Map(
    operations.flatMap((operation) => operation.fragments.map(({ name, text }) => [name, text])),
  );
  return [...fragments].map(([name, text]) => `const ${name} = ${JSON.stringify(text)};\n`).sort();
}

function printOperation(operation: OperationInfo): string {
  const [data, variables] = typeNames(operation);
  const { name, kind, own, fragments } = operation;
  const text = [JSON.stringify(own), ...fragments.map((fragment) => fragment.name)].join(' + ');
  return `export const ${name}Operation: Operation<${data}, ${variables}> = {
  name: '${name}',
  kind: '${kind}',
  text: ${text},
};
`;
}

function printMethod(operation: OperationInfo): string {
  const [data, variables] = typeNames(operation);
  const { name, method } = operation;
  const optional = !operation.variables.some(({ required }) => required);
  const parameter = optional ? `variables: ${variables} = {}` : `variables: ${variables}`;
  const params = operation.variables.map(
    (variable) => `@param variables.${variable.name} ${variable.description.replaceAll(/\s*\n\s*/g, ' / ')}`,
  );
  return `${printComment(`${operation.description}\n\n${params.join('\n')}`, '      ')}
      ${method}: (${parameter}, options?: CallOptions): Promise<${data}> =>
        request(${name}Operation, variables, options),`;
}

function typeNames({ name, kind }: OperationInfo): readonly [string, string] {
  const suffix = kind === 'query' ? 'Query' : 'Mutation';
  return [`types.${name}${suffix}`, `types.${name}${suffix}Variables`];
}

export function printComment(text: string, indent: string): string {
  const lines = text.replaceAll('*/', '*\\/').trim().split('\n');
  const [only] = lines;
  if (lines.length === 1) return `${indent}/** ${only} */`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`].join('\n');
}
