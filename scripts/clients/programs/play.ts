import { seenBy } from "./steps.js";

const [program = "", address, key] = process.argv.slice(2);
const { callsOf } = await import(program);
console.log(JSON.stringify(await seenBy(callsOf(address, key))));
