// Generated from openapi/ by `npm run generate`. Do not edit.
import type { components } from "./types.js";

export declare function CustomerChecked(answer: components["schemas"]["CustomerChecked"]): string;
export declare function CustomerCreated(answer: components["schemas"]["CustomerCreated"]): string;
export declare function CustomerFound(answer: components["schemas"]["CustomerFound"]): string;
export declare function InvalidRequest(answer: components["schemas"]["InvalidRequest"]): string;
export declare function InvalidRequestProblem(answer: components["schemas"]["InvalidRequestProblem"]): string;
export declare function Live(answer: components["schemas"]["Live"]): string;
export declare function Problem(answer: components["schemas"]["Problem"]): string;
export declare function Ready(answer: components["schemas"]["Ready"]): string;
export declare function Refusal(answer: components["schemas"]["Refusal"]): string;
export declare function RequirementsFound(answer: components["schemas"]["RequirementsFound"]): string;
