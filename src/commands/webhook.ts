import { exitCodes } from "../errors.js";
import { type EventType, eventTypes } from "../events/event.js";
import type { MadeWebhook } from "../webhooks/service.js";
import { type Command, type CommandInput, usageError } from "./command.js";
import type { Manage } from "./webhook-management.js";

export const webhookCreate: Command = {
  usage: "webhook create URL --client NAME [--types A,B]",
  summary: "Sends a client's events to a URL, and prints the secret that signs them, this once.",
  help: `  --types   some of ${eventTypes.join(", ")} (all)`,
  options: { client: { type: "string" }, types: { type: "string" } },
  positionals: ["URL"],
  run: (input) =>
    manageWebhooks(input, webhookCreate, async (webhooks, call) => {
      const url = String(input.positionals[0]);
      const { judgeUrl } = await import("../webhooks/addresses.js");
      if (judgeUrl(url, input.config.webhookAllow)) {
        throw usageError(
          webhookCreate,
          "URL is an https URL of a public host. WEBHOOK_ALLOW allows others.",
        );
      }
      const types = readTypes(input.options.types);
      const made = await webhooks.createWebhook(call, { url, types });
      return () => printMade(input, made);
    }),
};

export const webhookList: Command = {
  usage: "webhook list --client NAME",
  summary: "Lists the webhooks of a client.",
  options: { client: { type: "string" } },
  run: (input) =>
    manageWebhooks(input, webhookList, async (webhooks, call) => {
      const all = await webhooks.listWebhooks(call);
      const lines = all.map(({ id, disabledAt, types, url }) =>
        [id, disabledAt ? "disabled" : "enabled", types.join(",") || "all", url].join("\t"),
      );
      return () => input.printResult(all, ["ID\tSTATE\tTYPES\tURL", ...lines].join("\n"));
    }),
};

export const webhookDelete: Command = {
  usage: "webhook delete ID",
  summary: "Deletes a webhook. Nothing is sent to it any more.",
  options: {},
  positionals: ["ID"],
  run: (input) =>
    manageWebhooks(input, webhookDelete, async (webhooks, call, { id }) => {
      await webhooks.deleteWebhook(call, id);
      return () => input.printResult({ id, deleted: true }, `${id} is deleted.`);
    }),
};

export const webhookRotate: Command = {
  usage: "webhook rotate ID",
  summary: "Makes a new secret for a webhook. The one before signs for 24 hours as well.",
  options: {},
  positionals: ["ID"],
  run: (input) =>
    manageWebhooks(input, webhookRotate, async (webhooks, call, { id }) => {
      const made = await webhooks.rotateWebhookSecret(call, id);
      return () => printMade(input, made);
    }),
};

export const webhookTest: Command = {
  usage: "webhook test ID",
  summary: "Sends a test to a webhook, and says what became of it.",
  options: {},
  positionals: ["ID"],
  run: (input) =>
    manageWebhooks(input, webhookTest, async (webhooks, call, { id }) => {
      const result = await webhooks.testWebhook(call, id);
      const { outcome, status, reason, durationMs } = result;
      const why = [reason, status].filter((one) => one !== undefined).join(" ");
      process.exitCode = outcome === "delivered" ? 0 : exitCodes.failure;
      return () =>
        input.printResult(result, `${outcome}${why && ` (${why})`} after ${durationMs} ms`);
    }),
};

export const webhookDeliveries: Command = {
  usage: "webhook deliveries ID",
  summary: "Lists the latest 100 events that were sent to a webhook, or wait to be sent.",
  options: {},
  positionals: ["ID"],
  run: (input) =>
    manageWebhooks(input, webhookDeliveries, async (webhooks, call, { id }) => {
      const { deliveries } = await webhooks.listWebhookDeliveries(call, id, { limit: LISTED });
      const lines = deliveries.map(({ eventId, type, state, attempts, status, reason }) =>
        [eventId, type, state, attempts, status ?? "-", reason ?? "-"].join("\t"),
      );
      const head = "EVENT\tTYPE\tSTATE\tATTEMPTS\tSTATUS\tREASON";
      return () => input.printResult(deliveries, [head, ...lines].join("\n"));
    }),
};

export const webhookResend: Command = {
  usage: "webhook resend ID EVENT",
  summary: "Sends an event to a webhook once more. A running server does it within two seconds.",
  options: {},
  positionals: ["ID", "EVENT"],
  run: (input) =>
    manageWebhooks(input, webhookResend, async (webhooks, call, { id }) => {
      const eventId = String(input.positionals[1]);
      await webhooks.resendWebhookDelivery(call, id, eventId);
      return () => input.printResult({ id, eventId }, `${eventId} will be sent again.`);
    }),
};

const LISTED = 100;

/** Loads what the other commands start without. */
async function manageWebhooks(input: CommandInput, command: Command, act: Manage): Promise<void> {
  const management = await import("./webhook-management.js");
  await management.manageWebhooks(input, command, act);
}

function readTypes(text: string | undefined): EventType[] {
  const names = text === undefined ? [] : [...new Set(text.split(","))];
  const known = eventTypes.filter((type) => names.includes(type));
  if (known.length !== names.length) {
    throw usageError(webhookCreate, `--types takes some of ${eventTypes.join(", ")}.`);
  }
  return known;
}

function printMade(
  { printResult }: CommandInput,
  { webhook: { id }, secrets: { secret, publicKey } }: MadeWebhook,
): void {
  printResult({ id, secret, publicKey }, [id, secret, publicKey].join("\n"));
}
