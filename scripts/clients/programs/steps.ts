/** What a program tells of an answer, as far as its client shows it. */
export interface Answer {
  /** Where the client shows none, the answer was a success. */
  status?: number | undefined;
  body?: unknown;
  etag?: string | null | undefined;
}

/** The calls of a client, in the form that it gives them. */
export interface Calls {
  create(email: string): Promise<Answer>;
  read(id: string, options: { etag?: string; reveal?: boolean }): Promise<Answer>;
  list(): Promise<Answer>;
  correct(id: string, etag: string): Promise<Answer>;
  judge(id: string): Promise<Answer>;
}

export async function seenBy(calls: Calls): Promise<Record<string, string>> {
  const created = await calls.create("ada.sample@example.com");
  const id = String(at(created.body, "data", "id"));
  const found = await calls.read(id, {});
  const etag = found.etag ?? "*";
  return {
    create: outcome(created),
    read: `${outcome(found)} ${at(found.body, "data", "basicData", "lastName")}`,
    date: typeOf(at(found.body, "data", "basicData", "dateOfBirth")),
    instant: typeOf(at(found.body, "data", "createdAt")),
    list: await attempt(() => calls.list()),
    correct: await attempt(
      () => calls.correct(id, etag),
      (body) => (at(body, "data", "mainAddress", "line2") ? "kept" : "removed"),
    ),
    notModified: await attempt(async () => {
      const { etag } = await calls.read(id, {});
      return calls.read(id, { etag: etag ?? "*" });
    }),
    invalid: await attempt(() => calls.create("nobody")),
    kyc: await attempt(
      () => calls.judge(id),
      (body) => String(at(body, "data", "kyc", "status")),
    ),
    laterMember: await attempt(() => calls.read(id, { reveal: true })),
    laterValue: await attempt(() => calls.read(id, { reveal: false })),
    busy: await attempt(() => calls.create("busy@example.com")),
  };
}

async function attempt(
  call: () => Promise<Answer>,
  told: (body: unknown) => string = () => "",
): Promise<string> {
  try {
    const answer = await call();
    return `${outcome(answer)} ${told(answer.body)}`.trim();
  } catch (error) {
    // Some clients throw the answer, some an error that holds it.
    const status = at(error, "status") ?? at(error, "response", "status");
    const body = at(error, "error") ?? at(error, "data") ?? at(error, "response", "data");
    return `throws ${status ? outcome({ status: Number(status), body }) : (error as Error).name}`;
  }
}

function outcome({ status, body }: Answer): string {
  const pointer = at(body, "errors", "0", "pointer");
  return `${status ?? "success"} ${pointer ?? ""}`.trim();
}

function at(value: unknown, ...names: string[]): unknown {
  return names.reduce<unknown>(
    (it, name) =>
      it === null || it === undefined ? undefined : (it as Record<string, unknown>)[name],
    value,
  );
}

function typeOf(value: unknown): string {
  return value instanceof Date ? "Date" : typeof value;
}
