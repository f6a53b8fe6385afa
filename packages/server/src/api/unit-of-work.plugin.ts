import type { ApolloServerPlugin } from '@apollo/server';
import { type DocumentNode, Kind, OperationTypeNode, type SelectionSetNode } from 'graphql';
import { DomainError } from '../kernel/errors.ts';
import type { ApiContext } from './context.ts';
import { refusal } from './refusal.ts';

/**
 * Ends the transaction of the request: a mutation that failed in any part leaves nothing behind, and a request with
 * several mutations is refused, since their answers could not all be true when one fails.
 */
export function unitOfWorkPlugin(
  onInternalError: (error: unknown, requestId: string) => void,
): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async didResolveOperation({ operation, document }) {
          if (operation?.operation !== OperationTypeNode.MUTATION) return;
          if (countFields(operation.selectionSet, document) > 1) {
            throw refusal(
              new DomainError('VALIDATION_FAILED', {
                vi: 'Mỗi yêu cầu chỉ được một thao tác ghi.',
                en: 'One request may hold one mutation.',
              }),
            );
          }
        },
        async didEncounterErrors({ errors, contextValue }) {
          for (const error of errors) contextValue.onError(error);
        },
        async willSendResponse({ contextValue, operation, response, errors }) {
          const failed = (errors?.length ?? 0) > 0;
          try {
            if (failed || operation?.operation !== OperationTypeNode.MUTATION) await contextValue.unitOfWork.rollback();
            else await contextValue.unitOfWork.commit();
            // What was rolled back must not be shown as done.
            if (failed && operation?.operation === OperationTypeNode.MUTATION && response.body.kind === 'single') {
              response.body.singleResult.data = null;
            }
          } catch (error) {
            onInternalError(error, contextValue.requestId);
            throw error;
          }
          response.http?.headers.set('x-request-id', contextValue.requestId);
          response.http?.headers.set('cache-control', 'no-store');
        },
      };
    },
  };
}

/** Root fields of an operation, those of its fragments included. The document is valid by now: fragments end. */
function countFields(selectionSet: SelectionSetNode, document: DocumentNode): number {
  return selectionSet.selections.reduce((count, selection) => {
    if (selection.kind === Kind.FIELD) return count + 1;
    if (selection.kind === Kind.INLINE_FRAGMENT) return count + countFields(selection.selectionSet, document);
    const fragment = document.definitions.find(
      (definition) => definition.kind === Kind.FRAGMENT_DEFINITION && definition.name.value === selection.name.value,
    );
    return fragment?.kind === Kind.FRAGMENT_DEFINITION ? count + countFields(fragment.selectionSet, document) : count;
  }, 0);
}
