import type { APIRoute, GetStaticPaths } from 'astro';
import type { QuestionsOfMeasure } from '../../components/estimator/Questions.tsx';
import { findMeasure, measures, questionsAbout } from '../../rules/index.ts';

export const getStaticPaths = (() => measures.map(({ slug }) => ({ params: { slug } }))) satisfies GetStaticPaths;

/** What the forms of a measure show beside their results. */
export const GET: APIRoute = ({ params }) => {
  const benefits = findMeasure(params.slug ?? '')?.benefits ?? [];
  const questions: QuestionsOfMeasure = Object.fromEntries(
    benefits.map(({ id }) => [id, questionsAbout(id).map(({ matter, treatment }) => ({ matter, treatment }))]),
  );
  return Response.json(questions);
};
