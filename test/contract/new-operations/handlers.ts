/**
 * Handlers and rule readers for the operations beside this file. The compiler takes those that keep the contract and
 * no others: test/contract/new-operations.test.ts compiles this file beside what is generated.
 */
import type { Handlers, RuleReaders, ValidRequest } from "./generated/operations.js";

interface Forms {
  createIndividualCustomer: { phoneE164: string };
  validateIndividualCustomer: { phoneE164: string };
  recordKycResult: { status: string };
  createWebhook: { url: string };
  changeNote: { text: string; wordCount: number };
}

interface Call {
  clientId: string;
}

type All = Handlers<Call, Forms>;

const data = { text: "Call back." };

export const right = {
  listNotes: async ({ query }) => {
    const limit: number = query.limit;
    const statuses: ("open" | "done")[] = query.status ?? [];
    const ids: string[] = query.customer ?? [];
    const pages: number[] = query.page ?? [];
    const message = [limit, ...statuses, ...ids, ...pages].join();
    return { status: 200, message, data: [data] };
  },
  getNote: async ({ path, headers }, { clientId }) => {
    const none: Record<never, never> = headers;
    const message = `${path.id} ${clientId} ${none}`;
    return { status: 200, message, data, headers: { etag: '"1"', "content-language": "en" } };
  },
  changeNote: async ({ headers, body, form }) => {
    const version: string = headers["if-match"];
    const sent: string | null | undefined = body.text;
    const message = `${version} ${sent} ${form.text} ${form.wordCount}`;
    return { status: 200, message, data, headers: { etag: '"2"' } };
  },
  deleteNote: async ({ headers }) => {
    const version: string | undefined = headers["if-match"];
    if (version === "") {
      throw new Error("no version");
    }
    return { status: 204 };
  },
} satisfies Pick<All, "listNotes" | "getNote" | "changeNote" | "deleteNote">;

export const linked: All["listNotes"] = async () => ({
  status: 200,
  message: "These are the notes.",
  data: [],
  headers: { link: "</notes>; rel=next" },
});

export const readers: RuleReaders<Forms> = {
  createIndividualCustomer: ({ phone }) => ({ form: { phoneE164: phone } }),
  validateIndividualCustomer: ({ phone }) => ({ form: { phoneE164: phone } }),
  recordKycResult: ({ status }) => ({ form: { status } }),
  createWebhook: ({ url }) => ({ form: { url } }),
  changeNote: ({ text }, isIntact, now) =>
    isIntact("/text") && typeof text === "string"
      ? { form: { text, wordCount: now.getTime() } }
      : { broken: ["changesSomething"] },
};

const found = { status: 200, message: "The note was found.", data } as const;
const french = { etag: '"1"', "content-language": "fr" } as const;

export const wrong = {
  // @ts-expect-error the ETag is missing.
  noEtag: (async () => found) satisfies All["getNote"],
  // @ts-expect-error an ETag is a text.
  numberEtag: (async () => ({ ...found, headers: { etag: 1 } })) satisfies All["getNote"],
  // @ts-expect-error the language is not listed.
  language: (async () => ({ ...found, headers: french })) satisfies All["getNote"],
  // @ts-expect-error the operation declares no header of its own.
  headers: (async () => ({ status: 204, headers: { etag: '"1"' } })) satisfies All["deleteNote"],
  // @ts-expect-error a 204 has no message.
  message: (async () => ({ status: 204, message: "Gone." })) satisfies All["deleteNote"],
  // @ts-expect-error a 204 has no data.
  data: (async () => ({ status: 204, data })) satisfies All["deleteNote"],
  // @ts-expect-error the status is not declared.
  status: (async () => ({ status: 200, message: "Gone." })) satisfies All["deleteNote"],
  // @ts-expect-error On-Behalf-Of is not for the handler.
  server: ({ headers }: ValidRequest<"changeNote">) => headers["on-behalf-of"],
  // @ts-expect-error the operation has no such header.
  undeclared: ({ headers }: ValidRequest<"getNote">) => headers["if-match"],
  // @ts-expect-error the operation has no query.
  query: ({ query }: ValidRequest<"getNote">) => query.limit,
  // @ts-expect-error the limit is a number.
  limit: ({ query }: ValidRequest<"listNotes">): string | undefined => query.limit,
  // @ts-expect-error an operation without rules has no form.
  form: ({ form }: Parameters<All["getNote"]>[0]) => form,
  // @ts-expect-error without Forms there is none.
  noForms: ({ form }: Parameters<Handlers<Call>["changeNote"]>[0]) => form,
};

// @ts-expect-error the reader of changeNote is missing.
export const missingReader: RuleReaders<Forms> = {
  createIndividualCustomer: () => ({ broken: [] }),
  validateIndividualCustomer: () => ({ broken: [] }),
  recordKycResult: () => ({ broken: [] }),
  createWebhook: () => ({ broken: [] }),
};

export const wrongReaders: RuleReaders<Forms> = {
  // @ts-expect-error the operation has no such rule.
  createIndividualCustomer: () => ({ broken: ["changesSomething"] }),
  validateIndividualCustomer: () => ({ broken: [] }),
  recordKycResult: () => ({ broken: [] }),
  createWebhook: () => ({ broken: [] }),
  // @ts-expect-error the form has a wordCount.
  changeNote: () => ({ form: { text: "" } }),
};

// @ts-expect-error each operation with rules has a form.
export const lessForms: RuleReaders<Pick<Forms, "changeNote">> = readers;

// @ts-expect-error no reader makes a form for an operation without rules.
export type FormWithoutRules = Handlers<Call, { getNote: string }>;
