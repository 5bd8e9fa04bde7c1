/** A small workspace with a briefing, shared by the tests of exports; invented events. */

export const ARTICLE = `---
id: harbour-2025-03-02
title: Port authority "surprised" by closure
publisher: Lighthouse Daily
authors: [Marta Kovačić, Ivan Петров]
published: 2025-03-02
accessed: 2025-03-05
url: https://lighthouse.example/harbour?a=1&b=2
language: en
genre: news
upstream:
  - { publisher: Northern Wire, author: Per Lund, relation: digest }
grade: { reliability: B, reason: "long record, few corrections" }
---

# Port authority "surprised" by closure

The port of Sela closed on 1 March 2025 after 14 workers walked out. The authority said it had been “surprised by the speed of the closure”. Ships were sent to Brod.

Mayor Ana Đurić said that the port would open again within a week.
`;

export const SECOND = `---
id: wire-2025-03-01
publisher: Northern Wire
published: 2025-03~
---

Sela's port closed on 1 March 2025. Fourteen workers had walked out, the union said.
`;

export const BRIEFING = `---
title: Closure of the port of Sela
date: 2025-03-06
marking: OPEN SOURCE – FOR EXERCISE
authors: [R. Analyst]
---

# Closure of the port of Sela

## Key judgements

<!-- dossier-ignore unsourced-claim: our own judgement -->
We assess that the port of Sela is **likely** to open again before June 2025.

[We judge that a second walk-out is very unlikely in March 2025.]{.judgement} Our confidence is moderate.

## Discussion

The port of Sela closed on 1 March 2025 [@harbour-2025-03-02; see @wire-2025-03-01, para. 1].
The authority was “surprised by the speed of the closure” [@harbour-2025-03-02, "surprised by the speed of the closure"].
@wire-2025-03-01 says that fourteen workers walked out.[^1]

- Mayor Ana Đurić said that it would open again within a week [@harbour]
- Second *point*
  1. nested

| Evidence | Opens | Stays shut |
|:--|:-:|--:|
| Mayor's promise [@harbour-2025-03-02] | C | I |

> A quotation block with a [link](https://example.org/x) and \`code\`.

[^1]: The union counts them; the [authority](javascript:alert(1)) gives no figure [@harbour-2025-03-02, l. 3].
`;

export const WORKSPACE: ReadonlyMap<string, string> = new Map([
  ["corpus/harbour.md", ARTICLE],
  ["corpus/wire.md", SECOND],
  ["briefings/sela.md", BRIEFING],
]);
