import { anchorOf, questionAnchor } from '../../links/anchor.ts';
import { openQuestions } from '../../rules/index.ts';
import { searchAnswers } from '../../strings/search.ts';
import { firstQuestions, furtherQuestions } from './basics.ts';
import { buildTextIndex } from './build.ts';
import { readGlossary } from './glossary.ts';
import type { IndexAnswer, IndexBasic, IndexSynonym, IndexWords } from '../engine/shape.ts';
import { stopWords, synonyms } from './synonyms/index.ts';
import { pinyinOf, termsWithPinyin } from './terms.ts';
import { traditionalFor } from './traditional.ts';

/** What people say for what the text says, how they type it, and what answers their questions beside the text. */
export const buildWords = (): IndexWords => {
  const glossary = readGlossary();
  const questions = [...new Set(synonyms.flatMap((synonym) => synonym.questions ?? []))];
  const answers = [
    ...glossary.map(({ id, term, meaning }): IndexAnswer => {
      return { title: searchAnswers.term(term), path: `/glossary/#${id}`, text: meaning };
    }),
    ...questions.map(questionNamed),
  ];
  const terms = termsWithPinyin();
  return {
    synonyms: synonyms.map(({ say, means, isNearest, questions: named, onPages }): IndexSynonym => ({
      say,
      means,
      ...(isNearest && { isNearest }),
      ...(named && { answers: named.map((id) => glossary.length + questions.indexOf(id)) }),
      ...(onPages !== undefined && { onPages }),
    })),
    terms,
    pinyin: synonyms.flatMap(({ say }) => say.map(pinyinOf)),
    stopWords,
    traditional: traditionalFor(JSON.stringify([buildTextIndex(), synonyms, terms, glossary, openQuestions])),
    answers,
    basics: [...firstQuestions, ...furtherQuestions].map(
      ({ id, question, answer, provisions, asked, isForAny }): IndexBasic => ({
        asked,
        ...(isForAny && { isForAny }),
        answer: { title: question, path: `/basics/#${id}`, text: answer },
        anchors: provisions.map(anchorOf),
      }),
    ),
    glossary: glossary.map(({ term, words }, at) => [[term, ...words], at]),
  };
};

const questionNamed = (id: string): IndexAnswer => {
  const question = openQuestions.find((each) => each.id === id);
  if (!question) throw new Error(`a synonym names the open question ${id}, which does not exist`);
  return { title: searchAnswers.openQuestion, path: `/open-questions/#${questionAnchor(id)}`, text: question.matter };
};
