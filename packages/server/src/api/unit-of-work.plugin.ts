import type { ApolloServerPlugin } from '@apollo/server';
import { OperationTypeNode } from 'graphql';
import { DomainError } from '../kernel/errors.ts';
import type { ApiContext } from './context.ts';

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
        async didResolveOperation({ operation }) {
          if (operation?.operation === OperationTypeNode.MUTATION && operation.selectionSet.selections.length > 1) {
            throw new DomainError('VALIDATION_FAILED', {
              vi: 'Mỗi yêu cầu chỉ được một thao tác ghi.',
              en: 'One request may hold one mutation.',
            });
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
