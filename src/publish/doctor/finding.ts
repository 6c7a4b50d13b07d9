/** Something about an upload that its host, or its readers, will not take well. */
export interface Finding {
  /** A problem keeps the doctor from saying that all is well. */
  severity: 'problem' | 'warning';
  message: string;
  hint: string;
}
