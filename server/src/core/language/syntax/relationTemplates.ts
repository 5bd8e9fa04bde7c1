/** The templates of the second look at relations; `revisionFeatures.ts` says what the slots are. */
export const RELATION_TEMPLATES: readonly string[] = `
  dep.label dep.label+sure dep.label+sure+guide dep.label+head.tag+dep.tag dep.label+head.word dep.label+dep.word
  dep.label+dep.fine+head.fine dep.label+head.label+side dep.label+sideset dep.label+grand.tag+head.tag dep.label+depl.word
  dep.label+depleftset dep.label+distance+side dep.label+span
  head.word+side head.tag+side head.fine+side dep.word+side dep.tag+side dep.fine+side head.tag+dep.tag+side
  head.word+dep.tag+side head.tag+dep.word+side head.word+dep.word+side head.fine+dep.fine+side head.fine+dep.tag+side
  head.tag+dep.fine+side head.word+dep.fine+side head.fine+dep.word+side head.tag+dep.tag+side+distance
  dep.word+dep.tag+distance+side head.word+head.tag+distance+side depl.word+side depl.word+head.tag+dep.tag
  depl.word+head.word+side depl.word+dep.word depl.word+head.fine+dep.fine depl.label+head.tag+dep.tag
  depr.tag+depr.label+side depr.word+dep.tag sideset+dep.tag+side sideset+dep.tag+head.tag+side sideset+dep.tag+head.word+side
  otherset+dep.tag+head.tag+side otherset+sideset+dep.part+side otherset+sideset+dep.fine
  depleftset+dep.tag+head.tag+side depleftset+dep.word+side depleftset+head.word+side deprightset+dep.tag+side
  deprightset+depleftset+dep.tag+head.part depleftset+sideset+head.part+dep.part+side
  headl.word+head.tag+dep.tag+side headl.label+head.tag+dep.tag+side headr.word+head.tag+dep.tag+side headr.label+dep.word+side
  inner.label+head.tag+dep.tag+side inner.word+head.tag+dep.tag+side inner.tag+dep.tag+head.label outer.label+head.tag+dep.tag+side
  outer.tag+head.tag+dep.tag+side inner.label+outer.label+dep.tag+side
  headBefore.tag+head.tag+dep.tag+side headAfter.tag+head.tag+dep.tag+side depBefore.tag+dep.tag+head.tag+side
  depAfter.tag+dep.tag+head.tag+side depBefore.word+dep.tag+side depAfter.word+dep.tag+side before.word+dep.tag+head.tag
  before.word+dep.word after.word+dep.tag+head.tag before.tag+after.tag+dep.tag+head.tag
  grand.tag+head.tag+dep.tag+side grand.part+head.part+dep.part+side grand.word+head.tag+dep.tag head.label+dep.tag+side
  head.label+head.tag+dep.tag+side head.label+dep.word head.label+dep.fine+side head.label+head.word+dep.tag
  head.label+grand.tag+depl.word span+head.tag+dep.tag+side same+dep.tag+head.tag+side size+dep.tag+head.tag+side
  count+head.tag+dep.tag+side
`
  .trim()
  .split(/\s+/u);
