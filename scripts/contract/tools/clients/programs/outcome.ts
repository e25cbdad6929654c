/** What a program saw: the status of the creation, that of the reading, and a name of the record. */
export interface Outcome {
  created: number | undefined;
  read?: number | undefined;
  lastName?: string | undefined;
}
