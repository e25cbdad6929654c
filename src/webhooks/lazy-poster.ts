import type { Poster, PosterOptions } from "./post.js";

/** A poster whose code is loaded with its first post: services start long before they send one, and many never do. */
export function lazyPoster(options: PosterOptions): Poster {
  let loading: Promise<Poster> | undefined;
  const load = async () => (await import("./post.js")).createPoster(options);
  return {
    async post(...message) {
      loading ??= load();
      return (await loading).post(...message);
    },
    async close() {
      await (await loading)?.close();
    },
  };
}
