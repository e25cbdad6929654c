import type { operations } from "#generated/operations.js";
import type { WebhookAllow } from "../webhook-allow.js";
import { judgeUrl } from "./addresses.js";
import type { NewWebhook } from "./webhook.js";

type RuleId = (typeof operations)["createWebhook"]["rules"][number]["id"];

/**
 * Makes the reader of the rules of a webhook (`x-rules`).
 * @param allow what may be reached beside public addresses.
 */
export function webhookReader(allow: WebhookAllow) {
  return (
    sent: NewWebhook,
    isIntact: (pointer: string) => boolean,
  ): { form: NewWebhook } | { broken: RuleId[] } => {
    const isJudged = isIntact("/url");
    return isJudged && judgeUrl(sent.url, allow) === undefined
      ? { form: sent }
      : { broken: isJudged ? ["urlIsAllowed"] : [] };
  };
}
