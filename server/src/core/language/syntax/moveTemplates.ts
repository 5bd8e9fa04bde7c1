/** The templates of the parser's moves; `moveFeatures.ts` says what the slots are. */
export const MOVE_TEMPLATES: readonly string[] = `
  end s0.word s0.tag s0.word+s0.tag s0.fine s1.word s1.tag s1.word+s1.tag s1.fine b0.word b0.tag b0.word+b0.tag
  b0.fine b1.word b1.tag b1.word+b1.tag b1.fine b2.word b2.tag b2.word+b2.tag s2.tag s2.word+s2.tag
  s0.word+s0.tag+b0.word+b0.tag s0.word+s0.tag+b0.word s0.word+b0.word+b0.tag s0.word+s0.tag+b0.tag
  s0.tag+b0.word+b0.tag s0.word+b0.word s0.tag+b0.tag s0.fine+b0.fine s0.fine+b0.tag s0.tag+b0.fine s0.word+b0.fine
  s0.fine+b0.word b0.tag+b1.tag b0.word+b1.tag b0.tag+b1.word b0.word+b1.word s1.word+s0.word s1.tag+s0.tag
  s1.word+s0.tag s1.tag+s0.word s1.fine+s0.fine s1.word+s0.fine s1.fine+s0.word s1.tag+b0.tag s1.word+b0.word
  s1.fine+b0.fine s1.word+b0.tag s1.tag+b0.word s1.tag+s0.tag+b0.tag s1.tag+s0.word+b0.tag s1.word+s0.tag+b0.tag
  s1.tag+s0.tag+b0.word s1.coarse+s0.coarse+b0.coarse s1.fine+s0.tag+b0.tag s1.tag+s0.fine+b0.tag
  s1.tag+s0.tag+b0.fine b0.tag+b1.tag+b2.tag s0.tag+b0.tag+b1.tag s0.part+b0.part+b1.part+b2.part
  s1.tag+s0.tag+b0.tag+b1.tag s2.tag+s1.tag+s0.tag s2.part+s1.part+s0.part+b0.part s1.part+s0.word+b0.word
  s1.word+s0.part+b0.word s1.word+s0.word+b0.part s0.coarse+b0.coarse+b1.coarse s0.word+b0.tag+b1.tag
  s0.tag+b0.word+b1.tag s0.tag+s0l.tag+b0.tag s0.tag+s0r.tag+b0.tag s0.tag+b0.tag+b0l.tag s1.tag+s0.tag+s0l.tag
  s1.tag+s0.tag+s0r.tag s1.tag+s1r.tag+s0.tag s1.tag+s1l.tag+s0.tag s1.part+s0.part+s1r.part+b0.part s0l.tag+s0l.label
  s0r.tag+s0r.label s1r.tag+s1r.label b0l.tag+b0l.label s0l.word s0r.word s1r.word b0l.word s1l.word
  s0l.word+s1.tag+s0.tag s0l.word+s1.word+s0.tag s0.tag+s0L.label s0.tag+s0R.label s1.tag+s1R.label s1.tag+s1L.label
  b0.tag+b0L.label s0.part+s0l.label+s0L.label s0.part+s0r.label+s0R.label s1.part+s1r.label+s1R.label
  s0l.label+s0.part+b0.part s1r.label+s1.part+s0.part s1r.word+s0.word s0l.word+b0l.word s1r.fine+s0.fine s0.word+s0b0
  s0.tag+s0b0 b0.word+s0b0 b0.tag+s0b0 s0.tag+b0.tag+s0b0 s0.word+b0.word+s0b0 s1.tag+s0.tag+s1s0 s1.word+s1s0
  s0.word+s1s0 s1.tag+s0.tag+s0l.label+s1s0 s0.word+s0rights s0.tag+s0rights s0.word+s0lefts s0.tag+s0lefts
  s1.word+s1rights s1.tag+s1rights s1.tag+s1lefts b0.word+b0lefts b0.tag+b0lefts s0.word+s0leftset s0.tag+s0leftset
  s0.word+s0rightset s0.tag+s0rightset s1.tag+s1leftset s1.word+s1rightset s1.tag+s1rightset b0.word+b0leftset
  b0.tag+b0leftset s0leftset+s0.part+b0.part s1rightset+s1.part+s0.part s1leftset+s1.tag+s0.tag+s0leftset
  s0leftset+s0rightset+s0.part+b0.part s0leftset+s0.part+b0.part+b0leftset s0.tag+b0.tag+span0 s1.tag+s0.tag+span1
  s0.tag+b0.tag+last.tag s0.tag+after.tag+b0.tag s0.tag+after.tag+last.tag+b0.tag depth+s0.part+b0.part
  s1.part+s0.part+b0.part+depth s1rightset+s1.part+s0.part+b0.part+s0leftset
  s1.word+s0l.word+s0.fine s1.fine+s0l.word+s0.fine s1.word+s0l.word+s0.word s2.word+s0l.word+s0.tag s2.fine+s0l.word+s0.fine
  s2.word+s1.tag+s0l.word s2.fine+s1.fine+s0l.word s2.tag+s1.tag+s0.tag+s0l.word s2.fine+s1.fine+s0.fine s2.tag+s1.tag+s0.tag+s0l.label
  s1.fine+s0.fine+s0l.label s2.fine+s0.fine+s0l.label s2.coarse+s1.coarse+s0.coarse+s0l.word s0.word+b0.word+b1.fine
  s0.fine+b0.word+b1.fine s0.fine+b0.word+b2.fine s1.tag+s0.tag+b0.tag+s1s0 s0.tag+b0.tag+b1.tag+s0b0 s1.word+s1r.word+s0.tag
  s2.tag+s1.tag+s0.tag+b0.tag s1.tag+s0.tag+span1+b0.tag s0.tag+b0.tag+span0+b1.tag s1leftset+s1.part+s1rightset+s0.part
`
  .trim()
  .split(/\s+/u);
