import { readFileSync } from 'node:fs';
import type { GraphQLOutputType } from 'graphql';
import { buildSchema, getNamedType, getNullableType, graphql, isEnumType, isListType, isScalarType } from 'graphql';
import { SCHEMA } from '../scripts/generated.ts';

export interface SentRequest {
  readonly url: string;
  readonly headers: Headers;
  readonly operationName: string | null;
  readonly files: readonly string[];
}

interface GraphQLBody {
  readonly query: string;
  readonly variables: Readonly<Record<string, unknown>>;
  readonly operationName: string;
}

const SAMPLES: Readonly<Record<string, unknown>> = {
  Boolean: false,
  Date: '2023-10-05',
  Float: 0.5,
  ID: 'id-1',
  Int: 1,
  String: 'text',
};

/** Answers every document the schema allows with sample values, and refuses the others as the server would. */
export function createFakeServer() {
  const schema = buildSchema(readFileSync(SCHEMA, 'utf8'));
  const requests: SentRequest[] = [];

  const fakeFetch: typeof globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { url, headers } = request;
    if (url.endsWith('/files')) {
      const files = (await request.formData()).getAll('file');
      requests.push({
        url,
        headers,
        operationName: null,
        files: files.map((file) => (file instanceof File ? file.name : '')),
      });
      return Response.json({ fileId: 'file-1' });
    }
    const { query, variables, operationName } = (await request.json()) as GraphQLBody;
    requests.push({ url, headers, operationName, files: [] });
    const result = await graphql({
      schema,
      source: query,
      variableValues: variables,
      operationName,
      fieldResolver: (_source, _args, _context, info) => sample(info.returnType),
    });
    return Response.json(result);
  };
  return { fetch: fakeFetch, requests };
}

function sample(type: GraphQLOutputType): unknown {
  const nullable = getNullableType(type);
  if (isListType(nullable)) return [sample(nullable.ofType)];
  const named = getNamedType(nullable);
  if (isEnumType(named)) return named.getValues()[0]?.value;
  return isScalarType(named) ? SAMPLES[named.name] : {};
}
