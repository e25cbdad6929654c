/**
 * What the server takes from other packages, apart from the database's driver. The build makes one file of it all:
 * to find and read the hundreds of files that it lies in takes Node longer than everything else does until it serves.
 */
export { default as Fastify, LogController } from "fastify";
export { Metadata } from "libphonenumber-js/core";
export { default as phoneMetadata } from "libphonenumber-js/max/metadata";
export { default as Negotiator } from "negotiator";
export { pino } from "pino";
