/** The templates of the second look at heads; `revisionFeatures.ts` says what the slots are. */
export const REVISION_TEMPLATES: readonly string[] = `
  guide guide+side guide+dep.label guide+dep.tag guide+dep.word guide+head.tag+dep.tag guide+distance+side
  guide+dep.label+head.tag guide+dep.label+depl.word steps+side steps+dep.label steps+guide
  head.word+dep.word+side head.tag+dep.tag+side head.word+dep.tag+side head.tag+dep.word+side head.fine+dep.fine+side
  head.fine+dep.tag+side head.tag+dep.fine+side head.word+dep.fine+side head.fine+dep.word+side head.coarse+dep.coarse+side
  head.tag+dep.tag+distance+side dep.word+distance+side head.word+distance+side head.tag+distance+side
  dep.label+distance+side dep.label+head.tag+distance head.tag+dep.tag+span+side head.part+dep.label+span
  head.tag+headAfter.tag+dep.tag+depBefore.tag head.tag+headBefore.tag+dep.tag+depBefore.tag
  head.tag+headAfter.tag+dep.tag+depAfter.tag head.tag+headBefore.tag+dep.tag+depAfter.tag head.tag+before.tag+after.tag+dep.tag
  head.tag+dep.label+side head.word+dep.label+side head.fine+dep.label+side head.tag+dep.label+dep.tag+side
  head.word+depl.word+dep.tag head.tag+depl.word+dep.tag head.fine+depl.word+dep.fine head.fine+depl.word+side
  head.word+depl.word+dep.fine head.word+depl.word+dep.word head.word+depl.word head.tag+depl.word+distance
  inner.tag+head.tag+dep.tag+side inner.word+dep.word inner.label+head.tag+dep.label+side inner.label+head.word+dep.label
  inner.tag+dep.tag+dep.label inner.fine+head.fine+dep.fine outer.label+head.tag+dep.label+side
  outer.tag+head.tag+dep.tag+side inner.word+head.tag+dep.tag inner.label+dep.word+side
  grand.tag+head.tag+dep.tag+side grand.word+head.tag+dep.tag grand.tag+head.label+dep.tag+side head.label+dep.label+side
  head.label+dep.tag+head.tag grand.fine+head.fine+dep.fine grand.tag+head.tag+dep.tag+depl.word head.label+dep.label+distance
  grand.word+head.word+dep.tag head.label+dep.word+side grand.fine+head.tag+dep.fine+depl.word
  sideset+head.tag+dep.label sideset+head.word+dep.label otherset+head.tag+dep.label sideset+otherset+dep.label+head.part
  count+head.tag+dep.label count+head.word+dep.label sideset+dep.tag+head.tag
  same+dep.label same+dep.tag+side same+dep.label+distance head.fine+dep.fine+dep.label head.word+dep.word+dep.label
  head.label+dep.tag+dep.label size+head.tag+dep.tag+side size+dep.label+side+distance
  headl.word+head.tag+dep.label headl.label+head.tag+dep.tag+side headr.label+head.tag+dep.tag+side
  depl.label+dep.tag+head.tag+side depr.label+dep.tag+head.tag+side depleftset+head.tag+dep.tag depleftset+head.word
  depleftset+sideset+head.part+dep.part depleftset+head.label+head.tag+dep.tag rival.tag+head.tag+dep.tag+steps
  rival.word+head.word+dep.label rival.fine+head.fine+dep.label
`
  .trim()
  .split(/\s+/u);
