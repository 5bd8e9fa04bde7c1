/**
 * A passage index of the workspace with an archive beside it. The workspace answers as if there were no archive; the archive has a moment
 * to add to it, and where it comes later, whoever listens is told to ask again.
 */
import type { EvidenceAnswer, EvidenceQuery } from "../../core/assess/types.js";
import type { FileId } from "../../core/model/fileId.js";
import type { MaybePromise, PassageIndex } from "../../host/ports.js";
import { mentionsIn, mergeEvidence, mergeOverviews, mergeRanked, type IsOwn } from "./mergeAnswers.js";

/** What an archive is asked; its answer may fail, and may take long. */
export type ArchiveQuestions = Pick<
  PassageIndex,
  "candidates" | "search" | "mentions" | "overview" | "article" | "text"
>;

export interface BesideOptions {
  readonly own: PassageIndex;
  readonly archive: ArchiveQuestions;
  readonly isOwn: IsOwn;
  /** These files lie in the archive alone. */
  readonly onFound: (files: Iterable<FileId>) => void;
  /** The archive answered after the answer was given without it. */
  readonly onLate: () => void;
  /** Resolves when nobody wants to wait for the archive any longer. */
  readonly patience: () => Promise<undefined>;
}

export function besideArchive({ own, archive, isOwn, onFound, onLate, patience }: BesideOptions): PassageIndex {
  /** Undefined where the archive fails, or takes longer than a person waits. */
  async function inTime<Answer>(
    ask: () => MaybePromise<Answer>,
    files: (answer: Answer) => Iterable<FileId>,
  ): Promise<Answer | undefined> {
    let isLate = false;
    const answered = Promise.resolve()
      .then(ask)
      .then(
        (answer) => {
          onFound([...files(answer)].filter((file) => !isOwn(file)));
          if (isLate) onLate();
          return answer;
        },
        // Said once, where it is noticed that the archive does not answer.
        () => undefined,
      );
    const first = await Promise.race([answered, patience()]);
    isLate = first === undefined;
    return first;
  }

  const asksOnlyCited = ({ limits }: EvidenceQuery): boolean => limits.corpus === 0;

  return {
    upsert: (article) => own.upsert(article),
    remove: (file) => own.remove(file),
    statistics: () => own.statistics(),
    async candidates(query): Promise<EvidenceAnswer> {
      if (asksOnlyCited(query)) return await own.candidates(query);
      const [ours, theirs] = await Promise.all([
        own.candidates(query),
        inTime(
          // Cited articles are the workspace's.
          () => archive.candidates({ ...query, limits: { ...query.limits, perCited: 0 } }),
          ({ corpus }) => corpus.map(({ passage }) => passage.file),
        ),
      ]);
      return theirs === undefined ? ours : mergeEvidence(ours, theirs, isOwn);
    },
    async search(query) {
      const [ours, theirs = []] = await Promise.all([
        own.search(query),
        inTime(
          () => archive.search(query),
          (found) => found.map(({ passage }) => passage.file),
        ),
      ]);
      return mergeRanked(ours, theirs, isOwn).slice(0, query.limit);
    },
    async mentions(query) {
      const [ours, theirs = []] = await Promise.all([
        own.mentions(query),
        inTime(
          () => archive.mentions(query),
          (found) => found.map(({ passage }) => passage.file),
        ),
      ]);
      return [...ours, ...theirs.filter(({ passage }) => !isOwn(passage.file))].slice(0, query.limit);
    },
    async overview(query) {
      const [ours, theirs] = await Promise.all([
        own.overview(query),
        inTime(
          () => archive.overview(query),
          (found) => mentionsIn(found).map(({ passage }) => passage.file),
        ),
      ]);
      return theirs === undefined ? ours : mergeOverviews(ours, theirs, isOwn);
    },
    // Who is who is known of the workspace's own articles alone.
    places: (query) => own.places(query),
    async article(file) {
      return (await own.article(file)) ?? (isOwn(file) ? undefined : await archive.article(file));
    },
    async text(file) {
      return (await own.text(file)) ?? (isOwn(file) ? undefined : await archive.text(file));
    },
  };
}
