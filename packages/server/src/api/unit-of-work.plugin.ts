import type { ApolloServerPlugin, GraphQLResponse } from '@apollo/server';
import { HeaderMap } from '@apollo/server';
import { type DocumentNode, Kind, OperationTypeNode, type SelectionSetNode } from 'graphql';
import { DomainError } from '../kernel/errors.ts';
import type { KeyRing } from '../kernel/keyring.ts';
import type { ApiContext } from './context.ts';
import { type Answered, answerBefore, type Claim, claimOf, isKept, keepData } from './idempotency.ts';
import { refusal } from './refusal.ts';
import { permissionOf } from './schema.ts';

/**
 * Ends the transaction of the request: a mutation that failed in any part leaves nothing behind, and a request with
 * several mutations is refused, since their answers could not all be true when one fails. What a query showed is written
 * down before it is answered.
 */
export function unitOfWorkPlugin(
  keys: KeyRing,
  onInternalError: (error: unknown, requestId: string) => void,
): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      let claim: Claim | null = null;
      let before: Answered | null = null;
      return {
        async didResolveOperation({ operation, document, schema, contextValue, source, request }) {
          if (operation === undefined) return;
          const fields = rootFields(operation.selectionSet, document);
          const writes = operation.operation === OperationTypeNode.MUTATION;
          contextValue.unitOfWork.prepare(writes ? 'WRITE' : 'READ', fields.join(' '));
          if (!writes) return;
          if (fields.length > 1) {
            throw refusal(
              new DomainError('VALIDATION_FAILED', {
                vi: 'Mỗi yêu cầu chỉ được một thao tác ghi.',
                en: 'One request may hold one mutation.',
              }),
            );
          }
          const { idempotencyKey, scope, unitOfWork } = contextValue;
          if (idempotencyKey === null || scope.viewer === null || !isKept(fields[0])) return;
          try {
            const sent = {
              document: source,
              operationName: request.operationName ?? null,
              variables: request.variables,
            };
            claim = claimOf(scope.viewer, idempotencyKey, sent, keys);
            before = await answerBefore(unitOfWork, claim, keys, () => {
              const permission = permissionOf(schema.getMutationType()?.getFields()[fields[0] ?? '']?.extensions ?? {});
              if (permission !== null) scope.require(permission);
            });
            for (const note of before?.notes ?? []) scope.note(note);
          } catch (error) {
            throw error instanceof DomainError ? refusal(error) : error;
          }
        },
        async responseForOperation() {
          return before === null ? null : answered(before.data);
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) contextValue.onError(error);
        },
        async willSendResponse({ contextValue, operation, response, errors }) {
          const { unitOfWork, requestId } = contextValue;
          const failed = (errors?.length ?? 0) > 0;
          const writes = operation?.operation === OperationTypeNode.MUTATION;
          const result = response.body.kind === 'single' ? response.body.singleResult : null;
          try {
            if (failed || before !== null || !writes) {
              await unitOfWork.rollback();
              // Where nothing was answered nothing was shown.
              const shown = result?.data != null && (!writes || (before !== null && !failed));
              if (shown) await contextValue.recordReads();
            } else {
              if (claim !== null) {
                await keepData(unitOfWork, claim, keys, { data: result?.data, notes: unitOfWork.record.notes });
              }
              await unitOfWork.commit();
            }
            // What was rolled back must not be shown as done.
            if (failed && writes && result !== null) result.data = null;
          } catch (error) {
            onInternalError(error, requestId);
            throw error;
          }
          response.http?.headers.set('x-request-id', requestId);
          response.http?.headers.set('cache-control', 'no-store');
        },
      };
    },
  };
}

function answered(data: unknown): GraphQLResponse {
  return {
    http: { headers: new HeaderMap([['idempotency-replayed', 'true']]) },
    body: { kind: 'single', singleResult: { data: data as Record<string, unknown> } },
  };
}

/** Root fields of an operation, those of its fragments included. The document is valid by now: fragments end. */
function rootFields(selectionSet: SelectionSetNode, document: DocumentNode): readonly string[] {
  return selectionSet.selections.flatMap((selection) => {
    if (selection.kind === Kind.FIELD) return [selection.name.value];
    if (selection.kind === Kind.INLINE_FRAGMENT) return rootFields(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? rootFields(fragment.selectionSet, document) : [];
  });
}
