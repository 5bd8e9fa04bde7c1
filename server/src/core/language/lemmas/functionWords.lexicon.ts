/** The closed classes of English: articles, pronouns, prepositions, conjunctions, auxiliaries, particles and their clitics. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  `
  a an the this that these those such
  i me my myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves one oneself
  who whom whose which what where when why how whoever whatever whichever whenever wherever
  and or but nor so yet for if because although though while whereas unless until since as than whether lest once
  in on at by to of from with without within into onto upon out off over under up down through throughout during before after about against between among amid toward towards around across along
  behind beyond below beneath above beside besides near inside outside via per despite except like unlike regarding concerning including
  am is are was were be been being have has had having do does did doing done can could will would shall should may might must ought cannot
  not no n't n’t never neither either both each every any some all none much many more most less least few several other another same own
  there here then now also too very just only even still already again ever however therefore thus hence
  's ’s 'm ’m 're ’re 've ’ve 'll ’ll 'd ’d
  `
    .split(/\s+/u)
    .filter((word) => word !== ""),
);
