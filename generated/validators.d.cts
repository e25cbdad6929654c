// Generated from openapi/ by `npm run generate`. Do not edit.
import type { ErrorObject } from "ajv";

/** Says whether the data is valid; where it is not, `errors` holds every violation. */
export interface Validate {
  (data: unknown): boolean;
  errors?: ErrorObject[] | null;
}

export declare const listCustomersPath: Validate;
export declare const listCustomersQuery: Validate;
export declare const listCustomersHeaders: Validate;
export declare const createIndividualCustomerPath: Validate;
export declare const createIndividualCustomerQuery: Validate;
export declare const createIndividualCustomerHeaders: Validate;
export declare const createIndividualCustomerBody: Validate;
export declare const validateIndividualCustomerPath: Validate;
export declare const validateIndividualCustomerQuery: Validate;
export declare const validateIndividualCustomerHeaders: Validate;
export declare const validateIndividualCustomerBody: Validate;
export declare const getIndividualCustomerRequirementsPath: Validate;
export declare const getIndividualCustomerRequirementsQuery: Validate;
export declare const getIndividualCustomerRequirementsHeaders: Validate;
export declare const getCustomerPath: Validate;
export declare const getCustomerQuery: Validate;
export declare const getCustomerHeaders: Validate;
export declare const correctCustomerPath: Validate;
export declare const correctCustomerQuery: Validate;
export declare const correctCustomerHeaders: Validate;
export declare const correctCustomerBody: Validate;
export declare const eraseCustomerPath: Validate;
export declare const eraseCustomerQuery: Validate;
export declare const eraseCustomerHeaders: Validate;
export declare const listKycResultsPath: Validate;
export declare const listKycResultsQuery: Validate;
export declare const listKycResultsHeaders: Validate;
export declare const recordKycResultPath: Validate;
export declare const recordKycResultQuery: Validate;
export declare const recordKycResultHeaders: Validate;
export declare const recordKycResultBody: Validate;
export declare const listCustomerVersionsPath: Validate;
export declare const listCustomerVersionsQuery: Validate;
export declare const listCustomerVersionsHeaders: Validate;
export declare const getCustomerJournalPath: Validate;
export declare const getCustomerJournalQuery: Validate;
export declare const getCustomerJournalHeaders: Validate;
export declare const listEventsPath: Validate;
export declare const listEventsQuery: Validate;
export declare const listEventsHeaders: Validate;
export declare const getLivenessPath: Validate;
export declare const getLivenessQuery: Validate;
export declare const getLivenessHeaders: Validate;
export declare const getReadinessPath: Validate;
export declare const getReadinessQuery: Validate;
export declare const getReadinessHeaders: Validate;
