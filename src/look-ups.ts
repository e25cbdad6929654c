/** What a customer can be looked up by. LOOK_UPS chooses which of them are kept. */
export const lookUpNames = ["email", "phone", "externalId", "taxNumber", "documentCode"] as const;

export type LookUpName = (typeof lookUpNames)[number];
