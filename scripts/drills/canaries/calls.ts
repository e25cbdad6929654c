import { bodyOf, CANARIES, MARK } from "./values.js";

/** What the drill has seen of the answers. */
export interface Seen {
  /** Ids of the customers that were created. */
  ids: string[];
  /** Answers that must show nothing: refusals, and what is no read. */
  refusals: string[];
  /** Answers of authorised reads, and of the check. */
  reads: string[];
}

interface Call {
  method?: string;
  path?: string;
  headers?: Record<string, string>;
  body?: string | Uint8Array<ArrayBuffer>;
}

/** Makes every operation succeed and fail, with canaries wherever a client can put something. */
export async function callAll(address: string, key: string, seen: Seen): Promise<void> {
  const send = sender(address, key);
  const keyed = { "Idempotency-Key": `${MARK}-key-${seen.reads.length}` };
  const created = [
    await send({ body: JSON.stringify(bodyOf()) }),
    ...(await Promise.all(
      [1, 2].map(() => send({ body: JSON.stringify(bodyOf()), headers: keyed })),
    )),
  ];
  seen.refusals.push(...created.map(({ text }) => text));
  const ids = created.map(({ text }) => JSON.parse(text).data.id as string);
  seen.ids.push(...new Set(ids));
  await readAll(address, key, seen);
  const result = JSON.stringify({
    status: "APPROVED",
    gender: "F",
    reference: `${MARK}-check`,
    findings: [{ pointer: "/basicData/lastName", outcome: "matched" }],
  });
  const kyc = { path: `/customers/${ids[0]}/kyc`, body: result, headers: keyed };
  seen.reads.push((await send(kyc)).text, (await send(kyc)).text);
  seen.reads.push(
    (await send({ path: `${CUSTOMERS}/validate`, body: JSON.stringify(bodyOf()) })).text,
  );
  const last = `/customers/${ids[1]}`;
  const ifMatch = { "If-Match": "*", "Idempotency-Key": `${MARK}-correction-${seen.reads.length}` };
  const patch = { basicData: { middleName: `${MARK} Corrected` } };
  const correction = {
    method: "PATCH",
    path: last,
    headers: ifMatch,
    body: JSON.stringify(patch),
  };
  for (const call of [
    correction,
    correction,
    { method: "GET", path: `/customers/${ids[0]}/kyc` },
    { method: "GET", path: `${last}/versions?reveal=true` },
    { method: "GET", path: "/customers?include=names" },
  ]) {
    const { status, text } = await send(call);
    if (status !== 200 || !text.includes(MARK)) {
      throw new Error(`${status} for ${call.method} ${call.path}`);
    }
    seen.reads.push(text);
  }
  const found = await send({ method: "GET", path: `/customers?email=${CANARIES.email}` });
  if (!found.text.includes(String(ids[1]))) {
    throw new Error(`${ids[1]} is not found by its address`);
  }
  seen.refusals.push(found.text);
  const erased = `/customers/${ids[0]}`;
  for (const call of [
    { method: "GET", path: `${erased}/journal` },
    { method: "DELETE", path: erased, headers: { "Idempotency-Key": `${MARK}-erasure` } },
    { method: "DELETE", path: erased },
    { method: "GET", path: erased },
    { method: "GET", path: `${erased}/journal` },
  ]) {
    seen.refusals.push((await send(call)).text);
  }
  seen.ids.splice(seen.ids.indexOf(ids[0] as string), 1);
  for (const call of refusedCalls(keyed)) {
    const { status, text } = await send(call);
    if (status < 400) {
      throw new Error(`${status} for ${JSON.stringify(call).slice(0, 200)}`);
    }
    seen.refusals.push(text);
  }
}

/** Reads what was created before, whole. */
export async function readAll(address: string, key: string, seen: Seen): Promise<void> {
  const send = sender(address, key);
  for (const id of seen.ids) {
    const { status, text } = await send({ method: "GET", path: `/customers/${id}?reveal=true` });
    if (status !== 200 || !text.includes(MARK)) {
      throw new Error(`the customer ${id} is not read whole: ${status}`);
    }
    seen.reads.push(text);
  }
}

/** A request that the database refuses. */
export async function createRefused(address: string, key: string, seen: Seen): Promise<void> {
  const { status, text } = await sender(address, key)({ body: JSON.stringify(bodyOf()) });
  if (status < 500) {
    throw new Error(`${status} though the database takes no row`);
  }
  seen.refusals.push(text);
}

const CUSTOMERS = "/customers/individual";

/** @param keyed the Idempotency-Key of a creation that was done. */
function refusedCalls(keyed: Record<string, string>): Call[] {
  const whole = JSON.stringify(bodyOf());
  const perMember = Object.keys(CANARIES).flatMap((name) => [
    { [name]: { [MARK]: MARK } },
    { [name]: MARK.repeat(400) },
    { [name]: `${MARK}\u0007` },
  ]);
  const bodies = [
    ...perMember.map((changes) => JSON.stringify(bodyOf(changes))),
    JSON.stringify({ ...bodyOf(), [`x${MARK.length}`]: MARK }),
    JSON.stringify([bodyOf()]),
    whole.slice(0, -1),
    whole.replace("{", `{"email":"${MARK}",`),
    `${whole.slice(0, -1)},"padding":"${MARK.repeat(20_000)}"}`,
  ];
  return [
    ...bodies.map((body) => ({ body })),
    ...bodies.slice(0, 9).map((body) => ({ body, path: `${CUSTOMERS}/validate` })),
    { body: Uint8Array.from(Buffer.from(whole.replace("Last", "L\u00e4st"), "latin1")) },
    { body: JSON.stringify(bodyOf({ phone: "07700 900988" })), headers: keyed },
    { body: whole, headers: { "content-type": "text/plain" } },
    { body: whole, headers: { authorization: MARK } },
    { body: whole, headers: { "On-Behalf-Of": MARK } },
    { body: whole, headers: { "Idempotency-Key": `${MARK} ${MARK}` } },
    { body: whole, path: `/nothing/${MARK}` },
    { body: whole, path: `/customers/${MARK}/kyc` },
    { body: whole, method: "PUT" },
    { method: "PATCH", path: "/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e", body: whole },
    { method: "GET", path: `/customers?email=${MARK}` },
    { method: "GET", path: `/customers?externalId=${MARK}&x=1` },
    { method: "GET", path: `/customers?startAfterId=${MARK}` },
    { method: "GET", path: `/customers/${MARK}` },
    { method: "GET", path: `/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e?reveal=${MARK}` },
    { method: "GET", path: `/customers/01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e` },
  ];
}

function sender(address: string, authorization: string) {
  return async ({ method = "POST", path = CUSTOMERS, headers, body }: Call) => {
    const answer = await fetch(`${address}${path}`, {
      method,
      headers: { authorization, "content-type": "application/json", ...headers },
      ...(body !== undefined && { body }),
    });
    return { status: answer.status, text: await answer.text() };
  };
}
