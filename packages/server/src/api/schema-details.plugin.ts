import type { ApolloServerPlugin } from '@apollo/server';
import type { GraphQLFormattedError } from 'graphql';
import { viewerCan } from '../authz/viewer.ts';
import { bothLanguages } from '../kernel/text.ts';
import type { ApiContext } from './context.ts';

/** What graphql says about a document that does not fit names types and fields, and proposes others. */
const HIDDEN = bothLanguages({
  vi: 'Yêu cầu không khớp với lược đồ. Hãy đăng nhập để biết chi tiết.',
  en: 'The request does not fit the schema. Sign in to learn the details.',
});

/** Whoever may not explore the schema does not learn it from errors either. */
export function schemaDetailsPlugin(): ApolloServerPlugin<ApiContext> {
  return {
    async requestDidStart() {
      return {
        async willSendResponse({ response, contextValue: { scope } }) {
          if (response.body.kind !== 'single' || (scope.viewer !== null && viewerCan(scope.viewer, 'schema:read')))
            return;
          const { singleResult } = response.body;
          if (singleResult.errors) singleResult.errors = singleResult.errors.map(hidden);
        },
      };
    },
  };
}

/** Errors of ours carry both languages apart; a syntax error knows nothing of the schema. */
function hidden(error: GraphQLFormattedError): GraphQLFormattedError {
  const { code, messageVi } = error.extensions ?? {};
  const ofGraphql =
    code === 'VALIDATION_FAILED' && messageVi === undefined && !error.message.startsWith('Syntax Error');
  return ofGraphql ? { ...error, message: HIDDEN } : error;
}
