import { benefits, measures, topics, WHO, type Benefit, type Topic } from '../../rules/index.ts';
import { kinds, overview, who } from '../../strings/index.ts';

/** One thing to filter by: its name in forms and addresses, and its values with how many benefits have each. */
export interface Filter {
  readonly name: 'topic' | 'kind' | 'who';
  readonly label: string;
  readonly options: readonly { readonly value: string; readonly text: string; readonly count: number }[];
}

/** The word of a topic that the text itself puts in quotation marks. */
export const shortTopic = ({ title }: Topic): string => /“(.+)”/.exec(title)?.[1] ?? title;

const topicOf = (benefit: Benefit) => measures.find(({ slug }) => slug === benefit.slug)?.topic;
const count = (holds: (benefit: Benefit) => boolean): number => benefits.filter(holds).length;

export const filters: readonly Filter[] = [
  {
    name: 'topic',
    label: overview.topic,
    options: topics.map((topic) => ({
      value: String(topic.number),
      text: shortTopic(topic),
      count: count((benefit) => topicOf(benefit) === topic.number),
    })),
  },
  {
    name: 'kind',
    label: overview.kind,
    options: Object.entries(kinds).map(([value, { name }]) => ({
      value,
      text: name,
      count: count(({ kind }) => kind === value),
    })),
  },
  {
    name: 'who',
    label: overview.who,
    options: WHO.map((value) => ({
      value,
      text: who[value].name,
      count: count(({ beneficiaries }) => beneficiaries.some((each) => each.who === value)),
    })),
  },
];
