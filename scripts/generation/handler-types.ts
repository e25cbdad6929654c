/** Source of the types by which the compiler holds handlers and rule readers to the contract. */
export const HANDLER_TYPES = `export type OperationId = keyof typeof operations;
type ValuesOf<T> = T extends unknown ? T[keyof T] : never;
export type Permission =
  | Exclude<(typeof operations)[OperationId]["permission"], "none">
  | ValuesOf<(typeof operations)[OperationId]["queryPermissions"]>;

type Row<Id extends OperationId> = (typeof operations)[Id];

/** An operation that has rules beyond JSON Schema (x-rules). */
export type RuledOperationId = {
  [Id in OperationId]: Row<Id>["rules"] extends readonly [] ? never : Id;
}[OperationId];
export type RuleId<Id extends OperationId> = Row<Id>["rules"][number]["id"];

type Body<Id extends OperationId> = Wire[Id] extends {
  requestBody: { content: { "application/json": infer B } };
}
  ? B
  : undefined;
/** Without the blanks, which are left out. */
export type Filled<T> = T extends "" ? never : T extends object ? { [K in keyof T]: Filled<T[K]> } : T;
type Part<Id extends OperationId, Place extends "path" | "query" | "header"> =
  [NonNullable<Wire[Id]["parameters"][Place]>] extends [never]
    ? Record<never, never>
    : NonNullable<Wire[Id]["parameters"][Place]>;
type Chosen<Headers, Name extends string> = {
  [Header in keyof Headers as Lowercase<Header & string> extends Name
    ? Lowercase<Header & string>
    : never]: Headers[Header];
};

/** A request after validation. */
export interface ValidRequest<Id extends OperationId> {
  path: Part<Id, "path">;
  /** What has a default is always there. */
  query: Part<Id, "query"> & Required<Pick<Part<Id, "query">, keyof Part<Id, "query"> & keyof Row<Id>["defaults"]>>;
  /** Those that the operation declares for its handler, by their names in small letters. */
  headers: Chosen<Part<Id, "header">, Row<Id>["headers"][number]>;
  body: Filled<Body<Id>>;
}

type Success<Id extends OperationId> = Extract<keyof Wire[Id]["responses"], 200 | 201 | 204 | 304>;
type Envelope<Response> = Response extends { content: { "application/json": infer A } }
  ? Omit<A, "traceId">
  : { message?: never; data?: never };
type HeadersOf<Response> = Response extends { headers: infer Headers } ? Headers : never;
type Given<Amount, Headers> = Amount extends "all" ? { headers: Headers } : { headers?: Headers };
type AnswerHeaders<Id extends OperationId, Status extends Success<Id>> =
  Row<Id>["answerHeaders"] extends Record<
    \`\${Status}\`,
    {
      required: readonly (infer Required extends string)[];
      optional: readonly (infer Optional extends string)[];
    }
  >
    ? Given<
        [Required] extends [never] ? "some" : "all",
        Chosen<HeadersOf<Wire[Id]["responses"][Status]>, Required> &
          Partial<Chosen<HeadersOf<Wire[Id]["responses"][Status]>, Optional>>
      >
    : { headers?: never };
type DeclaredAnswer<Id extends OperationId, Status> =
  Status extends Success<Id>
    ? { status: Status; isRevealed?: boolean } & Envelope<Wire[Id]["responses"][Status]> & AnswerHeaders<Id, Status>
    : never;

type FormOf<Id, Forms> = Id extends keyof Forms & RuledOperationId ? { form: Forms[Id] } : unknown;

/** An operation that only a sandbox has. */
export type SandboxOperationId = {
  [Id in OperationId]: Row<Id>["isSandboxOnly"] extends true ? Id : never;
}[OperationId];

/**
 * One function for each operation: it takes a valid request and gives the successful answer, or throws. Those that only
 * a sandbox has may be missing.
 * An operation without permission has no context, since nobody knows who asks. An operation in \`Forms\` also gets what
 * its rule reader made of the body.
 */
export type Handlers<
  Context,
  Forms extends Partial<Record<RuledOperationId, unknown>> = Record<never, never>,
> = {
  [Id in Exclude<OperationId, SandboxOperationId>]: Handler<Id, Context, Forms>;
} & {
  [Id in SandboxOperationId]?: Handler<Id, Context, Forms>;
};
type Handler<Id extends OperationId, Context, Forms> = (
  request: ValidRequest<Id> & FormOf<Id, Forms>,
  context: Row<Id>["permission"] extends "none" ? undefined : Context,
) => Promise<DeclaredAnswer<Id, Success<Id>>>;

/** What a rule reader finds: the rules that the body breaks, or what it made of a body that breaks none. */
export type RuleReading<Id extends OperationId, Form> =
  | { broken: readonly RuleId<Id>[] }
  | { form: Form };

/**
 * One function for each operation with rules. A rule is judged only where the members that it reads are intact. Where
 * not all are, there is no form, and \`broken\` may be empty.
 */
export type RuleReaders<Forms extends Record<RuledOperationId, unknown>> = {
  [Id in RuledOperationId]: (
    body: Filled<Body<Id>>,
    isIntact: (pointer: string) => boolean,
    now: Date,
  ) => RuleReading<Id, Forms[Id]>;
};
`;
