// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from "./types.js";

export declare function CustomerChecked(answer: components["schemas"]["CustomerChecked"]): string;
export declare function CustomerCreated(answer: components["schemas"]["CustomerCreated"]): string;
export declare function CustomerErased(answer: components["schemas"]["CustomerErased"]): string;
export declare function CustomerFound(answer: components["schemas"]["CustomerFound"]): string;
export declare function CustomerVersionsFound(answer: components["schemas"]["CustomerVersionsFound"]): string;
export declare function CustomersFound(answer: components["schemas"]["CustomersFound"]): string;
export declare function ErasedProblem(answer: components["schemas"]["ErasedProblem"]): string;
export declare function ErasedRefusal(answer: components["schemas"]["ErasedRefusal"]): string;
export declare function EventsFound(answer: components["schemas"]["EventsFound"]): string;
export declare function InvalidRequest(answer: components["schemas"]["InvalidRequest"]): string;
export declare function InvalidRequestProblem(answer: components["schemas"]["InvalidRequestProblem"]): string;
export declare function JournalFound(answer: components["schemas"]["JournalFound"]): string;
export declare function KycResultsFound(answer: components["schemas"]["KycResultsFound"]): string;
export declare function Live(answer: components["schemas"]["Live"]): string;
export declare function Problem(answer: components["schemas"]["Problem"]): string;
export declare function Ready(answer: components["schemas"]["Ready"]): string;
export declare function Refusal(answer: components["schemas"]["Refusal"]): string;
export declare function RequirementsFound(answer: components["schemas"]["RequirementsFound"]): string;
export declare function RetainedProblem(answer: components["schemas"]["RetainedProblem"]): string;
export declare function RetainedRefusal(answer: components["schemas"]["RetainedRefusal"]): string;
