/** What a story is filed under. */
export interface FeedTopic {
  /** Address of the list that the code is from. */
  scheme: string;
  code: string;
  label: string;
}

/**
 * What a feed tells: a story, one of its updates, a correction, a digest. Which documents hold it is
 * decided by what costs little to know; the rest is written for those that do.
 */
export interface FeedEntry {
  /** Stays, whatever becomes of the address (./entry-ids.ts). */
  id: string;
  /** Whether its text is the whole of it. */
  inFull: boolean;
  /** What it is written from: all that is in its text stands here or is read meanwhile. */
  source: unknown;
  write: () => EntryText;
  /** RFC 3339, midnight UTC. */
  published: string;
  updated: string;
  /**
   * When readers of the site could first see it, likewise: an update of a story about an old breach
   * is as old as its event, and as new here as the story.
   */
  appeared: string;
  /** The day of the last thing that it tells, likewise. */
  happened: string;
}

/** An entry, written out. */
export interface EntryText {
  /** BCP 47 tag. */
  language: string;
  url: string;
  title: string;
  summary?: string | undefined;
  /** Every link has its scheme and host. */
  html: string;
  /** Left out of feeds that tell in brief. */
  topics?: readonly FeedTopic[];
}
