import type { TextMessage } from "#generated/operations.js";

/** What shows in a message, if in quotes. Marks do so with another character, and the rest does not. */
const SHOWS = /^[\p{L}\p{N}\p{P}\p{S}]$/u;

/** Finds the first character that cannot stand in a text, by what can. */
const strangers = new Map<string, RegExp>();

/**
 * The sentence for a text that breaks a pattern or a format. If a character cannot stand in it at all, it names the
 * first such one and what to do about it.
 */
export function textMessage({ message, characters, remedy }: TextMessage, text: string): string {
  const [stranger] = (characters && strangerIn(characters).exec(text)) || [];
  if (stranger === undefined) {
    return message;
  }
  const sentence = `${message}; ${nameOf(stranger)} is not taken here`;
  return remedy ? `${sentence}: ${remedy}` : sentence;
}

function strangerIn(characters: string): RegExp {
  const known = strangers.get(characters);
  const stranger = known ?? new RegExp(`(?!${characters})[^]`, "u");
  if (!known) {
    strangers.set(characters, stranger);
  }
  return stranger;
}

/** As Unicode writes it, since many characters look alike or like nothing. */
function nameOf(character: string): string {
  const code = `U+${(character.codePointAt(0) as number).toString(16).toUpperCase().padStart(4, "0")}`;
  if (character === " ") {
    return `a space (${code})`;
  }
  return SHOWS.test(character) ? `"${character}" (${code})` : code;
}
