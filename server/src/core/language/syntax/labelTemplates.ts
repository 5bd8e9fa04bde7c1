/** The templates of the labels; `labelFeatures.ts` says what the slots are. */
export const LABEL_TEMPLATES: readonly string[] = `
  side head.word+side head.tag+side head.fine+side dep.word+side dep.tag+side dep.fine+side head.tag+dep.tag+side
  head.word+dep.tag+side head.tag+dep.word+side head.word+dep.word+side head.fine+dep.fine+side head.fine+dep.tag+side
  head.tag+dep.fine+side head.word+dep.fine+side head.fine+dep.word+side head.tag+dep.tag+side+distance
  dep.word+dep.tag+distance+side head.word+head.tag+distance+side depl.word+side depl.word+head.tag+dep.tag
  depl.word+head.word+side depl.word+dep.word depl.word+head.fine+dep.fine depl.label+head.tag+dep.tag
  depr.tag+depr.label+side depr.word+dep.tag headleftset+dep.tag+side headleftset+dep.tag+head.tag+side
  headrightset+dep.tag+head.tag+side headrightset+dep.tag+head.word+side headleftset+headrightset+dep.part+side
  depleftset+dep.tag+head.tag+side depleftset+dep.word+side depleftset+head.word+side deprightset+dep.tag+side
  headl.word+head.tag+dep.tag+side headr.word+head.tag+dep.tag+side headr.label+dep.word+side
  headBefore.tag+head.tag+dep.tag+side headAfter.tag+head.tag+dep.tag+side depBefore.tag+dep.tag+head.tag+side
  depAfter.tag+dep.tag+head.tag+side depBefore.word+dep.tag+side depAfter.word+dep.tag+side
  grand.part+head.part+dep.part+side span+head.tag+dep.tag+side dep.coarse+head.coarse+depl.word+side
  head.word+headleftset+dep.part+side head.word+dep.tag+depl.word headBefore.word+dep.part+side
  headleftset+dep.word+side depleftset+dep.tag+depl.word+side depleftset+dep.fine+side
  depleftset+headleftset+head.part+dep.part+side depleftset+headrightset+head.part+dep.part+side
  depleftset+deprightset+dep.part+head.part+side
  dep.word+depl.word+head.tag dep.fine+depl.word+head.fine head.word+depl.word+dep.tag headleftset+headrightset+dep.fine+side headl.label+headr.label+dep.tag+head.tag grand.tag+head.tag+dep.tag+depl.word head.word+headrightset+dep.fine
`
  .trim()
  .split(/\s+/u);
