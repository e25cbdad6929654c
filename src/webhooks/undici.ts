/** Apart from the code that uses it: tsx rewrites files that hold import(), and coverage then names other lines. */
export const loadUndici = () => import("undici");
