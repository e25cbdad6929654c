import { join } from "node:path";
import { Webhook as Verifier } from "standardwebhooks";
import t from "tap";
import { freePort } from "../support/ports.js";
import { intake, startServer } from "../support/process.js";
import { startReceiver } from "../support/receiver.js";
import { exampleBody, temporaryFolder } from "../support/service.js";
import { runSql } from "../support/sql.js";
import { until } from "../support/waits.js";

const ABSENT = "01983c5e-7a10-7c3e-9d4b-2f6a8b1c0d9e";

t.test("webhooks are managed on the command line while the server sends to them", async (t) => {
  const env = {
    DATABASE_URL: `sqlite:${join(temporaryFolder(t), "intake.db")}`,
    WEBHOOK_ALLOW: "127.0.0.1,http",
  };
  const server = await startServer(t, env);
  const receiver = await startReceiver(t, (path, response) => {
    response.writeHead(path === "/gone" ? 410 : 200).end();
  });
  const url = `http://127.0.0.1:${receiver.port}/hook`;
  const run = async (...args: string[]) => {
    const { code, stdout, stderr } = await intake(args, env);
    t.equal(code, 0, `${args.join(" ")}: ${stderr}`);
    return stdout;
  };
  const refusal = async (...args: string[]) => {
    const { code, stdout, stderr } = await intake(args, env);
    t.equal(stdout, "");
    return `${code} ${stderr}`;
  };
  const made = await run(
    "webhook",
    "create",
    url,
    "--client",
    "demo",
    "--types",
    "customer.created",
  );
  const [id = "", old = ""] = made.split("\n");
  const [, secret = "", publicKey] = (await run("webhook", "rotate", id)).split("\n");
  t.match(publicKey, /^whpk_/);
  t.match(
    await run("webhook", "list", "--client", "demo"),
    `${id}\tenabled\tcustomer.created\t${url}\n`,
  );
  t.match(await run("webhook", "test", id), /^delivered \(200\) after \d+ ms\n$/);

  const nowhere = `http://127.0.0.1:${await freePort()}/`;
  const [dead = ""] = (await run("webhook", "create", nowhere, "--client", "demo")).split("\n");

  const { status } = await fetch(`${server.started.address}/customers/individual`, {
    method: "POST",
    headers: { authorization: String(server.started.key), "content-type": "application/json" },
    body: JSON.stringify(exampleBody()),
  });
  t.equal(status, 201);
  await until("the event is sent", () => receiver.received.length === 2);
  for (const one of [old, secret]) {
    for (const { body, headers } of receiver.received) {
      t.ok(new Verifier(one).verify(body, headers as Record<string, string>));
    }
  }
  await until("a failure without a status is noted", async () =>
    /\twaiting\t1\t-\tconnection\n/.test(await run("webhook", "deliveries", dead)),
  );
  const [, line = ""] = await until("it is noted", async () => {
    const lines = (await run("webhook", "deliveries", id)).split("\n");
    return lines[1]?.includes("delivered") === true && lines;
  });
  const [eventId = ""] = line.split("\t");
  t.match(await run("webhook", "resend", id, eventId), `${eventId} will be sent again.`);
  await until("it is sent again", () => receiver.received.length === 3);
  t.match(await run("webhook", "delete", id), `${id} is deleted.`);

  const [gone = ""] = (
    await run("webhook", "create", url.replace("hook", "gone"), "--client", "demo")
  ).split("\n");
  const tested = await intake(["webhook", "test", gone], env);
  t.strictSame([tested.code, tested.stdout.slice(0, 10)], [1, "gone (410)"]);
  t.match(await run("webhook", "list", "--client", "demo"), `${gone}\tenabled\tall\t`);
  await runSql(env.DATABASE_URL, `UPDATE webhooks SET disabled_at = 1 WHERE id = '${gone}'`);
  t.match(await run("webhook", "list", "--client", "demo"), `${gone}\tdisabled\tall\t`);
  t.match(await refusal("webhook", "test", id), `1 There is no webhook ${id}.`);
  t.match(await refusal("webhook", "delete", "one"), /^64 ID is that of a webhook/);
  t.match(await refusal("webhook", "list"), /^64 --client is missing/);
  t.match(
    await refusal("webhook", "resend", gone, "evt_5Zt1XkQ0aVwH3uJ8nPcR7g"),
    "1 No such resource.",
  );
  t.match(
    await refusal("webhook", "create", "https://10.0.0.1/", "--client", "demo"),
    /^64 URL is an https URL/,
  );
  t.match(
    await refusal("webhook", "create", url, "--client", "demo", "--types", "a"),
    /^64 --types takes/,
  );
  t.match(await refusal("webhook", "list", "--client", "nobody"), /^1 There is no client/);
  t.match(await refusal("webhook", "deliveries", ABSENT), /^1 There is no webhook/);
  // As when another one is faster: nothing of the row is changed.
  const nothing = "CREATE TRIGGER faster BEFORE UPDATE ON webhooks BEGIN SELECT RAISE(IGNORE); END";
  await runSql(env.DATABASE_URL, nothing);
  t.match(
    await refusal("webhook", "rotate", gone),
    "1 Another one was faster. Run the command again.",
  );
  t.match(await run("journal", "verify"), /./, "what was done is in the journal");
});
