/** What a story is filed under. */
export interface FeedTopic {
  /** Address of the list that the code is from. */
  scheme: string;
  code: string;
  label: string;
}

/** What a feed tells: a story, one of its updates, a correction, a digest. */
export interface FeedEntry {
  /** Stays, whatever becomes of the address (./entry-ids.ts). */
  id: string;
  url: string;
  title: string;
  summary?: string | undefined;
  /** The whole of it; every link has its scheme and host. */
  html: string;
  /** What feeds that tell no story in full say of it, likewise; the whole when left out. */
  brief?: string;
  /** RFC 3339, midnight UTC. */
  published: string;
  updated: string;
  /**
   * When readers of the site could first see it, likewise: an update of a story about an old breach
   * is as old as its event, and as new here as the story.
   */
  appeared: string;
  topics: readonly FeedTopic[];
}
