import { readFileSync } from 'node:fs';
import {
  fromJsonSchema,
  McpServer,
  type CallToolResult,
  type StandardSchemaWithJSON,
} from '@modelcontextprotocol/server';
import { currentRequest } from '../links/forwards.ts';
import { policy } from '../rules/index.ts';
import { assistants } from '../strings/assistants.ts';
import { site } from '../strings/site.ts';
import { registerResources } from './resources.ts';
import { tools, type Tool } from './tools.ts';

const ROOT = new URL('../../', import.meta.url);

/** Said with every answer, a refusal too: an assistant must take none of it for an office's word. */
const reply = (answer: object): CallToolResult => {
  const said = {
    notice: assistants.notice,
    document: { title: policy.title, office: policy.office, status: assistants.status, sha256: policy.sha256 },
    ...answer,
  };
  return {
    content: [{ type: 'text', text: JSON.stringify(said) }],
    structuredContent: said,
    ...('error' in answer && { isError: true }),
  };
};

/** Judges arguments by their present ids, so that former ones pass and are not told. */
const enforced = (schema: Tool['schema']): StandardSchemaWithJSON<never> => {
  const { '~standard': standard } = fromJsonSchema<never>(schema);
  return { '~standard': { ...standard, validate: (value) => standard.validate(currentRequest(value)) } };
};

const schemaOf = ({ schema, isEnforced }: Tool): StandardSchemaWithJSON<never> => {
  if (isEnforced) return enforced(schema);
  return {
    '~standard': {
      version: 1,
      vendor: 'huiyang-ai-policy',
      validate: (value) => ({ value: value as never }),
      jsonSchema: { input: () => schema, output: () => schema },
    },
  };
};

/** The server with all that it offers. Nothing that it does changes anything or asks another host. */
export const makeServer = (): McpServer => {
  const { version } = JSON.parse(readFileSync(new URL('package.json', ROOT), 'utf8')) as { readonly version: string };
  const server = new McpServer(
    { name: 'huiyang-ai-policy', title: site.name, version },
    { instructions: assistants.instructions },
  );
  for (const tool of tools) {
    const { name, title, description, answer } = tool;
    const annotations = { readOnlyHint: true, idempotentHint: true, openWorldHint: false };
    server.registerTool(name, { title, description, annotations, inputSchema: schemaOf(tool) }, async (given) =>
      reply(await answer(given)),
    );
  }
  registerResources(server);
  return server;
};
