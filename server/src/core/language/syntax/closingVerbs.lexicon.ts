/** Verbs that close a report before their subject ("…, writes the paper"), in the forms that do so; from general knowledge of news style. */
export const CLOSING_VERBS: ReadonlySet<string> = new Set(
  (
    "say says said write writes wrote report reports reported add adds added note notes noted claim claims claimed state states stated " +
    "announce announces announced recall recalls recalled explain explains explained warn warns warned argue argues argued insist " +
    "insists insisted conclude concludes concluded declare declares declared stress stresses stressed observe observes observed " +
    "remark remarks remarked admit admits admitted reply replies replied recount recounts recounted complain complains complained"
  ).split(" "),
);
