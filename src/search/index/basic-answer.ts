/** A question that everybody asks, and what the text alone says to it. */
export interface BasicAnswer {
  /** Its anchor on the page. */
  readonly id: string;
  readonly question: string;
  /** At most two plain sentences, in our own words. */
  readonly answer: string;
  /** The sentences that it rests on. */
  readonly provisions: readonly string[];
  /** True where they are examples of what some measures say, which a reader who asks the question itself does not look for. */
  readonly isByExample?: true;
  /** The open question that says what the text leaves out. */
  readonly openQuestion?: string;
  /** The pages of the site that go on from here. */
  readonly pages?: readonly `/${string}`[];
  /** The ways in which it is asked, as patterns of which each is a whole question; src/search/engine/asked.ts reads them. */
  readonly asked: readonly string[];
  /** True where the answer is the same whatever support is asked about: 租金补贴怎么申请. */
  readonly isForAny?: true;
}
