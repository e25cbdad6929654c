import { randomInt } from "node:crypto";
import t from "tap";
import { createCorpus } from "../../scripts/contract/corpus.js";
import { createOracle } from "../../scripts/contract/oracle.js";
import { type Answer, contract, openService, postAll } from "../support/service.js";

const BODY_COUNT = 10_000;
const PATH = "/customers/individual";

t.test(`${BODY_COUNT} bodies: requirements, check and creation agree`, async (t) => {
  const seed = randomInt(2 ** 31);
  t.comment(`seed ${seed}`);
  const bodies = generatedBodies(seed);
  t.equal(bodies.length, BODY_COUNT);
  const service = await openService(t);
  const oracle = createOracle(contract);
  const { schema } = (await service.get(`${PATH}/requirements`)).body.data;
  const verdicts: boolean[] = [];
  for (const body of bodies) {
    verdicts.push(await oracle.isValid(schema, body));
  }
  const checked = await postAll(service, `${PATH}/validate`, bodies);
  t.equal(service.countRows("customers"), 0, "a check stores nothing");
  const created = await postAll(service, PATH, bodies);
  const createdCount = created.filter(({ status }) => status === 201).length;
  t.equal(service.countRows("customers"), createdCount);

  const differing = bodies.filter((_, index) => {
    const check = checked[index] as Answer;
    const creation = created[index] as Answer;
    const areAlike =
      creation.status === 201
        ? check.status === 200
        : JSON.stringify(check.body.errors) === JSON.stringify(creation.body.errors);
    return !areAlike || isAcceptedBySchema(creation) !== verdicts[index];
  });
  t.strictSame(differing.slice(0, 3), [], `seed ${seed}`);
  const validCount = verdicts.filter(Boolean).length;
  t.comment(`${validCount} bodies are valid by the schema, ${createdCount} were created`);
  t.ok(
    createdCount > BODY_COUNT / 10 && createdCount < (BODY_COUNT * 9) / 10,
    "both kinds are there",
  );
});

/** Bodies at and beside the limits of the contract, one or two members changed in each. */
function generatedBodies(seed: number): unknown[] {
  const { operations } = createOracle(contract);
  const creation = operations.filter(({ id }) => id === "createIndividualCustomer");
  const { singles, pairs } = createCorpus(contract, creation, { seed, cases: 2 * BODY_COUNT });
  return [...singles, ...pairs]
    .filter(({ places }) => places.every((place) => place.startsWith("/body/")))
    .map(({ parts }) => parts.body)
    .slice(0, BODY_COUNT);
}

/** The rules of the operation come after its schema. */
function isAcceptedBySchema({ status, body }: Answer): boolean {
  const rules: { code: string }[] = contract.paths[PATH].post["x-rules"];
  const codes: string[] =
    status === 201 ? [] : body.errors.map((error: { code: string }) => error.code);
  return codes.every((code) => rules.some((rule) => rule.code === code));
}
