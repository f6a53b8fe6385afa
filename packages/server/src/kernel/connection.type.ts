import type { ClassType } from 'type-graphql';
import { Field, Int, ObjectType } from 'type-graphql';
import type { Page } from './page.ts';
import { describe } from './text.ts';

@ObjectType('PageInfo', {
  description: describe('Vị trí của trang trong danh sách.', 'Where a page stands in its list.'),
})
export class PageInfoType {
  @Field(() => Boolean, { description: describe('Còn trang sau.', 'Whether another page follows.') })
  hasNextPage!: boolean;

  @Field(() => String, {
    nullable: true,
    description: describe(
      'Con trỏ để lấy trang sau bằng `after`; chỉ dùng nguyên văn.',
      'The cursor to give as `after` for the next page; use it as it is.',
    ),
  })
  endCursor!: string | null;
}

/** The one shape of every list: nodes, where the page stands, and a total that is counted only when asked for. */
export function connectionType<Node extends object>(node: ClassType<Node>, name: string, vi: string, en: string) {
  @ObjectType(`${name}Connection`, {
    description: describe(`Danh sách ${vi}, từng trang.`, `A list of ${en}, page by page.`),
  })
  class Connection {
    @Field(() => [node], { description: describe('Các phần tử của trang này.', 'The items of this page.') })
    nodes: readonly Node[];

    @Field(() => PageInfoType, { description: describe('Vị trí của trang.', 'Where this page stands.') })
    pageInfo: PageInfoType;

    /** Not part of the schema: how the total is counted when it is asked for. */
    readonly countAll: () => Promise<number>;

    constructor(page: Page<Node>, count: () => Promise<number>) {
      this.nodes = page.nodes;
      this.pageInfo = page.pageInfo;
      this.countAll = count;
    }

    @Field(() => Int, {
      description: describe(
        'Tổng số phần tử; chỉ đếm khi được hỏi.',
        'How many items in all; counted only when asked for.',
      ),
    })
    totalCount(): Promise<number> {
      return this.countAll();
    }
  }
  return Connection;
}
