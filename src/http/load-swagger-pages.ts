/** In a file of its own, since what loads TypeScript for the tests rewrites a file with such a call. */
export const loadSwaggerPages = () => import("./swagger-pages.js");
