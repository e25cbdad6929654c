/** Google's own libphonenumber, which is installed when it is first used. */
import type { PhoneNumber } from "google-libphonenumber";
import { install } from "../packages.js";

await install(import.meta.dirname);

export const { default: google } = await import("google-libphonenumber");

/** Members that its types lack. */
interface NonGeographic {
  getSupportedGlobalNetworkCallingCodes(): number[];
  getExampleNumberForNonGeoEntity(callingCode: number): PhoneNumber;
}

const instance = google.PhoneNumberUtil.getInstance();
export const phoneUtil = instance as typeof instance & NonGeographic;

export type { PhoneNumber } from "google-libphonenumber";
